import { catalog } from '../../i18n/catalog.ts';
import { emptyBooks, post, standard, tAccount, type Instrument, type Sector, type Transaction } from '../../ledger/index.ts';
import { format, type Locale } from '../../i18n/index.ts';
import { known } from '../shared/facts.ts';

const bill = known.number('bill').value;

/** The payments that students post, each with the accounts they post them in. */
export const cases: readonly { readonly id: string; readonly transaction: Transaction; readonly sectors: readonly Sector[] }[] = [
  { id: 'depositor', transaction: standard.buyBillFromDeposit(bill), sectors: ['household', 'bank', 'fed', 'treasury'] },
  { id: 'fund', transaction: standard.buyBillFromOnRrp(bill), sectors: ['fund', 'fed', 'treasury'] },
  { id: 'salary', transaction: standard.governmentPays(bill), sectors: ['treasury', 'fed', 'bank', 'household'] },
];

export interface Entries {
  readonly assets: readonly string[];
  readonly liabilities: readonly string[];
}

/** The number that every entry is made of. */
export const posted = 'bill';

/** What a payment changes on a sector's sheet, each change with its sign; net worth is with what is owed. */
export function entriesOf(transaction: Transaction, sector: Sector, locale: Locale): Entries {
  const { assets, liabilities, netWorth } = tAccount(post(emptyBooks, transaction), sector);
  const line = (name: Instrument | 'worth', amount: number) => `${amount < 0 ? '−' : '+'}${format(Math.abs(amount), 'usd', locale)} ${names[locale][name] ?? name}`;
  return {
    assets: assets.map(({ instrument, amount }) => line(instrument, amount)),
    liabilities: [...liabilities.map(({ instrument, amount }) => line(instrument, amount)), ...(netWorth === 0 ? [] : [line('worth', netWorth)])],
  };
}

export const { names } = catalog<typeof import('./entries/en.ts')>(import.meta.url);
