import { readClosingBalance } from './fiscal-data.ts';
import { readFred } from './fred.ts';
import type { Get } from './get.ts';
import { readOperations, readRate } from './new-york-fed.ts';
import type { Sheet, Span } from './sheet.ts';

/** One question that is put to a publisher, whoever needs its answer. */
export interface Feed {
  readonly publisher: string;
  readonly read: (span: Span, get: Get) => Promise<Sheet>;
}

/** A column of a feed, and the unit it is in there. */
export interface Column {
  readonly feed: FeedName;
  readonly column: string;
  readonly unit: 'usd' | 'usd-millions' | 'usd-billions' | 'percent';
}

/** Where one series comes from. */
export interface Plan extends Column {
  readonly series: string;
  /** Which of the feed's days the series holds; all of them when left out. */
  readonly days?: 'wednesdays' | 'business';
  /** The same from somebody else: where both have a day, they are to agree. */
  readonly witness?: Column;
}

const fred = (code: string): Feed => ({ publisher: 'FRED', read: (span, get) => readFred(code, span, get) });
const rate = (kind: Parameters<typeof readRate>[0]): Feed => ({ publisher: 'New York Fed', read: (span, get) => readRate(kind, span, get) });
const operations = (kind: Parameters<typeof readOperations>[0]): Feed => ({ publisher: 'New York Fed', read: (span, get) => readOperations(kind, span, get) });

export const feeds = {
  WRESBAL: fred('WRESBAL'),
  WDTGAL: fred('WDTGAL'),
  WALCL: fred('WALCL'),
  RRPONTSYD: fred('RRPONTSYD'),
  IORB: fred('IORB'),
  DFEDTARL: fred('DFEDTARL'),
  DFEDTARU: fred('DFEDTARU'),
  SOFR: fred('SOFR'),
  EFFR: fred('EFFR'),
  sofr: rate('secured/sofr'),
  effr: rate('unsecured/effr'),
  repo: operations('Repo'),
  'reverse repo': operations('Reverse Repo'),
  statement: { publisher: 'US Treasury Fiscal Data', read: readClosingBalance },
} satisfies Record<string, Feed>;

export type FeedName = keyof typeof feeds;

const millions = (feed: FeedName, column = 'value') => ({ feed, column, unit: 'usd-millions' }) as const;
const percent = (feed: FeedName, column = 'value') => ({ feed, column, unit: 'percent' }) as const;

/** Every series that can be refreshed. FRED gives RRPONTSYD in billions, the New York Fed its operations in dollars. */
export const plans: readonly Plan[] = [
  { series: 'reserves', ...millions('WRESBAL'), days: 'wednesdays' },
  { series: 'tga', ...millions('WDTGAL'), days: 'wednesdays', witness: millions('statement', 'close') },
  { series: 'fed-assets', ...millions('WALCL'), days: 'wednesdays' },
  {
    series: 'on-rrp',
    ...{ feed: 'RRPONTSYD', column: 'value', unit: 'usd-billions' },
    days: 'wednesdays',
    witness: { feed: 'reverse repo', column: 'amount', unit: 'usd' },
  },
  { series: 'tga-daily', ...millions('statement', 'close'), witness: millions('WDTGAL') },
  { series: 'on-rrp-daily', ...{ feed: 'reverse repo', column: 'amount', unit: 'usd' }, witness: { feed: 'RRPONTSYD', column: 'value', unit: 'usd-billions' } },
  { series: 'srf', ...{ feed: 'repo', column: 'amount', unit: 'usd' } },
  { series: 'sofr', ...percent('sofr', 'rate'), witness: percent('SOFR') },
  { series: 'effr', ...percent('effr', 'rate'), witness: percent('EFFR') },
  { series: 'iorb', ...percent('IORB'), days: 'business' },
  { series: 'on-rrp-rate', ...percent('reverse repo', 'rate') },
  { series: 'srf-rate', ...percent('repo', 'rate') },
  { series: 'target-low', ...percent('DFEDTARL'), days: 'business', witness: percent('effr', 'low') },
  { series: 'target-high', ...percent('DFEDTARU'), days: 'business', witness: percent('effr', 'high') },
];
