import { dateText, format } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SeriesData, Week } from '../data.ts';
import type { Box, Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { shortDay } from '../marks/lettering.ts';
import { painter } from '../marks/paint.ts';
import { countDots, dot, vessels, type Vessel } from './counts.ts';
import { dotPaths } from './dots.ts';
import { layoutOf, slot, type Layout } from './layout.ts';
import type { VesselsState } from './state.ts';
import { drawSum } from './sum.ts';
import { names, shortNames, text } from './words.ts';

const seriesOf: Record<Vessel | 'assets', string> = {
  tga: 'tga',
  rrp: 'on-rrp',
  reserves: 'reserves',
  other: 'everything-else',
  assets: 'fed-assets',
};

/** Draws the four vessels, their dots, levels and labels, and the sum above them. */
export function draw(layer: Layer, state: VesselsState, view: View, data: SeriesData): void {
  const layout = layoutOf(view);
  const week = data.weeks[Math.floor(state.at)] as Week;
  drawHeading(layer, state, view, layout, week, data.weeks);
  drawTrack(layer, state, view, layout, data.weeks);
  drawWalls(layer, view, layout);
  drawLevels(layer, state, view, layout, data.weeks);
  drawDots(layer, state, view, layout, data.weeks);
  drawLabels(layer, state, view, layout, week, data.weeks);
  drawSum(layer, state, view, layout, data.weeks);
}

function drawHeading(layer: Layer, state: VesselsState, view: View, layout: Layout, week: Week, weeks: readonly Week[]): void {
  const paint = painter(view);
  const { narrow, left, right } = layout;
  const words = text[view.locale];
  const oneDot = words.oneDot(format(dot, 'usd', view.locale, { as: narrow ? 'label' : 'prose' }));
  const small = narrow ? 12 : 15;
  const then = weeks[state.since.at] as Week;
  // The phone has no room to say beside each amount from when it is: it is said once, above.
  const dashes = narrow && state.since.share > 0 && then !== week ? [{ key: 'since', x: left, y: 52, anchor: 'start', size: small, weight: 400, ink: 'soft', num: `fed-assets@${then.date}`, words: words.dashes(shortDay(then.date, view)), opacity: round(state.since.share) } as const] : [];
  const big = narrow ? 18 : 32;
  joinByKey(
    group(layer, 'heading'),
    'text',
    [
      { key: 'owes', x: left, y: narrow ? 12 : 18, anchor: 'start', size: small, weight: 500, ink: 'soft', num: '', words: `${words.owes} · ${oneDot}` },
      { key: 'date', x: left, y: narrow ? 34 : 56, anchor: 'start', size: big, weight: 600, ink: 'ink', num: `fed-assets@${week.date}`, words: dateText(week.date, view.locale, narrow ? 'date' : 'weekday') },
      { key: 'owns', x: right, y: narrow ? 12 : 18, anchor: 'end', size: small, weight: 500, ink: 'assets', num: '', words: words.owns },
      { key: 'assets', x: right, y: narrow ? 34 : 56, anchor: 'end', size: big, weight: 600, ink: 'assets', num: `fed-assets@${week.date}`, words: format(week.assets, 'usd', view.locale, { as: 'label' }) },
      ...dashes,
    ] as const,
    {
      x: (d) => d.x,
      y: (d) => d.y,
      'text-anchor': (d) => d.anchor,
      'font-size': (d) => (view.locale === 'zh' && d.key === 'date' && !narrow ? 27 : d.size),
      'font-weight': (d) => d.weight,
      fill: (d) => paint(d.ink),
      opacity: (d) => ('opacity' in d ? d.opacity : 1),
      'data-num': (d) => d.num,
    },
    (d) => d.words,
  );
}

function drawTrack(layer: Layer, state: VesselsState, view: View, layout: Layout, weeks: readonly Week[]): void {
  const paint = painter(view);
  const parent = group(layer, 'track');
  // The phone has no room for it: the date above says the same.
  const shown = !layout.narrow && state.pour === 1;
  const [first, last] = state.track;
  const end = layout.left + (layout.right - layout.left) * 0.6;
  const x = (at: number) => round(layout.left + 6 + ((at - first) / (last - first)) * (end - layout.left - 12));
  const y = layout.sky + 8;
  const ticks = shown ? weeks.slice(first, last + 1).map((week, index) => ({ key: week.date, at: first + index, week })) : [];
  joinByKey(group(parent, 'lines'), 'line', shown ? [{ key: 'all', to: last, ink: 'line' as Ink }, { key: 'done', to: Math.max(first, state.at), ink: 'soft' as Ink }] : [], {
    x1: x(first),
    x2: (d) => x(d.to),
    y1: y,
    y2: y,
    stroke: (d) => paint(d.ink),
    'stroke-width': 2,
  });
  joinByKey(group(parent, 'weeks'), 'circle', ticks, {
    cx: (d) => x(d.at),
    cy: y,
    r: (d) => (d.at === Math.floor(state.at) ? 5.5 : 2.5),
    fill: (d) => paint(d.at <= state.at ? 'ink' : 'faint'),
  });
  joinByKey(
    group(parent, 'months'),
    'text',
    ticks.filter(({ at, week }, index) => {
      const begins = week.date.slice(5, 7) !== weeks[at - 1]?.date.slice(5, 7);
      // The first week names its month only where the next month leaves room for it.
      return index === 0 ? begins || ticks.slice(1, 3).every((tick) => tick.week.date.slice(5, 7) === week.date.slice(5, 7)) : begins;
    }),
    { x: (d) => x(d.at), y: y + 24, 'text-anchor': (d) => (d.at === first ? 'start' : 'middle'), 'font-size': 14, fill: paint('soft') },
    ({ week }) => (view.locale === 'zh' ? dateText(week.date, 'zh', 'month-only') : dateText(week.date, 'en', 'month-only').slice(0, 3)),
  );
}

function drawWalls(layer: Layer, view: View, layout: Layout): void {
  const paint = painter(view);
  const pad = layout.narrow ? 2 : 4;
  const { rim, floor } = layout;
  joinByKey(group(layer, 'walls'), 'path', layout.boxes, {
    d: ({ x, width }) => `M${round(x - pad)},${round(rim)}V${floor}H${round(x + width + pad)}V${round(rim)}`,
    fill: 'none',
    stroke: (d) => paint(d.key === 'other' ? 'faint' : 'ink'),
    'stroke-width': layout.narrow ? 1 : 1.5,
  });
}

function drawLevels(layer: Layer, state: VesselsState, view: View, layout: Layout, weeks: readonly Week[]): void {
  const paint = painter(view);
  const counts = countDots(weeks[state.since.at] as Week);
  joinByKey(group(layer, 'levels'), 'path', state.since.share > 0 ? layout.boxes : [], {
    d: ({ key, x, width, columns }) => `M${x},${round(layout.floor - Math.ceil(counts[key] / columns) * layout.pitch - layout.pitch * 0.2)}h${width}`,
    fill: 'none',
    stroke: paint('ink'),
    'stroke-width': 1,
    'stroke-dasharray': '2 3',
    opacity: round(state.since.share),
  });
}

function drawDots(layer: Layer, state: VesselsState, view: View, layout: Layout, weeks: readonly Week[]): void {
  const paint = painter(view);
  joinByKey(group(layer, 'dots'), 'path', dotPaths(state, weeks, layout), {
    'data-money': (d) => d.money,
    'data-count': (d) => d.count,
    d: (d) => d.d,
    fill: 'none',
    stroke: (d) => paint(d.ink),
    'stroke-opacity': (d) => (d.ink === 'other' ? 0.55 : 1),
    'stroke-width': round(layout.pitch * 0.72),
    'stroke-linecap': 'round',
  });
}

function drawLabels(layer: Layer, state: VesselsState, view: View, layout: Layout, week: Week, weeks: readonly Week[]): void {
  const paint = painter(view);
  const { narrow, floor } = layout;
  const pad = narrow ? 2 : 4;
  const then = weeks[state.since.at] as Week;
  const settled = round(Math.max(0, state.pour * 4 - 3));
  const usd = (value: number) => format(value, 'usd', view.locale, { as: 'label' });
  const words = text[view.locale];
  const marked = state.since.share > 0 && then !== week;
  const items = layout.boxes.flatMap(({ key, x }) => {
    const [name, sub] = names[view.locale][key];
    const at = { x: round(x - pad), ink: key as Ink };
    const was = key === 'tga' ? words.on(shortDay(then.date, view), usd(then[key])) : words.was(usd(then[key]));
    const before = (own: { y: number; size: number; words: string }) =>
      marked ? [{ ...at, ...own, key: `${key}-then`, weight: 400, ink: 'soft' as Ink, num: `${seriesOf[key]}@${then.date}`, opacity: round(state.since.share) }] : [];
    const amount = { ...at, key: `${key}-amount`, num: `${seriesOf[key]}@${week.date}`, words: usd(week[key]), opacity: settled };
    if (narrow) {
      return [
        { ...at, key: `${key}-name`, y: floor + 17, size: 12, weight: 600, ink: 'ink' as Ink, num: '', opacity: 1, words: shortNames[view.locale][key] },
        { ...amount, y: floor + 35, size: 14, weight: 600 },
        ...before({ y: floor + 53, size: 12, words: usd(then[key]) }),
      ];
    }
    return [
      { ...at, key: `${key}-name`, y: floor + 25, size: 15, weight: 600, ink: 'ink' as Ink, num: '', opacity: 1, words: name },
      { ...at, key: `${key}-sub`, y: floor + 46, size: 15, weight: 400, ink: 'soft' as Ink, num: '', opacity: 1, words: sub },
      { ...amount, y: floor + 76, size: 25, weight: 600 },
      ...before({ y: floor + 99, size: 15, words: was }),
    ];
  });
  joinByKey(
    group(layer, 'labels'),
    'text',
    items,
    {
      x: (d) => d.x,
      y: (d) => d.y,
      'font-size': (d) => d.size,
      'font-weight': (d) => d.weight,
      fill: (d) => paint(d.ink),
      opacity: (d) => d.opacity,
      'data-num': (d) => d.num,
    },
    (d) => d.words,
  );
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
