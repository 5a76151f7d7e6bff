import { dayNumber, format, isHan } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import { labelled, type Label } from '../marks/labels.ts';
import { group, type Mark, type Shape } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { part } from '../marks/motion.ts';
import type { Plot } from './layout.ts';
import { inks, lineOf, positionOfLine } from './lines.ts';
import { marksOf, rates, type CorridorState, type Rate } from './state.ts';
import { names, seriesOf, text } from './words.ts';

/** Names with the last published rate where each line ends, and beside them how far SOFR lies over the others. */
export function endMarks(state: CorridorState, view: View, plot: Plot, days: readonly Day[]): Mark[] {
  const { narrow } = plot;
  const gaps = marksOf(state, 'gap');
  const step = narrow ? 6 : 10;
  const rules = gaps.flatMap((gap, index) => {
    const day = days.find(({ date }) => date === gap.date);
    const low = day?.[gap.over === 'top' ? 'targetHigh' : 'iorb'];
    if (day?.sofr === undefined || low === undefined) return [];
    const x = plot.xOf(dayNumber(gap.date)) + (narrow ? 8 : 15) + index * step;
    return [{ ...gap, x, from: plot.y(low), to: plot.y(day.sofr), gap: (day.sofr - low) * 100 }];
  });
  const tick = narrow ? 3 : 4;
  const brackets = rules.map(({ key, x, from, to, share }): Shape => ({
    key,
    d: `M${round(x - tick)},${from}H${round(x + tick)}M${x},${from}V${to}M${round(x - tick)},${to}H${round(x + tick)}`,
    stroke: 'ink',
    strokeWidth: narrow ? 1 : 1.5,
    join: 'miter',
    opacity: round(share),
  }));
  // Names are clear of the brackets.
  const clear = gaps.reduce((sum, { share }) => sum + share * step, 0) + (narrow ? 8 : 14);
  const ends = rates.flatMap((rate) => endOf(state, plot, days, rate, view, clear));
  const names = ends.filter((end) => !end.key.endsWith('-unknown'));
  const columnX = Math.max(0, ...names.map(({ x }) => x));
  // Each bracket is named where it stands alone: between its foot and that of the next shorter one.
  const feet = [...rules].sort((a, b) => a.from - b.from);
  const said = feet.map((rule, index): Label => ({
    key: rule.key,
    x: columnX,
    y: (rule.from + (feet[index - 1]?.from ?? rule.to)) / 2,
    num: rule.num,
    words: text[view.locale].over[rule.over](bp(rule.gap, view), narrow),
    opacity: rule.share,
  }));
  const labels = [...apart([...names, ...said], narrow ? 13 : 19), ...ends.filter((end) => end.key.endsWith('-unknown'))];
  // Beside the end of a line, at half the height of the letters.
  return [
    group('gaps', brackets),
    group(
      'labels',
      labelled(
        labels.map((label) => ({ ...label, y: label.y + (narrow ? 4 : 5.5) })),
        view,
      ),
    ),
  ];
}

const bp = (value: number, view: View): string => format(Math.round(value), 'bp', view.locale, { as: isHan(view.locale) ? 'prose' : 'change' });

function endOf(state: CorridorState, plot: Plot, days: readonly Day[], rate: Rate, view: View, clear: number): Label[] {
  const last = lineOf(state, plot, days, rate).at(-1)?.at(-1);
  if (!last) return [];
  const [position, drawn] = last;
  const day = days[Math.floor(position)]!;
  // A line that stops before the others is named there, with the reason where there is room.
  const stopped = positionOfLine(state, plot, rate) - position >= 1 && days[Math.floor(position) + 1]?.[rate] === undefined;
  const value = format(day[rate]!, 'percent', view.locale);
  // Where SOFR’s line goes on, a name would be crossed by it: one that comes behind is named where it ends.
  const share = state.shown[rate] < state.shown.sofr ? part(state.shown[rate], 0.8, 1) : Math.min(1, state.shown[rate] * 4);
  const end = { y: plot.y(drawn), ink: inks[rate], weight: 600, num: `${seriesOf[rate]}@${day.date}`, opacity: share };
  if (!stopped) return [{ ...end, key: rate, x: plot.x(position) + clear, words: `${names[rate]} ${value}` }];
  const off = (rate === 'srfRate' ? -1 : 1) * (plot.narrow ? 11 : 16);
  return [
    {
      ...end,
      key: `${rate}-unknown`,
      x: plot.x(position),
      y: end.y + off,
      anchor: 'end',
      words: plot.narrow ? names[rate] : `${names[rate]} ${value}${text[view.locale].thenUnknown}`,
    },
  ];
}

/** Labels moved apart: what comes first keeps its place, what comes later moves the shortest way to a free one. */
function apart(ends: readonly Label[], room: number): Label[] {
  const placed: Label[] = [];
  for (const end of ends) {
    const free = (y: number) => placed.every((other) => Math.abs(other.y - y) >= room || Math.abs(other.x - end.x) > 160);
    const tries = placed.flatMap((other) => [other.y - room, other.y + room]).filter(free);
    const y = free(end.y) ? end.y : tries.sort((a, b) => Math.abs(a - end.y) - Math.abs(b - end.y) || a - b)[0]!;
    placed.push({ ...end, y });
  }
  return placed;
}
