import { dateText, format } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import type { Ink } from '../../tokens/index.ts';
import type { Layer, View } from '../figure.ts';
import { drawBoundLabels, type BoundLabel } from '../marks/bound.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { widthOf } from '../marks/lettering.ts';
import { painter } from '../marks/paint.ts';
import { amount } from './draw.ts';
import type { Plot } from './layout.ts';
import { valueUnder, type Mark, type WeeklyState } from './state.ts';
import { text } from './words.ts';

/** Bands behind the line, brackets and labels beside it. */
export function drawMarks(layer: Layer, state: WeeklyState, view: View, plot: Plot, data: SeriesData): void {
  const paint = painter(view);
  const parent = group(layer, 'marks');
  const { narrow } = plot;
  const size = narrow ? 12.5 : 17;
  const of = <K extends Mark['kind']>(kind: K) => state.marks.filter((mark): mark is Mark & { kind: K } => mark.kind === kind);
  const stripOf = ({ on }: Mark) => (on ? plot.under : undefined);
  const value = (mark: Mark, date: string) => {
    const strip = stripOf(mark);
    return (strip ? valueUnder(strip.what, date, data) : data.days.find((day) => day.date === date)?.tga) ?? 0;
  };
  const y = (mark: Mark, date: string) => (stripOf(mark) ?? plot).y(value(mark, date));
  const ink = (mark: Mark): Ink => inks[stripOf(mark)?.what ?? 'account'];
  joinByKey(group(parent, 'bands'), 'rect', of('band'), {
    x: (d) => plot.x(d.from),
    y: plot.top - (narrow ? 16 : 24),
    width: (d) => round(plot.x(d.to) - plot.x(d.from)),
    height: round(plot.bottom - plot.top + (narrow ? 16 : 24)),
    fill: paint('tga'),
    'fill-opacity': (d) => Math.round((d.text === 'shutdown' ? 0.16 : 0.07) * d.share * 1000) / 1000,
  });
  joinByKey(group(parent, 'levels'), 'line', of('level'), {
    x1: plot.left,
    x2: plot.right,
    y1: (d) => plot.y(d.value),
    y2: (d) => plot.y(d.value),
    stroke: paint('ink'),
    'stroke-width': 1,
    'stroke-dasharray': '2 4',
    opacity: (d) => round(d.share),
  });
  const rises = of('rise');
  const tick = narrow ? 4 : 8;
  joinByKey(group(parent, 'rises'), 'path', rises, {
    d: (d) => {
      const x = plot.x(d.to);
      const [from, to] = [y(d, d.from), y(d, d.to)];
      return `M${plot.x(d.from)},${from}H${round(x + tick)}M${x},${from}V${to}M${round(x - tick)},${to}H${round(x + tick)}`;
    },
    fill: 'none',
    stroke: paint('ink'),
    'stroke-width': narrow ? 1 : 1.5,
    opacity: (d) => round(d.share),
  });
  joinByKey(group(parent, 'points'), 'circle', of('point'), {
    cx: (d) => plot.x(d.date),
    cy: (d) => y(d, d.date),
    r: narrow ? 3.5 : 5,
    fill: paint('paper'),
    stroke: (d) => paint(ink(d)),
    'stroke-width': 2,
    opacity: (d) => round(d.share),
  });
  const words = text[view.locale];
  const labels: BoundLabel[] = [
    ...of('band').map(
      (d): BoundLabel => ({
        key: d.key,
        x: (plot.x(d.from) + plot.x(d.to)) / 2,
        y: plot.top - (narrow ? 4 : 6),
        anchor: 'middle',
        ink: 'ink',
        weight: 600,
        num: '',
        words: words[d.text],
        share: d.share,
      }),
    ),
    ...of('level').map((d): BoundLabel => ({ key: d.key, x: plot.left, y: plot.y(d.value) - (narrow ? 5 : 7), anchor: 'start', ink: 'soft', weight: 400, num: d.num, words: words.level(amount(d.value, view)), share: d.share })),
    ...rises.map((d): BoundLabel => {
      const rise = value(d, d.to) - value(d, d.from);
      return {
        key: d.key,
        x: plot.x(d.label === 'from' ? d.from : d.to) + (narrow ? 6 : 12) * (d.label === 'after' ? 1 : -1),
        y: (y(d, d.from) + y(d, d.to)) / 2 + size * 0.35,
        anchor: d.label === 'after' ? 'start' : 'end',
        ink: ink(d),
        weight: 600,
        num: d.num,
        words: format(rise, 'usd', view.locale, { as: 'change' }),
        share: d.share,
      };
    }),
    ...of('point').map((d): BoundLabel => ({ ...pointLabel(d, value(d, d.date), y(d, d.date), size, view, plot), ink: ink(d) })),
  ];
  drawBoundLabels(parent, labels, view, size);
}

const inks = { account: 'tga', reserves: 'reserves', gap: 'ink' } as const;

function pointLabel(mark: Mark & { kind: 'point' }, value: number, y: number, size: number, view: View, plot: Plot): Omit<BoundLabel, 'ink'> {
  // Bars of the days around are as high as the point.
  const above = mark.on && plot.under?.what === 'gap' ? -22 : -14;
  const [dx, dy] = { above: [0, above], 'above-left': [34, -14], below: [10, 27], left: [-14, 5], right: [14, 6] }[mark.place] as [number, number];
  const scale = plot.narrow ? 0.75 : 1;
  const day = dateText(mark.date, view.locale, 'day').replace(/^(\d+ \w{3})\w*$/, '$1');
  const said = !mark.on ? amount(value, view) : plot.under?.what === 'gap' ? format(value, 'bp', view.locale, { as: 'change' }) : format(value, 'usd', view.locale, { as: 'label' });
  const words = `${day} ${said}`;
  const x = plot.x(mark.date) + dx * scale;
  const beyond = mark.place === 'above' && x + widthOf(words, size) / 2 > plot.right;
  return {
    key: mark.key,
    x: beyond ? plot.right : x,
    y: y + dy * scale,
    anchor: beyond || mark.place.endsWith('left') ? 'end' : mark.place === 'above' ? 'middle' : 'start',
    weight: 600,
    num: mark.num ?? `${mark.on ? 'reserves' : 'tga-daily'}@${mark.date}`,
    words,
    share: mark.share,
  };
}
