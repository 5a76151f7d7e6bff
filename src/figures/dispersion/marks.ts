import type { Box, View } from '../figure.ts';
import { controlsMarks } from '../marks/settings.ts';
import { atRight, heading, pageOf } from '../marks/lettering.ts';
import { along, box, type Mark } from '../marks/mark-tween.ts';
import { coming } from '../marks/motion.ts';
import { layoutOf } from './layout.ts';
import { days, indexOf, indexVolatility, pairOf, pathOf, returnsOf, yearDays, type Pair } from './model.ts';
import { settingsIn, type DispersionState } from './state.ts';
import { count, endingOf, equationsOf, percent, settingsOf, signed } from './settings.ts';
import { text } from './words.ts';

/** Every third day is drawn: enough to see a path. */
const every = 3;

/** The paths of the shares and of their index, and what the pair of trades costs and pays. */
export function marksOf(state: DispersionState, view: View): Mark[] {
  const { locale } = view;
  const { narrow } = pageOf(view);
  const { name, number } = atRight(view);
  const words = text[locale];
  const { paths, pair, controls } = layoutOf(view);
  const wild = percent(state.wild, locale);
  return [
    ...heading(view, (narrow ? words.kickerNarrow : words.kicker)(count(locale), wild), endingOf(state, locale)),
    { ...name, key: 'volatility-name', words: words.volatility },
    { ...number, key: 'volatility', words: percent(indexVolatility(state.wild, state.set.together), locale) },
    ...pathMarks(state, view, paths),
    ...pairMarks(state, view, pair),
    ...controlsMarks(view, controls, settingsOf(state, locale), words.how, equationsOf(state, locale)),
  ];
}

function pathMarks(state: DispersionState, view: View, plot: Box): Mark[] {
  const { narrow, label, small } = pageOf(view);
  const { locale } = view;
  const words = text[locale];
  const returns = returnsOf(settingsIn(state));
  // The same scale at every correlation: three times what one share wanders in the time, up and down.
  const most = 3 * state.wild * Math.sqrt(days / yearDays);
  const x = (day: number) => plot.x + (day / days) * plot.width;
  const y = (level: number) => plot.y + plot.height / 2 - (Math.max(-most, Math.min(most, level)) / most) * (plot.height / 2);
  const until = Math.floor((state.passed * days) / every + 1e-6) * every;
  const line = (of: readonly number[]) =>
    along(...pathOf(of).flatMap((level, day) => (day <= until && day % every === 0 ? [[x(day), y(level)] as const] : [])));
  const index = pathOf(indexOf(returns));
  const end = plot.x + plot.width;
  const levels = [-40, -20, 0, 20, 40].filter((level) => Math.abs(level) < most);
  const marks: Mark[] = [
    ...levels.map((level): Mark => ({ key: `grid-${level}`, d: along([plot.x, y(level)], [end, y(level)]), stroke: level === 0 ? 'soft' : 'line' })),
    ...levels.map((level): Mark => ({
      key: `tick-${level}`,
      words: level === 0 ? percent(0, locale) : signed(level, locale).replace('.0', ''),
      x: plot.x,
      y: y(level) - 3,
      size: small,
      ink: 'soft',
      rim: 3,
    })),
  ];
  if (until === 0) return marks;
  return [
    ...marks,
    { key: 'shares', d: returns.map(line).join(''), stroke: 'soft', strokeWidth: narrow ? 0.7 : 1, opacity: 0.5 },
    { key: 'index', d: line(indexOf(returns)), stroke: 'ink', strokeWidth: narrow ? 3 : 5 },
    { key: 'index-name', words: words.index, x: x(until) + (narrow ? 5 : 10), y: y(index[until]!) + 5, size: narrow ? 12.5 : label, weight: 600, rim: 4 },
  ];
}

const rows = ['received', 'paidOut', 'premium', 'broughtIn', 'net'] as const satisfies readonly (keyof Pair)[];

/** What is received and paid, as bars from a middle line: to the right what comes in. */
function pairMarks(state: DispersionState, view: View, area: Box): Mark[] {
  const { narrow, label, small } = pageOf(view);
  const { locale } = view;
  const words = text[locale];
  const pair = pairOf(settingsIn(state));
  const values: Record<(typeof rows)[number], number> = {
    received: pair.received,
    paidOut: -pair.paidOut,
    premium: -pair.premium,
    broughtIn: pair.broughtIn,
    net: pair.net,
  };
  // Premiums change hands at the start, all else at the end.
  const opacityOf = (row: (typeof rows)[number]) => (row === 'received' || row === 'premium' ? 1 : coming(state.passed, 'afterRun'));
  const most = state.wild * Math.sqrt(days / yearDays) * 2;
  const step = area.height / (rows.length + (narrow ? 0.2 : 0.9));
  const middle = narrow ? area.x + area.width * 0.62 : area.x + area.width / 2;
  const half = narrow ? area.width * 0.24 : area.width / 2 - 62;
  const size = narrow ? small : 16;
  const top = area.y + (narrow ? 4 : 30);
  const bar = narrow ? step * 0.62 : step * 0.34;
  const barTop = (index: number) => top + index * step + step * (narrow ? 0.16 : 0.5);
  const marks: Mark[] = [
    ...(narrow ? [] : [{ key: 'pair-name', words: words.pair, x: area.x, y: area.y + 6, size: label, weight: 600 } as Mark]),
    // The middle line is beside the bars, and not through the words above them.
    { key: 'pair-zero', d: rows.map((_, index) => along([middle, barTop(index) - 3], [middle, barTop(index) + bar + 3])).join(''), stroke: 'soft' },
  ];
  return [
    ...marks,
    ...rows.flatMap((row, index): Mark[] => {
      const opacity = opacityOf(row);
      if (opacity === 0) return [];
      const value = values[row];
      const wide = (Math.min(most, Math.abs(value)) / most) * half;
      const y = top + index * step;
      const at = barTop(index);
      const ink = value < 0 ? 'falling' : 'ink';
      const net = row === 'net';
      return [
        {
          key: `row-${row}`,
          opacity,
          words: (narrow ? words.short : words)[row],
          x: area.x,
          y: narrow ? at + bar * 0.8 : y + step * 0.4,
          size,
          weight: net ? 600 : 400,
          ink: net ? 'ink' : 'soft',
        },
        { key: `bar-${row}`, opacity, d: box(value < 0 ? middle - wide : middle, at, Math.max(0.5, wide), bar), ink, fillOpacity: net ? 1 : 0.55 },
        {
          key: `value-${row}`,
          opacity,
          words: signed(value, locale),
          x: value < 0 ? middle - wide - 5 : middle + wide + 5,
          y: at + bar / 2 + size * 0.36,
          size,
          weight: 600,
          ink,
          anchor: value < 0 ? 'end' : 'start',
        },
      ];
    }),
  ];
}
