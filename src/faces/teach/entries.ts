import { catalog } from '../../i18n/catalog.ts';
import type { SheetsState } from '../../figures/index.ts';
import { emptyBooks, post, tAccount, type Instrument, type Sector, type Transaction } from '../../ledger/index.ts';
import { format, type Locale } from '../../i18n/index.ts';
import { stepOf } from './tasks.ts';
import { words } from './words.ts';

/** A T-account as students have it: whose it is, and what a payment changes on each side, each change with its sign. */
export interface Account {
  readonly name: string;
  readonly assets: readonly string[];
  readonly liabilities: readonly string[];
}

/** The number that every entry is made of. */
export const posted = 'bill';

/** The accounts that a step has on its slide, in its order, with what it posts there; net worth is with what is owed. */
export function accountsOf(address: string, locale: Locale): readonly Account[] {
  const { id, state } = stepOf(address);
  const { sheets, posted: all } = state as SheetsState;
  const text = words[locale];
  const nameOf = (sector: Sector) => (sector === 'household' ? text.households[id] : text.sectors[sector]) ?? '';
  return sheets.map(({ sector }) => ({
    name: nameOf(sector),
    ...entriesOf(
      all.map(({ transaction }) => transaction),
      sector,
      locale,
    ),
  }));
}

/** The lines of an account, two or as many as there are entries: empty, or filled in. One that nothing is posted to says so, or it would look forgotten. */
export function linesOf({ assets, liabilities }: Account, filled: boolean, locale: Locale): readonly (readonly [string, string])[] {
  const { none } = words[locale].knobs;
  const still = assets.length + liabilities.length === 0;
  const entry = (side: readonly string[], at: number) => (filled ? (side[at] ?? (still && at === 0 ? none : '')) : '');
  return Array.from({ length: Math.max(2, assets.length, liabilities.length) }, (_, at) => [entry(assets, at), entry(liabilities, at)] as const);
}

function entriesOf(transactions: readonly Transaction[], sector: Sector, locale: Locale): Omit<Account, 'name'> {
  const { assets, liabilities, netWorth } = tAccount(
    transactions.reduce((books, one) => post(books, one), emptyBooks),
    sector,
  );
  const line = (name: Instrument | 'worth', amount: number) =>
    `${amount < 0 ? '−' : '+'}${format(Math.abs(amount), 'usd', locale)} ${names[locale][name] ?? name}`;
  return {
    assets: assets.map(({ instrument, amount }) => line(instrument, amount)),
    liabilities: [...liabilities.map(({ instrument, amount }) => line(instrument, amount)), ...(netWorth === 0 ? [] : [line('worth', netWorth)])],
  };
}

export const { names } = catalog<typeof import('./entries/en.ts')>(import.meta.url);
