import { catalog } from '../../i18n/catalog.ts';
import type { Instrument } from '../../ledger/index.ts';

export type Row = Instrument | 'net-worth';

export const fill = (text: string, amount: string): string => text.replace('{amount}', amount);

export const { sectorNames, rowNames, titles, words } = catalog<typeof import('./words/en.ts')>(import.meta.url);
