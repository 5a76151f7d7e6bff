import { catalog } from '../../i18n/catalog.ts';
import { format, isHan, type Locale } from '../../i18n/index.ts';

/** A gap to the nearest basis point, with its sign. */
export const bp = (gap: number, { locale }: { readonly locale: Locale }): string => {
  const size = Math.abs(Math.round(gap));
  return sign(gap) + format(size, 'bp', locale, { as: isHan(locale) ? 'prose' : 'label' });
};

/** The same without its unit. */
export const signed = (gap: number): string => `${sign(gap)}${Math.abs(Math.round(gap))}`;

const sign = (gap: number) => (Math.round(gap) === 0 ? '' : gap < 0 ? '−' : '+');

export const { text } = catalog<typeof import('./words/en.ts')>(import.meta.url);
