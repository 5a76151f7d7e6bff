import { dateText, format, isHan, monthText, shortDay } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SeriesData, Week } from '../data.ts';
import type { Box, Grains, View } from '../figure.ts';

import { group, type Dots, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { countDots, dot, vessels, type Vessel } from './counts.ts';
import { dotPaths } from './dots.ts';
import { layoutOf, slot, type Layout } from './layout.ts';
import type { VesselsState } from './state.ts';
import { streams } from './streams.ts';
import { equationMarks } from './equation.ts';
import { names, shortNames, text } from './words.ts';

const seriesOf: Record<Vessel | 'assets', string> = { tga: 'tga', rrp: 'on-rrp', reserves: 'reserves', other: 'everything-else', assets: 'fed-assets' };

/** The four vessels, their dots, levels and labels, and the sum above them. */
export function marks(state: VesselsState, view: View, { weeks }: SeriesData): Mark[] {
  const layout = layoutOf(view);
  const week = weeks[Math.floor(state.at)] as Week;
  return [
    group('heading', headingMarks(state, view, layout, week, weeks)),
    group('track', trackMarks(state, view, layout, weeks)),
    group('walls', wallMarks(layout)),
    group('levels', levelMarks(state, layout, weeks)),
    group('streams', streamMarks(state, weeks, layout)),
    group('dots', dotMarks(state, weeks, layout)),
    group('labels', labelMarks(state, view, layout, week, weeks)),
    group('equation', equationMarks(state, view, layout, weeks)),
  ];
}

function headingMarks(state: VesselsState, view: View, { narrow, left, right }: Layout, week: Week, weeks: readonly Week[]): Words[] {
  const { locale } = view;
  const words = text[locale];
  const oneDot = words.oneDot(format(dot, 'usd', locale, { as: narrow ? 'label' : 'prose' }));
  const small = { y: narrow ? 12 : 18, size: narrow ? 12 : 15 };
  const large = { y: narrow ? 34 : 56, size: narrow ? 18 : 32, weight: 600, num: `fed-assets@${week.date}` };
  const then = weeks[state.since.at] as Week;
  // The phone has no room to say beside each amount from when it is: it is said once, above.
  const dashes: Words = {
    ...small,
    key: 'since',
    x: left,
    y: 52,
    ink: 'soft',
    num: `fed-assets@${then.date}`,
    words: words.dashes(shortDay(then.date, view.locale)),
    opacity: round(state.since.share),
  };
  return [
    { ...small, key: 'owes', x: left, weight: 500, ink: 'soft', words: `${words.owes} · ${oneDot}` },
    { ...large, key: 'date', x: left, size: isHan(locale) && !narrow ? 27 : large.size, words: dateText(week.date, locale, narrow ? 'date' : 'weekday') },
    { ...small, key: 'owns', x: right, anchor: 'end', weight: 500, ink: 'assets', words: words.owns },
    { ...large, key: 'assets', x: right, anchor: 'end', ink: 'assets', words: format(week.assets, 'usd', locale, { as: 'label' }) },
    ...(narrow && state.since.share > 0 && then !== week ? [dashes] : []),
  ];
}

function trackMarks(state: VesselsState, { locale }: View, layout: Layout, weeks: readonly Week[]): Mark[] {
  // The phone has no room for it: the date above says the same.
  const shown = !layout.narrow && state.pour === 1;
  const [first, last] = state.track;
  const end = layout.left + (layout.right - layout.left) * 0.6;
  const x = (at: number) => round(layout.left + 6 + ((at - first) / (last - first)) * (end - layout.left - 12));
  const y = layout.sky + 8;
  const ticks = shown ? weeks.slice(first, last + 1).map((week, index) => ({ key: week.date, at: first + index, week })) : [];
  const named = ticks.filter(({ at, week }, index) => {
    const begins = week.date.slice(5, 7) !== weeks[at - 1]?.date.slice(5, 7);
    // The first week names its month only where the next month leaves room for it.
    return index === 0 ? begins || ticks.slice(1, 3).every((tick) => tick.week.date.slice(5, 7) === week.date.slice(5, 7)) : begins;
  });
  const line = (key: string, to: number, stroke: Ink): Shape => ({ key, line: [x(first), x(to), y, y], stroke, strokeWidth: 2 });
  return [
    group('lines', shown ? [line('all', last, 'line'), line('done', Math.max(first, state.at), 'soft')] : []),
    group(
      'weeks',
      ticks.map(({ key, at }): Shape => ({ key, circle: [x(at), y, at === Math.floor(state.at) ? 5.5 : 2.5], ink: at <= state.at ? 'ink' : 'faint' })),
    ),
    group(
      'months',
      named.map(({ key, at, week }): Words => {
        return { key, words: monthText(week.date, locale), x: x(at), y: y + 24, anchor: at === first ? 'start' : 'middle', size: 14, ink: 'soft' };
      }),
    ),
  ];
}

function wallMarks({ narrow, boxes, rim, floor }: Layout): Shape[] {
  const pad = narrow ? 2 : 4;
  return boxes.map(({ key, x, width }) => ({
    key,
    d: `M${round(x - pad)},${round(rim)}V${floor}H${round(x + width + pad)}V${round(rim)}`,
    stroke: key === 'other' ? 'faint' : 'ink',
    strokeWidth: narrow ? 1 : 1.5,
    join: 'miter',
  }));
}

function levelMarks({ since }: VesselsState, { boxes, floor, pitch }: Layout, weeks: readonly Week[]): Shape[] {
  if (since.share === 0) return [];
  const counts = countDots(weeks[since.at] as Week);
  return boxes.map(({ key, x, width, columns }) => ({
    key,
    d: `M${x},${round(floor - Math.ceil(counts[key] / columns) * pitch - pitch * 0.2)}h${width}`,
    stroke: 'ink',
    dash: '2 3',
    join: 'miter',
    opacity: round(since.share),
  }));
}

const streamMarks = (state: VesselsState, weeks: readonly Week[], layout: Layout): Shape[] =>
  streams(state, weeks, layout).map(({ key, ink, d, width, strength }) => ({ key, d, stroke: ink, strokeWidth: width, opacity: strength }));

const dotMarks = (state: VesselsState, weeks: readonly Week[], layout: Layout): Dots[] =>
  dotPaths(state, weeks, layout).map(({ d, ...path }) => ({ ...path, dots: d, width: round(layout.pitch * 0.72), opacity: path.ink === 'other' ? 0.55 : 1 }));

function labelMarks(state: VesselsState, view: View, layout: Layout, week: Week, weeks: readonly Week[]): Words[] {
  const { narrow, floor } = layout;
  const pad = narrow ? 2 : 4;
  const then = weeks[state.since.at] as Week;
  const settled = round(Math.max(0, state.pour * 4 - 3));
  const usd = (value: number) => format(value, 'usd', view.locale, { as: 'label' });
  const words = text[view.locale];
  const marked = state.since.share > 0 && then !== week;
  return layout.boxes.flatMap(({ key, x }): Words[] => {
    const [name, sub] = names[view.locale][key];
    const at = { x: round(x - pad), ink: key as Ink };
    const was = key === 'tga' ? words.on(shortDay(then.date, view.locale), usd(then[key])) : words.was(usd(then[key]));
    const before = (own: { y: number; size: number; words: string }): Words[] =>
      marked ? [{ ...at, ...own, key: `${key}-then`, ink: 'soft', num: `${seriesOf[key]}@${then.date}`, opacity: round(state.since.share) }] : [];
    const amount = { ...at, key: `${key}-amount`, num: `${seriesOf[key]}@${week.date}`, words: usd(week[key]), opacity: settled };
    if (narrow) {
      return [
        { ...at, key: `${key}-name`, y: floor + 17, size: 12, weight: 600, ink: 'ink', words: shortNames[view.locale][key] },
        { ...amount, y: floor + 35, size: 14, weight: 600 },
        ...before({ y: floor + 53, size: 12, words: usd(then[key]) }),
      ];
    }
    return [
      { ...at, key: `${key}-name`, y: floor + 25, size: 15, weight: 600, ink: 'ink', words: name },
      { ...at, key: `${key}-sub`, y: floor + 46, size: 15, ink: 'soft', words: sub },
      { ...amount, y: floor + 76, size: 25, weight: 600 },
      ...before({ y: floor + 99, size: 15, words: was }),
    ];
  });
}

/** The filled part of each vessel, for handovers. */
export function anchors(state: VesselsState, view: View, data: SeriesData): Partial<Record<Ink, Box>> {
  const layout = layoutOf(view);
  const counts = countDots(data.weeks[Math.floor(state.at)] as Week);
  return Object.fromEntries(
    vessels.map((vessel) => {
      const box = layout.boxes.find(({ key }) => key === vessel)!;
      const top = state.pour === 0 ? layout.floor - 2 : slot(layout, vessel, Math.max(0, counts[vessel] - 1)).y - layout.pitch / 2;
      return [vessel, { x: box.x, y: round(top), width: box.width, height: round(layout.floor - top) }];
    }),
  );
}

/** The places of all dots at rest, for handovers; none while they are poured. */
export function grains(state: VesselsState, view: View, data: SeriesData): Grains | undefined {
  if (state.pour < 1) return undefined;
  const layout = layoutOf(view);
  const counts = countDots(data.weeks[Math.floor(state.at)] as Week);
  const places = vessels.map(
    (vessel) => [vessel, Array.from({ length: counts[vessel] }, (_, index) => slot(layout, vessel, index)).map(({ x, y }) => [x, y] as const)] as const,
  );
  return { width: round(layout.pitch * 0.72), places: Object.fromEntries(places) };
}
