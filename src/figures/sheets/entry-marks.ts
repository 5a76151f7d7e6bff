import type { Posting } from '../../ledger/index.ts';
import type { View } from '../figure.ts';
import { amountText } from './amount.ts';
import { dotsOf, isDrawn, landed, lookOf } from './entries.ts';
import type { Entry } from './entries.ts';
import type { Layout } from './layout.ts';
import { apart, outlines, solid } from './paths.ts';
import type { Dots, Words } from '../marks/mark.ts';
import type { Pipe } from './pipes.ts';
import { looks } from './rows.ts';
import { tokenOpacity, tokens } from './tokens.ts';

/** The amounts posted so far. */
export function entryWords(all: readonly Entry[][], { metrics: m }: Layout, view: View): Words[] {
  return all
    .flat()
    .filter(isDrawn)
    .map((entry) => {
      const inward = entry.row.column === 'left' ? 1 : -1;
      const width = 4 * m.pitch + m.dot + (m.small ? 5 : 11);
      return {
        key: entry.key,
        data: dataOf(entry.posting),
        words: amountText(entry.posting.change, view, m.small),
        x: entry.row.edge + inward * width,
        y: entry.y + m.line.size * 0.36,
        anchor: inward > 0 ? 'start' : 'end',
        size: m.line.size,
        weight: 600,
        ink: lookOf(entry).ink,
        opacity: landed(entry) * apart(entry.sheet.sheet.shown),
      };
    });
}

/** The prints a token leaves: solid where something was gained, hollow where it was lost. */
export function entryDots(all: readonly Entry[][], layout: Layout): Dots[] {
  return all
    .flat()
    .filter(isDrawn)
    .map((entry) => {
      const at = dotsOf(entry, layout);
      const { ink, square } = lookOf(entry);
      const hollow = entry.posting.change < 0;
      return {
        key: entry.key,
        money: entry.row.row,
        count: at.length,
        dots: hollow ? outlines(at, layout.metrics.dot - 1.4, square) : solid(at),
        ink,
        ...(hollow ? { width: 1.4, cap: capOf(square) } : brush(square, layout)),
        opacity: landed(entry) * apart(entry.sheet.sheet.shown),
      };
    });
}

/** The dots under way, one path for each kind of claim they are just now. */
export function tokenDots(all: readonly Entry[][], ways: readonly Pipe[][], layout: Layout): Dots[] {
  return all.flatMap((entries, i) => {
    const flying = tokens(entries, ways[i] ?? [], layout);
    return [...new Set(flying.map(({ row }) => row))].map((row) => {
      const own = flying.filter((token) => token.row === row);
      const id = entries[0]?.posted.transaction.id ?? '';
      const { ink, square } = looks[row];
      return {
        key: `${id}-${row}`,
        money: row,
        count: own.length,
        dots: solid(own.map(({ at }) => at)),
        ink,
        ...brush(square, layout),
        opacity: tokenOpacity(entries),
      };
    });
  });
}

/** What an entry says of itself to those who count it. */
function dataOf(posting: Posting): Readonly<Record<string, string | number>> {
  const { side, sector, change } = posting;
  return { entry: side, sector, instrument: side === 'net-worth' ? '' : posting.instrument, change };
}

const capOf = (square: boolean) => (square ? 'square' : 'round');

/** Solid dots are strokes of no length: a square reaches further than a round one. */
const brush = (square: boolean, { metrics }: Layout) => ({ width: metrics.dot - (square ? 0.8 : 0), cap: capOf(square) }) as const;
