import { monthStarts, monthText } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { View } from '../figure.ts';
import { round } from '../marks/round.ts';
import { linesOf, setLines, widthOf } from '../marks/lettering.ts';
import { along, type Mark, type Words } from '../marks/mark-tween.ts';
import { filled } from '../marks/value.ts';
import { accountMarks } from './account.ts';
import { cutMarks, runoffMarks } from './fed.ts';
import { day, plotOf, short, type Plot } from './layout.ts';
import type { Lanes } from './state.ts';
import { text } from './words.ts';

/** The Fed above, the Treasury below, over the same days. */
export function laneMarks(lanes: Lanes, view: View, data: SeriesData): Mark[] {
  const plot = plotOf(lanes, view);
  return [
    ...betweenMarks(lanes, plot),
    ...axisMarks(lanes, plot, view),
    ...headMarks(lanes, plot, view),
    ...cutMarks(lanes, plot, view),
    ...runoffMarks(lanes, plot, view, data),
    ...accountMarks(lanes, plot, view, data),
    ...noteMarks(lanes, plot, view),
  ];
}

function axisMarks({ axis, today }: Lanes, { x, floor, fed, small, narrow, left, right }: Plot, view: View): Mark[] {
  const months = monthStarts(axis.from, axis.to);
  const now = x(day(today));
  return [
    { key: 'floor', d: along([left, floor], [right, floor]), stroke: 'soft' },
    ...months
      .filter((month) => x(month) < right - 2 * small)
      .flatMap((month): Mark[] => [
        { key: `tick-${month}`, d: along([x(month), floor], [x(month), floor + 6]), stroke: 'soft' },
        {
          key: `month-${month}`,
          words: monthText(month, view.locale),
          x: x(month) + (narrow ? 2 : 4),
          y: floor + (narrow ? 17 : 24),
          size: small,
          ink: 'soft',
        },
      ]),
    { key: 'today', d: along([now, fed - small], [now, floor]), stroke: 'ink', dash: '2 4' },
    { key: 'today-label', words: short(today, view), x: now + 5, y: fed - (narrow ? 3 : 2), size: small, weight: 600, num: today.num, rim: 4 },
  ];
}

function headMarks({ account, runoff }: Lanes, { fed, treasury, left, label, small, narrow }: Plot, view: View): Mark[] {
  const words = text[view.locale];
  const head = (key: string, [name, does]: readonly [string, string], y: number, ink: Ink, opacity: number): Mark[] => [
    { key, words: name, x: left, y, size: label, weight: 600, ink, opacity, rim: 4 },
    { key: `${key}-sub`, words: does, x: left + widthOf(name, label) + (narrow ? 6 : 12), y, size: small, ink: 'soft', opacity, rim: 4 },
  ];
  return [...head('fed', runoff ? words.fed : words.fedEases, fed, 'assets', 1), ...head('treasury', words.treasury, treasury, 'tga', account ? 1 : 0.65)];
}

/** A shade through both lanes over the days between two dates. */
function betweenMarks({ between }: Lanes, { x, fed, floor }: Plot): Mark[] {
  if (!between) return [];
  const [from, to] = [round(x(day(between.from))), round(x(day(between.to)))];
  return [{ key: 'between', d: `M${from},${fed + 10}H${to}V${floor}H${from}z`, ink: 'tga', fillOpacity: 0.1 }];
}

/** Remarks in the free days at the right of the Treasury’s lane. */
function noteMarks({ notes, today }: Lanes, { x, treasury, right, label, narrow }: Plot, view: View): Mark[] {
  const left = x(day(today)) + (narrow ? 8 : 18);
  const size = narrow ? 12.5 : label;
  let y = treasury + size * (narrow ? 3 : 2.6);
  return notes.flatMap(({ id, values }): Words[] => {
    const lines = linesOf(filled(text[view.locale].notes[id], values, view.locale), size, right - left);
    const strong = id === 'opinion' || values.length > 0;
    const set = setLines(lines, {
      key: `note-${id}`,
      x: left,
      y,
      size,
      weight: strong ? 600 : 400,
      ink: id === 'rose' ? 'tga' : id === 'reserves-fell' ? 'reserves' : 'ink',
      num: values[0]?.num ?? '',
    });
    y += (lines.length + 0.6) * size * 1.3;
    return set;
  });
}
