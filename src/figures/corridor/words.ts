import { catalog } from '../../i18n/catalog.ts';
import { format } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import type { Rate } from './state.ts';

export const names: Record<Rate, string> = { sofr: 'SOFR', effr: 'EFFR', iorb: 'IORB', onRrpRate: 'ON RRP', srfRate: 'SRF' };

/** The series behind each rate, for bound numbers. */
export const seriesOf: Record<Rate, string> = { sofr: 'sofr', effr: 'effr', iorb: 'iorb', onRrpRate: 'on-rrp-rate', srfRate: 'srf-rate' };

/** An amount of facility use with as many decimals of a billion, up to two, as it was published with. */
export function usd(amount: number, view: Pick<View, 'locale'>, as: 'label' | 'prose' = 'label'): string {
  const digits = [0, 1, 2].find((n) => Math.abs((amount / 1000) * 10 ** n - Math.round((amount / 1000) * 10 ** n)) < 1e-6) ?? 1;
  return format(amount, 'usd', view.locale, amount < 1000 ? { as } : { as, digits });
}

export const { text } = catalog<typeof import('./words/en.ts')>(import.meta.url);
