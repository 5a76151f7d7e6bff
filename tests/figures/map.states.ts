import type { SeriesData, Week } from '../../src/figures/index.ts';
import { chain } from '../../src/figures/map/ids.ts';
import type { MapState } from '../../src/figures/map/index.ts';
import { compile, schema } from '../../src/figures/map/schema.ts';
import { dayNumberOf, numbersOf } from './tape/page.ts';

const week = (date: string, tga: number, rrp: number, reserves: number, other: number): Week => ({
  date,
  tga,
  rrp,
  reserves,
  other,
  assets: tga + rrp + reserves + other,
});
export const data: SeriesData = {
  days: [],
  weeks: [
    week('2025-07-09', 311_000, 227_300, 3_330_200, 2_793_400),
    week('2025-08-27', 595_800, 34_700, 3_225_000, 2_747_900),
    week('2025-10-29', 983_900, 19_500, 2_848_000, 2_735_600),
  ],
};
const day = (iso: string) => dayNumberOf(iso);
const number = numbersOf({
  'sell-off-day': day('2025-11-04'),
  'fed-assets@2025-07-09': 6_661_900,
  'fed-assets@2025-10-29': 6_587_000,
  'wednesday-rise': 672_900,
  'on-rrp-daily@2025-10-31': 51_802,
  'on-rrp-rate@2025-10-31': 3.75,
  'on-rrp-daily@2025-12-31': 105_993,
  'srf@2025-10-31': 50_350,
  'srf-rate@2025-10-31': 4,
  'srf@2025-12-31': 74_600,
  'sofr@2025-10-31': 4.22,
  funds: 7_420_000,
  margin: 1_184_000,
  night: 2_030,
  shares: -1.17,
  low: -5,
  high: -6,
});
const state = (script: object): MapState => compile(schema.parse(script), data, number);
export const usd = (num: string, digits?: number) => ({ num, unit: 'usd', ...(digits !== undefined && { digits }) });
const markets = [{ id: 'shares', moves: ['shares'] }, { id: 'treasuries' }, { id: 'bitcoin', moves: ['low', 'high'], digits: 0 }];
const known = ['price', 'borrowers', 'deposits', 'fund-repo'].map((id) => ({ id, evidence: 'known' }));

export const states = {
  theQuestion: state({ title: 'the-question', day: 'sell-off-day', say: 'claim', links: chain.map((id) => ({ id, evidence: 'claimed' })), markets }),
  july: state({ title: 'the-first-link', day: 'fed-assets@2025-07-09', ledger: '2025-07-09', links: [{ id: 'taxes', evidence: 'known' }] }),
  theFirstLink: state({
    title: 'the-first-link',
    day: 'fed-assets@2025-10-29',
    ledger: '2025-10-29',
    say: 'verdict',
    links: [{ id: 'treasury', evidence: 'recorded', amount: usd('wednesday-rise'), since: 'fed-assets@2025-07-09' }],
  }),
  theJam: state({
    title: 'the-jam',
    day: 'srf@2025-10-31',
    ledger: '2025-10-29',
    parked: 'on-rrp-daily@2025-10-31',
    flows: [
      { id: 'park', num: 'on-rrp-daily@2025-10-31' },
      { id: 'srf', num: 'srf@2025-10-31' },
    ],
    links: [
      ...known,
      {
        id: 'park',
        evidence: 'recorded',
        amount: usd('on-rrp-daily@2025-10-31', 1),
        rate: { num: 'on-rrp-rate@2025-10-31', unit: 'percent' },
        again: usd('on-rrp-daily@2025-12-31'),
      },
      {
        id: 'srf',
        evidence: 'recorded',
        amount: usd('srf@2025-10-31', 2),
        rate: { num: 'srf-rate@2025-10-31', unit: 'percent' },
        again: usd('srf@2025-12-31'),
      },
    ],
    gate: { rate: { num: 'sofr@2025-10-31', unit: 'percent' } },
  }),
  whoBorrows: state({
    title: 'who-borrows',
    day: 'fed-assets@2025-10-29',
    ledger: '2025-10-29',
    say: 'verdict',
    links: known,
    sizes: [{ at: 'funds', value: usd('funds', 2) }],
    margin: usd('margin', 2),
    gate: {},
    examples: ['price', 'borrowers'],
  }),
  theWholeChain: state({
    title: 'the-whole-chain',
    day: 'sell-off-day',
    ledger: '2025-10-29',
    say: 'verdict',
    links: [
      { id: 'treasury', evidence: 'recorded', amount: usd('wednesday-rise'), since: 'fed-assets@2025-07-09' },
      ...known,
      { id: 'forced-sale', evidence: 'claimed' },
      { id: 'crypto-closed', evidence: 'recorded', amount: usd('night') },
      { id: 'next-call', evidence: 'claimed' },
    ],
    markets,
    gate: {},
  }),
};
