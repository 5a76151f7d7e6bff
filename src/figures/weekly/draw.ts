import { line } from 'd3-shape';

import { dateText, format } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { Day, SeriesData } from '../data.ts';
import type { Box, Layer, View } from '../figure.ts';
import { drawHeadingLines } from '../marks/bound.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { widthOf } from '../marks/lettering.ts';
import { painter } from '../marks/paint.ts';
import { decodeGuess, knots, start } from './guess.ts';
import { drawnPoints, plotOf, type Plot } from './layout.ts';
import { drawMarks } from './marks.ts';
import type { WeeklyState } from './state.ts';
import { drawUnder } from './under.ts';
import { text } from './words.ts';

const path = line().digits(1);

/** Draws the Treasury's account as a line over days, what it points at, and the reader's own line. */
export function draw(layer: Layer, state: WeeklyState, view: View, data: SeriesData): void {
  const plot = plotOf(state.axis, view);
  drawHeading(layer, state, view, plot, data.days);
  drawGrid(layer, state, view, plot, data.days);
  const points = drawnPoints(state, data.days, plot);
  drawUnder(layer, state, view, plot, data, points.at(-1)![0]);
  drawGuess(layer, state, view, plot, data.days);
  drawMarks(layer, state, view, plot, data);
  drawLine(layer, points, view, plot);
}

function drawHeading(layer: Layer, state: WeeklyState, view: View, plot: Plot, days: readonly Day[]): void {
  const { narrow, left } = plot;
  const right = view.width - (view.name === 'still' ? 20 : narrow ? 2 : 0);
  const words = text[view.locale];
  const last = days[Math.min(Math.floor(state.until), days.length - 1)] as Day;
  const asking = state.prompt > 0.5;
  const big = narrow ? 18 : 32;
  drawHeadingLines(
    layer,
    [
      { key: 'kicker', x: left, y: narrow ? 12 : 18, anchor: 'start', size: narrow ? 12 : 15, weight: 500, ink: 'soft', num: '', words: words.kicker },
      { key: 'date', x: left, y: narrow ? 34 : 56, anchor: 'start', size: view.locale === 'zh' && !narrow ? 27 : big, weight: 600, ink: 'ink', num: asking ? '' : `tga-daily@${last.date}`, words: asking ? words.ask : dateText(last.date, view.locale, narrow ? 'date' : 'weekday') },
      { key: 'amount', x: right, y: narrow ? 34 : 56, anchor: 'end', size: big, weight: 600, ink: 'tga', num: `tga-daily@${last.date}`, words: asking ? '' : amount(last.tga, view) },
    ],
    view,
  );
}

/** An amount for a label: billions to one decimal past a trillion, so that 1,000.6 stays 1,000.6. */
export const amount = (value: number, view: View): string => format(value, 'usd', view.locale, value >= 1e6 ? { as: 'label', digits: 1 } : { as: 'label' });

function drawGrid(layer: Layer, state: WeeklyState, view: View, plot: Plot, days: readonly Day[]): void {
  const paint = painter(view);
  const { left, right, foot, narrow } = plot;
  const parent = group(layer, 'grid');
  const steps = [0, 250_000, 500_000, 750_000, 1_000_000].filter((value) => value <= state.axis.top);
  const levels = steps.map((value) => ({ key: String(value), value }));
  joinByKey(group(parent, 'rules'), 'line', levels, {
    x1: left,
    x2: right,
    y1: (d) => plot.y(d.value),
    y2: (d) => plot.y(d.value),
    stroke: (d) => paint(d.value === 0 ? 'soft' : 'line'),
    'stroke-width': 1,
  });
  const size = narrow ? 12 : 15;
  const gap = narrow ? 4 : 6;
  const amounts = levels
    .filter(({ value }) => value > 0)
    .map((level) => ({ ...level, words: format(level.value, 'usd', view.locale, { as: 'label', ...(level.value >= 1e6 ? {} : { digits: 0 }) }).replace('.00', '') }));
  // An amount stands above its rule, or under it where the line would run through it, drawn so far or not.
  const reach = left + Math.max(...amounts.map(({ words }) => widthOf(words, size))) + gap;
  const first = days.findIndex(({ date }) => date >= state.axis.from);
  let end = first;
  while (days[end] && plot.x(days[end]!.date) <= reach) end += 1;
  const heights = days.slice(first, end).map(({ tga }) => plot.y(tga));
  const crossed = (rule: number) => heights.some((y) => y > rule - gap - size - 2 && y < rule - gap + 2);
  joinByKey(
    group(parent, 'amounts'),
    'text',
    amounts,
    { x: left, y: (d) => round(plot.y(d.value) + (crossed(plot.y(d.value)) ? gap + 0.7 * size : -gap)), 'font-size': size, fill: paint('soft') },
    (d) => d.words,
  );
  const months = monthStarts(state.axis.from, state.axis.to).map((key) => ({ key }));
  joinByKey(group(parent, 'ticks'), 'line', months, {
    x1: (d) => plot.x(d.key),
    x2: (d) => plot.x(d.key),
    y1: foot,
    y2: foot + 6,
    stroke: paint('soft'),
    'stroke-width': 1,
  });
  // A year and more on a phone: not every month has room for its name, nor has one that begins at the edge.
  const every = Math.ceil(((narrow ? 27 : 36) * months.length) / (right - left));
  const place = (day: string) => round(plot.x(day) + (narrow ? 2 : 4));
  const name = (day: string) => (view.locale === 'zh' ? dateText(day, 'zh', 'month-only').replace(narrow ? ' ' : '', '') : dateText(day, 'en', 'month-only').slice(0, 3));
  joinByKey(
    group(parent, 'months'),
    'text',
    months.filter(({ key }, index) => index % every === 0 && place(key) + widthOf(name(key), size) <= view.width),
    { x: (d) => place(d.key), y: foot + (narrow ? 18 : 24), 'font-size': size, fill: paint('soft') },
    ({ key }) => name(key),
  );
}

function monthStarts(from: string, to: string): string[] {
  const starts: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    const key = `${year}-${String(month).padStart(2, '0')}-01`;
    if (key > to) return starts;
    if (key >= from) starts.push(key);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

function drawGuess(layer: Layer, state: WeeklyState, view: View, plot: Plot, days: readonly Day[]): void {
  const paint = painter(view);
  const parent = group(layer, 'guess');
  const { narrow } = plot;
  const words = text[view.locale];
  const first = days.find(({ date }) => date === start) as Day;
  const origin: [number, number] = [plot.x(start), plot.y(first.tga)];
  const levels = decodeGuess(state.guess);
  const set = knots.flatMap((date, index) => {
    const level = levels[index];
    return level === undefined ? [] : [{ key: date, at: [plot.x(date), plot.y(Math.min(level, state.axis.top))] as [number, number] }];
  });
  const asking = state.prompt > 0;
  const end = set.at(-1);
  const own = [origin, ...set.map(({ at }) => at)];
  joinByKey(group(parent, 'guides'), 'line', asking ? knots.map((key) => ({ key })) : [], {
    x1: (d) => plot.x(d.key),
    x2: (d) => plot.x(d.key),
    y1: plot.top,
    y2: plot.bottom,
    stroke: paint('line'),
    'stroke-width': 1,
    'stroke-dasharray': '1 5',
    opacity: round(state.prompt),
  });
  joinByKey(group(parent, 'line'), 'path', end ? [{ key: 'guess' }] : [], {
    d: path(own) ?? '',
    fill: 'none',
    stroke: paint('ink'),
    'stroke-width': narrow ? 2 : 2.5,
    'stroke-dasharray': narrow ? '5 4' : '8 6',
    'stroke-linejoin': 'round',
    opacity: round(state.own),
  });
  joinByKey(group(parent, 'knots'), 'circle', asking ? set : [], {
    cx: (d) => d.at[0],
    cy: (d) => d.at[1],
    r: narrow ? 4 : 6,
    fill: paint('paper'),
    stroke: paint('ink'),
    'stroke-width': 2,
    opacity: round(Math.min(state.prompt, state.own)),
  });
  // Under the line's end while nothing else is drawn, so that its place gives nothing away; later on the side away from the account.
  const isBelow = ({ key, at }: (typeof set)[number]) => state.prompt > 0.5 || at[1] > plot.y(days.findLast(({ date }) => date <= key)?.tga ?? 0);
  const labels = [
    ...(asking && !end ? [{ key: 'draw', x: origin[0] + 14, y: origin[1] - (narrow ? 10 : 16), anchor: 'start', ink: 'ink' as Ink, words: words.draw, strength: Math.max(0, 6 * state.prompt - 5) }] : []),
    ...(end ? [{ key: 'own', ...placeOwn(own, end.key, isBelow(end), plot), ink: 'ink' as Ink, words: words.guess, strength: Math.min(state.own, Math.abs(2 * state.prompt - 1)) }] : []),
  ];
  joinByKey(
    group(parent, 'labels'),
    'text',
    labels,
    {
      x: (d) => round(d.x),
      y: (d) => round(d.y),
      'text-anchor': (d) => d.anchor,
      'font-size': narrow ? 12.5 : 16,
      'font-weight': 500,
      fill: (d) => paint(d.ink),
      opacity: (d) => round(d.strength),
    },
    (d) => d.words,
  );
}

/** Where the words at the end of a line stand: beyond it where there is room, else clear of the stretch that they run along. */
function placeOwn(points: readonly (readonly [x: number, y: number])[], last: string, below: boolean, { narrow }: Plot) {
  const [endX, endY] = points.at(-1)!;
  if (last < knots.at(-2)!) return { x: endX + (narrow ? 8 : 12), y: endY + (narrow ? 4 : 5), anchor: 'start' };
  const from = endX - (narrow ? 54 : 72);
  const stretch = points.flatMap(([x, y], index) => {
    const after = points[index + 1];
    if (x >= from) return [y];
    return after && after[0] > from ? [y + ((after[1] - y) * (from - x)) / (after[0] - x)] : [];
  });
  return { x: endX + (narrow ? 4 : 6), y: below ? Math.max(...stretch) + (narrow ? 18 : 26) : Math.min(...stretch) - (narrow ? 9 : 14), anchor: 'end' };
}

function drawLine(layer: Layer, points: [x: number, y: number][], view: View, plot: Plot): void {
  const paint = painter(view);
  const parent = group(layer, 'line');
  const [x, y] = points.at(-1)!;
  joinByKey(group(parent, 'path'), 'path', [{ key: 'tga' }], {
    d: path(points) ?? '',
    fill: 'none',
    stroke: paint('tga'),
    'stroke-width': plot.narrow ? 2 : 3,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
  joinByKey(group(parent, 'head'), 'circle', [{ key: 'head' }], { cx: x, cy: y, r: plot.narrow ? 4 : 6, fill: paint('tga') });
}

/** The head of the line, for handovers. */
export function anchors(state: WeeklyState, view: View, data: SeriesData): Partial<Record<Ink, Box>> {
  const plot = plotOf(state.axis, view);
  const [x, y] = drawnPoints(state, data.days, plot).at(-1)!;
  const r = plot.narrow ? 4 : 6;
  return { tga: { x: round(x - r), y: round(y - r), width: 2 * r, height: 2 * r } };
}
