import type { Posting, Sector, Side } from '../../ledger/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SheetsState } from './state.ts';
import type { Row } from './words.ts';

/** Lines drawn even when nothing is posted to them, so that what is left alone can be seen. */
const standing: Record<Sector, Partial<Record<'left' | 'right', readonly Row[]>>> = {
  household: { left: ['deposits'], right: ['net-worth'] },
  bank: { left: ['reserves'], right: ['deposits'] },
  fund: { right: ['fund-shares'] },
  dealer: {},
  leveraged: {},
  fed: { left: ['bonds'], right: ['reserves', 'on-rrp', 'tga'] },
  treasury: { left: ['tga'], right: ['bills', 'net-worth'] },
};

/** From top to bottom. The parking is above the Treasury's account so that pipes between sheets never cross. */
const order: readonly Row[] = [
  'reserves',
  'on-rrp',
  'tga',
  'repo',
  'srf-loans',
  'deposits',
  'bills',
  'bonds',
  'currency',
  'fund-shares',
  'securities',
  'mortgages',
  'net-worth',
];

/** What a kind of claim looks like: money is round, paper is square. */
export const looks: Record<Row, { readonly ink: Ink; readonly square: boolean }> = {
  reserves: { ink: 'reserves', square: false },
  'on-rrp': { ink: 'rrp', square: false },
  tga: { ink: 'tga', square: false },
  deposits: { ink: 'ink', square: false },
  currency: { ink: 'other', square: false },
  'net-worth': { ink: 'ink', square: false },
  bills: { ink: 'ink', square: true },
  bonds: { ink: 'assets', square: true },
  repo: { ink: 'assets', square: true },
  'srf-loans': { ink: 'assets', square: true },
  'fund-shares': { ink: 'ink', square: true },
  securities: { ink: 'falling', square: true },
  mortgages: { ink: 'other', square: true },
};

export const rowOf = (posting: Posting): Row => (posting.side === 'net-worth' ? 'net-worth' : posting.instrument);

export const columnOf = (side: Side): 'left' | 'right' => (side === 'asset' ? 'left' : 'right');

/** How much of a line is to be seen: all of it where it always is, else as much as of what is posted or pledged there. */
export function presence(state: SheetsState, sector: Sector, column: 'left' | 'right', row: Row): number {
  if (standing[sector][column]?.includes(row)) return 1;
  const posted = state.posted.filter(({ transaction }) =>
    transaction.postings.some((p) => p.sector === sector && columnOf(p.side) === column && rowOf(p) === row),
  );
  const pledged = state.pledged.filter((p) => p.sector === sector && p.instrument === row);
  return Math.max(0, ...[...posted, ...pledged].map(({ shown }) => shown));
}

/** The lines of one column of a sector's sheet: those always there and those any transaction of this state posts to. */
export function rowsOf(state: SheetsState, sector: Sector, column: 'left' | 'right'): Row[] {
  const posted = state.posted
    .flatMap(({ transaction }) => transaction.postings)
    .filter((p) => p.sector === sector && columnOf(p.side) === column)
    .map(rowOf);
  const pledged = state.pledged.filter((p) => p.sector === sector && column === 'left').map((p) => p.instrument);
  const wanted = new Set([...(standing[sector][column] ?? []), ...posted, ...pledged]);
  return order.filter((row) => wanted.has(row));
}
