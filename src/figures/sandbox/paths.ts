import { line } from 'd3-shape';

import { format, monthText } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { Week } from '../data.ts';
import type { Box, View } from '../figure.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { rimmed } from '../marks/labels.ts';
import { changeScale, pots, weeksAfter, type Layout, type Pot, type Scale } from './layout.ts';
import type { TapWeek } from './model.ts';
import type { SandboxState } from './state.ts';
import { text } from './words.ts';

const curve = line().digits(1);

/** What each pot has gained or lost since the start: observed before it, worked out after it. */
export function pathMarks(state: SandboxState, path: readonly TapWeek[], view: View, layout: Layout, weeks: readonly Week[]): Mark[] {
  const { narrow, paths: box, x } = layout;
  const observed = weeks.slice(state.from, state.start + 1);
  const scale = changeScale(layout, observed, path);
  const start = path[0] as TapWeek;
  const levels = Array.from({ length: Math.round((scale.high - scale.low) / scale.step) + 1 }, (_, index) => scale.low + index * scale.step);
  const before = (pot: Pot) => observed.map((week, index): [number, number] => [x(index + state.from - state.start), scale.y(week[pot] - start[pot])]);
  const drawn = pots.map((key) => ({ key, past: before(key), ahead: aheadOf(state, path, x, (week) => scale.y(week[key] - start[key])) }));
  const stroke = (pot: Pot) => ({ stroke: pot, strokeWidth: round((pot === 'reserves' || pot === 'tga' ? 1 : 0.7) * (narrow ? 2 : 3)) });
  const now = round(x(0));
  return [
    group(
      'rules',
      levels.map((value) => rule(value, box, scale)),
    ),
    group('now', [{ key: 'now', line: [now, now, box.y, round(layout.price.y + layout.price.height)], stroke: 'soft', dash: '2 4' }]),
    group(
      'observed',
      drawn.map(({ key, past }): Shape => ({ key, data: { money: key }, d: curve(past) ?? '', ...stroke(key), cap: 'round' })),
    ),
    group(
      'ahead',
      drawn.map(({ key, ahead }): Shape => ({ key, data: { money: key }, d: curve(ahead) ?? '', ...stroke(key), dash: narrow ? '4 3' : '7 5' })),
    ),
    group(
      'heads',
      drawn.map(({ key, ahead }): Shape => ({ key, circle: [round(ahead.at(-1)![0]), round(ahead.at(-1)![1]), narrow ? 3 : 5], ink: key })),
    ),
    group('labels', rimmed([...axis(state, view, layout, scale, levels, weeks), ...names(state, path, view, layout, scale)], view)),
  ];
}

/** A level across a plot; nothing, or no change, is the strong one. */
export function rule(value: number, { x, width }: Box, scale: Scale): Shape {
  const y = round(scale.y(value));
  return { key: String(value), line: [x, round(x + width), y, y], stroke: value === 0 ? 'soft' : 'line' };
}

/** The drawn part of the path ahead: whole weeks, and the point on the way to the next. */
export function aheadOf<W>(state: SandboxState, path: readonly W[], x: (week: number) => number, y: (week: W) => number): [number, number][] {
  const whole = Math.floor(state.run);
  const points = path.slice(0, whole + 1).map((week, index): [number, number] => [x(index), y(week)]);
  const next = path[whole + 1];
  const share = state.run - whole;
  if (next !== undefined && share > 0) {
    const [, last] = points.at(-1)!;
    points.push([x(state.run), last + (y(next) - last) * share]);
  }
  return points;
}

function axis(state: SandboxState, view: View, layout: Layout, scale: Scale, levels: readonly number[], weeks: readonly Week[]): Words[] {
  const { narrow, paths: box, small, x } = layout;
  const { locale } = view;
  const words = text[locale];
  const soft = { size: small, ink: 'soft' } as const;
  const date = weeks[state.start]!.date;
  const first = state.from - state.start;
  // A month is told at its first Wednesday, unless the next month's would stand on it.
  const months = Array.from({ length: state.given.horizon - first + 1 }, (_, index) => first + index).flatMap((week) => {
    const day = weeksAfter(date, week);
    return day.slice(8) <= '07' && x(week) < box.x + box.width - (narrow ? 14 : 24) ? [{ week, day }] : [];
  });
  return [
    ...levels
      .filter((value) => !narrow || value === 0 || value === scale.low || value === scale.high)
      .map((value): Words => ({
        ...soft,
        key: `level-${value}`,
        x: box.x - (narrow ? 4 : 10),
        y: scale.y(value) + small * 0.35,
        anchor: 'end',
        words: value === 0 ? words.zero : format(value, 'usd', locale, { as: 'change', digits: 0 }),
      })),
    { ...soft, key: 'observed', x: x(0) - (narrow ? 5 : 8), y: box.y - (narrow ? 3 : 6), anchor: 'end', words: words.observed },
    { ...soft, key: 'sandbox', x: x(0) + (narrow ? 5 : 8), y: box.y - (narrow ? 3 : 6), words: words.ahead },
    ...months.map(({ week, day }): Words => ({
      ...soft,
      key: day,
      x: x(week),
      y: box.y + box.height + (narrow ? 14 : 22),
      anchor: week === first ? 'start' : 'middle',
      words: monthText(day, locale),
    })),
  ];
}

/** Names at the heads of the lines, moved apart where they would overlap. */
function names(state: SandboxState, path: readonly TapWeek[], view: View, layout: Layout, scale: Scale): Words[] {
  const { narrow, paths: box, small } = layout;
  const { locale } = view;
  const words = text[locale];
  const start = path[0] as TapWeek;
  const now = path[Math.floor(state.run)] as TapWeek;
  const end = path.at(-1) as TapWeek;
  const step = narrow ? 36 : 44;
  const sorted = [...pots].sort((a, b) => end[b] - start[b] - (end[a] - start[a]) || pots.indexOf(a) - pots.indexOf(b));
  const lowest = box.y + box.height + (narrow ? 4 : -12);
  const places = apart(
    sorted.map((pot) => scale.y(end[pot] - start[pot])),
    step,
    box.y + (narrow ? 4 : 12),
    lowest,
  );
  const x = box.x + box.width + (narrow ? 8 : 14);
  return sorted.flatMap((pot, index): Words[] => {
    const y = places[index] as number;
    const change = format(now[pot] - start[pot], 'usd', locale, { as: 'change', digits: 0 });
    const level = format(now[pot], 'usd', locale, now[pot] < 999_995 ? { as: 'label', digits: 0 } : { as: 'label' });
    return [
      { key: `${pot}-name`, x, y: y - (narrow ? 1 : 2), size: small, weight: 600, ink: pot as Ink, words: narrow ? words.short[pot] : words.pots[pot] },
      { key: `${pot}-change`, x, y: y + (narrow ? 12 : 18), size: small, weight: 600, words: change },
      { key: `${pot}-level`, x: layout.right, y: y + 18, size: small, ink: 'soft', anchor: 'end', words: narrow ? '' : level },
    ];
  });
}

/** Places at least `step` apart, within bounds, in the order given and as near to where they were as that allows. */
function apart(places: readonly number[], step: number, top: number, bottom: number): number[] {
  const down: number[] = [];
  for (const place of places) down.push(Math.max(place, top, (down.at(-1) ?? -Infinity) + step));
  let limit = bottom;
  return down.reduceRight<number[]>((done, place) => {
    const y = Math.min(place, limit);
    limit = y - step;
    return [y, ...done];
  }, []);
}
