import { dayNumber } from '../../i18n/index.ts';
import { group, type Mark, type Shape } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import type { Plot } from './layout.ts';
import { marksOf, type CorridorState } from './state.ts';

/** What stands behind the lines: bands of days and upright guides. */
export function guideMarks(state: CorridorState, plot: Plot): Mark[] {
  const { narrow, base } = plot;
  const top = plot.top - (narrow ? 20 : 30);
  const half = plot.pitch * 0.4;
  const x = (date: string) => plot.xOf(dayNumber(date));
  return [
    group(
      'bands',
      marksOf(state, 'band').map(({ key, from, to, share }): Shape => ({
        key,
        rect: [round(x(from) - half), top, round(x(to) - x(from) + 2 * half), round(base - top)],
        ink: 'ink',
        fillOpacity: 0.06 * share,
      })),
    ),
    group(
      'days',
      marksOf(state, 'guide').map(({ key, date, share }): Shape => ({
        key,
        line: [x(date), x(date), top, base],
        stroke: 'soft',
        strokeWidth: narrow ? 1 : 1.5,
        dash: '2 4',
        opacity: round(share),
      })),
    ),
  ];
}
