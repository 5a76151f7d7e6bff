import type { Ink } from '../../tokens/index.ts';
import { round } from '../marks/round.ts';
import { lookOf } from './entries.ts';
import type { Layout } from './layout.ts';
import { apart, type Point } from './paths.ts';
import type { Shape } from '../marks/mark.ts';
import { corridor, roundedPath } from './pipes.ts';
import type { End, Pipe } from './pipes.ts';
import { looks } from './rows.ts';
import type { SheetsState } from './state.ts';

/** The way a payment has taken outside the sheets, with an arrow where it ends. */
export function pipeLines(ways: readonly Pipe[][], { metrics: m }: Layout): Shape[] {
  return ways
    .flat()
    .filter(({ outside }) => outside)
    .flatMap(({ key, from, to, way }) => {
      const { share, shown } = to.posted;
      const p = Math.min(1, Math.max(0, (share - from.leaves) / (to.arrives - from.leaves)));
      const opacity = p * apart(shown) * Math.min(apart(from.sheet.sheet.shown), apart(to.sheet.sheet.shown));
      const ends = trimmed(way, 2 * m.pitch + m.dot / 2 + m.clear);
      const stroke = quieter(lookOf(to).ink);
      return [
        { key, d: roundedPath(ends, m.lane), stroke, strokeWidth: m.pipe, opacity },
        { key: `${key}-arrow`, d: arrow(ends, m.arrow), stroke, strokeWidth: m.pipe, opacity },
      ];
    });
}

/** Ways that the point of a step is that nothing takes. */
export function dryPipes(state: SheetsState, layout: Layout): Shape[] {
  const { metrics: m } = layout;
  return state.untouched.flatMap(({ instrument, shown }): Shape[] => {
    const ends = layout.sheets.flatMap((sheet) => sheet.rows.filter(({ row }) => row === instrument).map((row): End => ({ sheet, row, y: row.lineY })));
    const [holder, issuer] = [ends.find((e) => e.row.column === 'left'), ends.find((e) => e.row.column === 'right')];
    if (!holder || !issuer) return [];
    const way = corridor(holder, issuer, layout);
    const d = roundedPath(trimmed(way, 2 * m.pitch + m.dot / 2 + m.clear), m.lane);
    return [{ key: `dry-${instrument}`, d, stroke: looks[instrument].ink, strokeWidth: m.pipe, dash: `0,${m.pipe * 3}`, opacity: apart(shown) }];
  });
}

/** Pipes of no money of their own stay behind the rules of the sheets. */
const quieter = (ink: Ink): Ink => (ink === 'ink' ? 'soft' : ink);

/** A way that stops short of the dots at both ends; its first and last stretches are level. */
function trimmed(way: readonly Point[], by: number): Point[] {
  const [first, last] = [way[0] as Point, way.at(-1) as Point];
  const [second, beforeLast] = [way[1] as Point, way.at(-2) as Point];
  return [[first[0] + Math.sign(second[0] - first[0]) * by, first[1]], ...way.slice(1, -1), [last[0] + Math.sign(beforeLast[0] - last[0]) * by, last[1]]];
}

function arrow(way: readonly Point[], size: number): string {
  const [x, y] = way.at(-1) as Point;
  const back = Math.sign((way.at(-2) as Point)[0] - x) * size;
  return `M${round(x + back)},${round(y - size * 0.75)}L${round(x)},${round(y)}L${round(x + back)},${round(y + size * 0.75)}`;
}
