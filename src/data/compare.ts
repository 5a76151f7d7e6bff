import type { Point } from '../facts/index.ts';
import { expectedDays } from '../facts/index.ts';
import type { Held } from './held.ts';
import type { Span } from './sheet.ts';

/** What a new reading does to what is held. Days ISO, values in the unit of the series. */
export interface Change {
  readonly series: string;
  readonly publisher: string;
  readonly url: string;
  readonly added: readonly Point[];
  readonly revised: readonly { readonly day: string; readonly before: number; readonly after: number }[];
  readonly withdrawn: readonly string[];
  readonly unchanged: number;
  /** Days on which a value was to be expected, up to the last one there is, that have none. */
  readonly missing: readonly string[];
  /** The series after the change, oldest first. */
  readonly points: readonly Point[];
}

/** Held points and those read for a span of days, put together: inside the span the new reading holds, outside what is held. */
export function compare(held: Held, read: readonly Point[], span: Span, from: { publisher: string; url: string }): Change {
  const before = new Map(held.points.map(({ date, value }) => [date, value]));
  const after = new Set(read.map(({ date }) => date));
  const inside = ({ date }: Point) => date >= span.from && date <= span.until;
  const points = [...held.points.filter((point) => !inside(point)), ...read].sort((a, b) => (a.date < b.date ? -1 : 1));
  const known = new Set(points.map(({ date }) => date));
  return {
    series: held.id,
    ...from,
    added: read.filter(({ date }) => !before.has(date)),
    revised: read.flatMap(({ date: day, value }) => {
      const old = before.get(day);
      return old === undefined || old === value ? [] : [{ day, before: old, after: value }];
    }),
    withdrawn: held.points.filter((point) => inside(point) && !after.has(point.date)).map(({ date }) => date),
    unchanged: read.filter(({ date, value }) => before.get(date) === value).length,
    missing: expectedDays(held.frequency, points[0]?.date ?? span.from, points.at(-1)?.date ?? span.from).filter((day) => !known.has(day)),
    points,
  };
}

export const isChanged = ({ added, revised, withdrawn }: Change) => added.length + revised.length + withdrawn.length > 0;
