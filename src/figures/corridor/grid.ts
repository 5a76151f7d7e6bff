import { dateText, dayNumber, format } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { shortDay } from '../marks/lettering.ts';
import { painter } from '../marks/paint.ts';
import type { Plot } from './layout.ts';
import { fade, type CorridorState } from './state.ts';

/** Quarter points across; months or, where the window is short, Mondays and days below. */
export function drawGrid(layer: Layer, state: CorridorState, view: View, plot: Plot, days: readonly Day[]): void {
  const paint = painter(view);
  const { narrow, left, right, bottom, base, top } = plot;
  const parent = group(layer, 'grid');
  const levels = quarterPoints(state.axis.low, state.axis.high).map((value) => ({ key: value.toFixed(2), value }));
  joinByKey(group(parent, 'rules'), 'line', levels, {
    x1: left,
    x2: right,
    y1: (d) => plot.y(d.value),
    y2: (d) => plot.y(d.value),
    stroke: paint('line'),
    'stroke-width': 1,
  });
  joinByKey(
    group(parent, 'percents'),
    'text',
    levels.filter(({ value }) => plot.y(value) - top > -1),
    { x: left, y: (d) => round(plot.y(d.value) - (narrow ? 4 : 6)), 'font-size': narrow ? 12 : 15, fill: paint('soft') },
    (d) => format(d.value, 'percent', view.locale),
  );
  joinByKey(group(parent, 'foot'), 'line', [{ key: 'foot' }], {
    x1: left,
    x2: right,
    y1: round(bottom),
    y2: round(bottom),
    stroke: paint('line'),
    'stroke-width': 1,
    opacity: round(1 - fade(state.bars.share, 0, 0.5)),
  });
  const ticks = ticksOf(state, view, days);
  joinByKey(group(parent, 'ticks'), 'line', ticks, {
    x1: (d) => plot.xOf(d.day),
    x2: (d) => plot.xOf(d.day),
    y1: base,
    y2: base + (narrow ? 4 : 6),
    stroke: paint('soft'),
    'stroke-width': 1,
    opacity: (d) => d.share,
  });
  joinByKey(
    group(parent, 'days'),
    'text',
    ticks,
    {
      x: (d) => round(plot.xOf(d.day) + (d.month ? (narrow ? 2 : 4) : 0)),
      y: base + (narrow ? 17 : 24),
      'text-anchor': (d) => (d.month || plot.xOf(d.day) - left < 26 ? 'start' : 'middle'),
      'font-size': narrow ? 12 : 15,
      fill: paint('soft'),
      opacity: (d) => d.share,
    },
    (d) => d.words,
  );
}

function quarterPoints(low: number, high: number): number[] {
  const levels = [];
  for (let step = Math.ceil(low * 4 - 1e-9); step <= high * 4 + 1e-9; step += 1) levels.push(step / 4);
  return levels;
}

interface Tick {
  readonly key: string;
  readonly day: number;
  readonly words: string;
  readonly month: boolean;
  readonly share: number;
}

function ticksOf({ axis }: CorridorState, view: View, days: readonly Day[]): Tick[] {
  const span = axis.to - axis.from;
  // Seldom enough that names never touch; while the window zooms, the one kind goes before the other comes.
  const months = round(fade(span, 52, 60));
  const weeks = round(1 - fade(span, 42, 50));
  const each = view.name === 'narrow' ? 0 : round(1 - fade(span, 20, 24));
  const open = new Set(days.map(({ date }) => date));
  const every = span > 200 && view.name === 'narrow' ? 2 : 1;
  const ticks: Tick[] = [];
  for (let day = Math.ceil(axis.from); day <= axis.to; day += 1) {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
    const monday = (day - dayNumber('1970-01-05')) % 7 === 0;
    if (months > 0 && iso.endsWith('-01') && Number(iso.slice(5, 7)) % every === 0) {
      const name = dateText(iso, view.locale, 'month-only');
      ticks.push({ key: iso, day, month: true, share: months, words: view.locale === 'zh' ? name : name.slice(0, 3) });
    }
    if (weeks > 0 && monday) ticks.push({ key: `${iso}-week`, day, month: false, share: weeks, words: tickOf(iso, view, each > 0) });
    else if (each > 0 && open.has(iso)) ticks.push({ key: `${iso}-day`, day, month: false, share: each, words: String(Number(iso.slice(8))) });
  }
  return ticks;
}

// On an axis there is no room for the spaces of a Chinese date, and where every day has its number none for its characters.
function tickOf(iso: string, view: View, daily: boolean): string {
  if (view.locale === 'en') return shortDay(iso, view);
  return daily ? `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}` : shortDay(iso, view).replaceAll(' ', '');
}
