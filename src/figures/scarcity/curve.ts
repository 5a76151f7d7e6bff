import { area, line } from 'd3-shape';

import { group, type Mark } from '../marks/mark.ts';
import { fitScarcity, type ScarcityFit } from './fit.ts';
import type { Plot } from './layout.ts';
import type { ScarcityState } from './state.ts';
import type { ScarcityWeek } from './weeks.ts';

interface Fitted {
  readonly fit: ScarcityFit;
  /** Reserves between which it is drawn, in millions of dollars. */
  readonly from: number;
  readonly to: number;
}

const fitted = new WeakMap<readonly ScarcityWeek[], Map<number, Fitted | undefined>>();

/**
 * The curve over the first weeks of a list, or nothing where they are too few; worked out once. Weeks with a month-end
 * have no part in it.
 */
export function fitOf({ fit: { weeks: count } }: ScarcityState, weeks: readonly ScarcityWeek[]): Fitted | undefined {
  let known = fitted.get(weeks);
  if (!known) fitted.set(weeks, (known = new Map()));
  if (!known.has(count)) known.set(count, work(weeks.slice(0, count).filter(({ monthEnd }) => !monthEnd)));
  return known.get(count);
}

function work(plain: readonly ScarcityWeek[]): Fitted | undefined {
  if (plain.length < 4) return undefined;
  const reserves = plain.map((week) => week.reserves);
  return { fit: fitScarcity(plain), from: Math.max(...reserves), to: Math.min(...reserves) };
}

const steps = 48;

/** Drawn over the weeks it describes and no further, from ample reserves to scarce ones, with its spread around it. */
export function curveMarks(state: ScarcityState, plot: Plot, weeks: readonly ScarcityWeek[]): Mark[] {
  const curve = state.fit.share > 0 ? fitOf(state, weeks) : undefined;
  if (!curve) return [group('spread', []), group('line', [])];
  const at = Array.from({ length: steps + 1 }, (_, index) => curve.from + ((curve.to - curve.from) * state.fit.share * index) / steps);
  const { predict, spread } = curve.fit;
  const around = area<number>()
    .digits(1)
    .x((reserves) => plot.x(reserves))
    .y0((reserves) => plot.y(predict(reserves) - spread))
    .y1((reserves) => plot.y(predict(reserves) + spread));
  const along = line<number>()
    .digits(1)
    .x((reserves) => plot.x(reserves))
    .y((reserves) => plot.y(predict(reserves)));
  return [
    group('spread', [{ key: 'spread', d: around(at) ?? '', ink: 'reserves', fillOpacity: 0.12 }]),
    group('line', [{ key: 'curve', d: along(at) ?? '', stroke: 'reserves', strokeWidth: plot.narrow ? 1.5 : 2.5, cap: 'round', join: 'miter' }]),
  ];
}
