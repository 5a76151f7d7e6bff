import { format, monthStarts, monthText } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import { widthOf } from '../marks/lettering.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import type { Plot } from './layout.ts';
import type { AccountLineState } from './state.ts';

/** Rules with their amounts, and months along the foot. */
export function gridMarks({ axis }: AccountLineState, view: View, plot: Plot, days: readonly Day[]): Mark[] {
  const { left, right, foot, narrow } = plot;
  const label = { size: narrow ? 12 : 15, ink: 'soft' } as const;
  const { size } = label;
  const levels = [0, 250_000, 500_000, 750_000, 1_000_000]
    .filter((value) => value <= axis.top)
    .map((value) => ({ key: String(value), value, y: plot.y(value) }));
  const gap = narrow ? 4 : 6;
  const amounts = levels
    .filter(({ value }) => value > 0)
    .map((level) => ({
      ...level,
      words: format(level.value, 'usd', view.locale, { as: 'label', ...(level.value >= 1e6 ? {} : { digits: 0 }) }).replace('.00', ''),
    }));
  // An amount is above its rule, or under it where the line would run through it, drawn so far or not.
  const reach = left + Math.max(...amounts.map(({ words }) => widthOf(words, size))) + gap;
  const first = days.findIndex(({ date }) => date >= axis.from);
  let end = first;
  while (days[end] && plot.x(days[end]!.date) <= reach) end += 1;
  const heights = days.slice(first, end).map(({ tga }) => plot.y(tga));
  const crossed = (rule: number) => heights.some((y) => y > rule - gap - size - 2 && y < rule - gap + 2);
  const months = monthStarts(axis.from, axis.to).map((key) => ({ key, x: plot.x(key) }));
  // A year and more on a phone: not every month has room for its name, nor has one that begins at the edge.
  const every = Math.ceil(((narrow ? 27 : 36) * months.length) / (right - left));
  const named = months
    .filter((_, index) => index % every === 0)
    .map(({ key, x }): Words => ({ ...label, key, words: monthName(key, view), x: round(x + (narrow ? 2 : 4)), y: foot + (narrow ? 18 : 24) }))
    .filter(({ words, x }) => x + widthOf(words, size) <= view.width);
  return [
    group(
      'rules',
      levels.map(({ key, value, y }): Shape => ({ key, line: [left, right, y, y], stroke: value === 0 ? 'soft' : 'line' })),
    ),
    group(
      'amounts',
      amounts.map(({ key, words, y }): Words => ({ ...label, key, words, x: left, y: y + (crossed(y) ? gap + 0.7 * size : -gap) })),
    ),
    group(
      'ticks',
      months.map(({ key, x }): Shape => ({ key, line: [x, x, foot, foot + 6], stroke: 'soft' })),
    ),
    group('months', named),
  ];
}

function monthName(day: string, { name, locale }: View): string {
  return monthText(day, locale).replace(name === 'narrow' ? ' ' : '', '');
}
