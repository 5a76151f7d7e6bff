import { schema } from '../../../src/figures/sheets/schema.ts';
import { sheets } from '../../../src/figures/sheets/index.ts';
import type { SheetsState } from '../../../src/figures/sheets/index.ts';
import { standard } from '../../../src/ledger/index.ts';
import type { Transaction } from '../../../src/ledger/index.ts';

const hundredDollars = 0.0001;

interface Script {
  readonly sectors: readonly string[];
  readonly transaction: Transaction;
  readonly share?: number;
  readonly untouched?: readonly string[];
  readonly pledged?: readonly { sector: string; instrument: string }[];
}

function parse({ sectors, transaction, share = 1, ...rest }: Script): SheetsState {
  return schema.parse({ sectors, transactions: [{ ...transaction, share }], ...rest });
}

/** The states a reader walks through, each built as a script would build it. */
export const states = {
  nothingPosted: parse({ sectors: ['bank', 'household', 'fed', 'treasury'], transaction: standard.buyBillFromDeposit(hundredDollars), share: 0 }),
  aDepositorPays: parse({ sectors: ['bank', 'household', 'fed', 'treasury'], transaction: standard.buyBillFromDeposit(hundredDollars) }),
  aFundPays: parse({ sectors: ['bank', 'fund', 'fed', 'treasury'], transaction: standard.buyBillFromOnRrp(hundredDollars), untouched: ['reserves'] }),
  theStateSpends: parse({ sectors: ['bank', 'household', 'fed', 'treasury'], transaction: standard.governmentPays(hundredDollars) }),
  oneNight: parse({
    sectors: ['dealer', 'fund', 'bank'],
    transaction: standard.lendRepo(hundredDollars),
    pledged: [{ sector: 'dealer', instrument: 'bonds' }],
  }),
} as const;

/** Each name is the name of its pictures. */
export const programs: Readonly<Record<string, () => SheetsState>> = {
  aDepositorPays: () => states.aDepositorPays,
  aDepositorPaysHalfway: () => sheets.interpolate(states.nothingPosted, states.aDepositorPays, 0.5),
  aFundPays: () => states.aFundPays,
  aFundPaysHalfway: () => sheets.interpolate(states.aDepositorPays, states.aFundPays, 0.5),
  theStateSpends: () => states.theStateSpends,
  theStateSpendsHalfway: () => sheets.interpolate(states.aFundPays, states.theStateSpends, 0.5),
  oneNight: () => states.oneNight,
};
