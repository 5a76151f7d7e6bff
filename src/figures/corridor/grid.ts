import { dayNumber, format, isHan, monthText, shortDay } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';

import { part } from '../marks/motion.ts';
import type { Plot } from './layout.ts';
import type { CorridorState } from './state.ts';

/** Quarter points across; months or, where the window is short, Mondays and days below. */
export function gridMarks(state: CorridorState, view: View, plot: Plot, days: readonly Day[]): Mark[] {
  const { narrow, left, right, bottom, base, top } = plot;
  const levels = quarterPoints(state.axis.low, state.axis.high).map((value) => ({ key: value.toFixed(2), value, y: plot.y(value) }));
  const ticks = ticksOf(state, view, days).map((tick) => ({ ...tick, x: plot.xOf(tick.day) }));
  const label = { size: narrow ? 12 : 15, ink: 'soft' } as const;
  return [
    group(
      'rules',
      levels.map(({ key, y }): Shape => ({ key, line: [left, right, y, y], stroke: 'line' })),
    ),
    group(
      'percents',
      levels
        .filter(({ y }) => y - top > -1)
        .map(({ key, value, y }): Words => ({ ...label, key, words: format(value, 'percent', view.locale), x: left, y: y - (narrow ? 4 : 6) })),
    ),
    group('foot', [{ key: 'foot', line: [left, right, round(bottom), round(bottom)], stroke: 'line', opacity: round(1 - part(state.bars.share, 0, 0.5)) }]),
    group(
      'ticks',
      ticks.map(({ key, x, share }): Shape => ({ key, line: [x, x, base, base + (narrow ? 4 : 6)], stroke: 'soft', opacity: share })),
    ),
    group(
      'days',
      ticks.map(({ key, x, month, words, share }): Words => ({
        ...label,
        key,
        words,
        x: x + (month ? (narrow ? 2 : 4) : 0),
        y: base + (narrow ? 17 : 24),
        anchor: month || x - left < 26 ? 'start' : 'middle',
        opacity: share,
      })),
    ),
  ];
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
  const months = round(part(span, 52, 60));
  const weeks = round(1 - part(span, 42, 50));
  const each = view.name === 'narrow' ? 0 : round(1 - part(span, 20, 24));
  const open = new Set(days.map(({ date }) => date));
  const every = span > 200 && view.name === 'narrow' ? 2 : 1;
  const ticks: Tick[] = [];
  for (let day = Math.ceil(axis.from); day <= axis.to; day += 1) {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
    const monday = (day - dayNumber('1970-01-05')) % 7 === 0;
    if (months > 0 && iso.endsWith('-01') && Number(iso.slice(5, 7)) % every === 0) {
      const name = monthText(iso, view.locale);
      ticks.push({ key: iso, day, month: true, share: months, words: name });
    }
    if (weeks > 0 && monday) ticks.push({ key: `${iso}-week`, day, month: false, share: weeks, words: tickOf(iso, view, each > 0) });
    else if (each > 0 && open.has(iso)) ticks.push({ key: `${iso}-day`, day, month: false, share: each, words: String(Number(iso.slice(8))) });
  }
  return ticks;
}

// On an axis there is no room for the spaces of a Chinese date, and where every day has its number none for its characters.
function tickOf(iso: string, view: View, daily: boolean): string {
  if (!isHan(view.locale)) return shortDay(iso, view.locale);
  return daily ? `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}` : shortDay(iso, view.locale).replaceAll(' ', '');
}
