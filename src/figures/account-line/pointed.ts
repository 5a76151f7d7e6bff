import { dateText, format } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import type { Ink } from '../../tokens/index.ts';
import type { View } from '../figure.ts';
import { labelled, type Label } from '../marks/labels.ts';
import { group, type Mark, type Shape } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { widthOf } from '../marks/lettering.ts';
import { amount } from './amount.ts';
import type { Plot } from './layout.ts';
import { lowerPanelValue, type Mark as Pointed, type AccountLineState } from './state.ts';
import { text } from './words.ts';

/** Bands behind the line, brackets and labels beside it. */
export function pointedMarks(state: AccountLineState, view: View, plot: Plot, data: SeriesData): Mark[] {
  const { narrow } = plot;
  const size = narrow ? 12.5 : 17;
  const of = <K extends Pointed['kind']>(kind: K) => state.marks.filter((mark): mark is Pointed & { kind: K } => mark.kind === kind);
  const panelOf = ({ on }: Pointed) => (on ? plot.lower : undefined);
  const value = (mark: Pointed, date: string) => {
    const strip = panelOf(mark);
    return (strip ? lowerPanelValue(strip.what, date, data) : data.days.find((day) => day.date === date)?.tga) ?? 0;
  };
  const y = (mark: Pointed, date: string) => (panelOf(mark) ?? plot).y(value(mark, date));
  const ink = (mark: Pointed): Ink => inks[panelOf(mark)?.what ?? 'account'];
  const above = narrow ? 16 : 24;
  const tick = narrow ? 4 : 8;
  const rises = of('rise');
  const bands = of('band').map(({ key, from, to, text: what, share }): Shape => ({
    key,
    rect: [plot.x(from), plot.top - above, round(plot.x(to) - plot.x(from)), round(plot.bottom - plot.top + above)],
    ink: 'tga',
    fillOpacity: (what === 'shutdown' ? 0.16 : 0.07) * share,
  }));
  const levels = of('level').map(({ key, value: at, share }): Shape => ({
    key,
    line: [plot.left, plot.right, plot.y(at), plot.y(at)],
    stroke: 'ink',
    dash: '2 4',
    opacity: round(share),
  }));
  const brackets = rises.map((d): Shape => {
    const x = plot.x(d.to);
    const [from, to] = [y(d, d.from), y(d, d.to)];
    return {
      key: d.key,
      d: `M${plot.x(d.from)},${from}H${round(x + tick)}M${x},${from}V${to}M${round(x - tick)},${to}H${round(x + tick)}`,
      stroke: 'ink',
      strokeWidth: narrow ? 1 : 1.5,
      join: 'miter',
      opacity: round(d.share),
    };
  });
  const points = of('point').map((d): Shape => ({
    key: d.key,
    circle: [plot.x(d.date), y(d, d.date), narrow ? 3.5 : 5],
    ink: 'paper',
    stroke: ink(d),
    strokeWidth: 2,
    opacity: round(d.share),
  }));
  const words = text[view.locale];
  const labels: Label[] = [
    ...of('band').map((d): Label => ({
      key: d.key,
      x: (plot.x(d.from) + plot.x(d.to)) / 2,
      y: plot.top - (narrow ? 4 : 6),
      anchor: 'middle',
      weight: 600,
      words: words[d.text],
      opacity: d.share,
    })),
    ...of('level').map((d): Label => ({
      key: d.key,
      x: plot.left,
      y: plot.y(d.value) - (narrow ? 5 : 7),
      ink: 'soft',
      num: d.num,
      words: words.level(amount(d.value, view)),
      opacity: d.share,
    })),
    ...rises.map((d): Label => {
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
        opacity: d.share,
      };
    }),
    ...of('point').map((d): Label => ({ ...pointLabel(d, value(d, d.date), y(d, d.date), size, view, plot), ink: ink(d) })),
  ];
  return [group('bands', bands), group('levels', levels), group('rises', brackets), group('points', points), group('labels', labelled(labels, view, size))];
}

const inks = { account: 'tga', reserves: 'reserves', gap: 'ink' } as const;

function pointLabel(mark: Pointed & { kind: 'point' }, value: number, y: number, size: number, view: View, plot: Plot): Omit<Label, 'ink'> {
  // Bars of the days around are as high as the point.
  const above = mark.on && plot.lower?.what === 'gap' ? -22 : -14;
  const [dx, dy] = { above: [0, above], 'above-left': [34, -14], below: [10, 27], left: [-14, 5], right: [14, 6] }[mark.place] as [number, number];
  const scale = plot.narrow ? 0.75 : 1;
  const day = dateText(mark.date, view.locale, 'day').replace(/^(\d+ \w{3})\w*$/, '$1');
  const said = !mark.on
    ? amount(value, view)
    : plot.lower?.what === 'gap'
      ? format(value, 'bp', view.locale, { as: 'change' })
      : format(value, 'usd', view.locale, { as: 'label' });
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
    opacity: mark.share,
  };
}
