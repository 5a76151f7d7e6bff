import type { Posting } from '../../ledger/index.ts';
import type { Layout, PlacedRow, PlacedSheet } from './layout.ts';
import { columnOf, looks, rowOf } from './rows.ts';
import { apart } from './paths.ts';
import type { Posted, SheetsState } from './state.ts';
import { timesOf } from './times.ts';
import type { Times } from './times.ts';

/** Dots that stand for the largest change of a transaction. */
export const dotsPerEntry = 10;

/** A posting in its place, and when a token comes by. */
export interface Entry extends Times {
  readonly key: string;
  readonly posted: Posted;
  readonly posting: Posting;
  readonly sheet: PlacedSheet;
  readonly row: PlacedRow;
  /** Middle of its line. */
  readonly y: number;
  readonly dots: number;
}

/** Every posting of a state that has a place, transaction by transaction, in the order of telling. */
export function entries(state: SheetsState, layout: Layout): Entry[][] {
  return state.posted.map((posted) => {
    const { postings } = posted.transaction;
    const largest = Math.max(...postings.map(({ change }) => Math.abs(change)));
    const left = new Map<PlacedRow, number>();
    const place = (posting: Posting) => {
      const sheet = layout.sheets.findLast((s) => s.sheet.sector === posting.sector);
      return { sheet, row: sheet?.rows.find((r) => r.row === rowOf(posting) && r.column === columnOf(posting.side)) };
    };
    for (const { row } of postings.map(place)) if (row) left.set(row, (left.get(row) ?? 0) + 1);
    return postings.flatMap((posting, index): Entry[] => {
      const { sheet, row } = place(posting);
      if (!sheet || !row) return [];
      // A later entry is above an earlier one: then the pipe that leads on never crosses the one that came.
      const line = (left.get(row) ?? 1) - 1;
      left.set(row, line);
      return [
        {
          key: `${posted.transaction.id}-${index}`,
          posted,
          posting,
          sheet,
          row,
          y: row.lineY + line * layout.metrics.line.height,
          dots: Math.round((dotsPerEntry * Math.abs(posting.change)) / largest),
          ...timesOf(index, postings.length),
        },
      ];
    });
  });
}

/** Opacity of an entry: nothing until a token comes near, whole when it has landed. */
export function landed({ posted, begins, arrives }: Entry): number {
  const from = arrives - 0.3 * (arrives - begins);
  const share = Math.min(1, Math.max(0, (posted.share - from) / (arrives - from)));
  return share * apart(posted.shown);
}

/** Both entries of a pair are drawn as soon as it begins, so that what is drawn never is half posted. */
export const isDrawn = ({ posted, begins }: Entry): boolean => posted.share > begins;

/** Middles of an entry's dots, two rows of five, from the outer edge inwards. */
export function dotsOf(entry: Entry, { metrics }: Layout): [number, number][] {
  const inward = entry.row.column === 'left' ? 1 : -1;
  return Array.from({ length: entry.dots }, (_, i) => [
    entry.row.edge + inward * (metrics.dot / 2 + (i % 5) * metrics.pitch),
    entry.y + (Math.floor(i / 5) - 0.5) * metrics.pitch,
  ]);
}

export const lookOf = (entry: Entry) => looks[entry.row.row];
