import { dateText, dayNumber, shortDay } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, View } from '../figure.ts';
import { controlsMarks } from '../marks/settings.ts';
import { atRight, heading, pageOf } from '../marks/lettering.ts';
import { along, box, type Mark } from '../marks/mark-tween.ts';
import { coming } from '../marks/motion.ts';
import { amountOf, say } from '../marks/value.ts';
import { layoutOf } from './layout.ts';
import { gainsOf, nightsOf, type Night } from './model.ts';
import { swapKnobs } from './play.ts';
import type { SwapState } from './state.ts';
import { dollars, endingOf, equationsOf, percent, settingsOf, sumOf } from './settings.ts';
import { text } from './words.ts';

/** Each night between the fixed rate and SOFR, and what the nights come to. */
export function marksOf(state: SwapState, view: View, data: SeriesData): Mark[] {
  const { locale } = view;
  const { name, number } = atRight(view);
  const words = text[locale];
  const nights = nightsOf(data.days, state.begins, state.ends);
  const { rates, sums, controls } = layoutOf(view);
  const begin = dayNumber(state.begins);
  const x = (day: number) => rates.x + ((day - begin) / (dayNumber(state.ends) - begin)) * rates.width;
  const now = begin + (dayNumber(state.ends) - begin) * state.passed;
  const shown = nights.filter(({ date }) => dayNumber(date) < now);
  const opacity = coming(state.passed, 'afterRun');
  const over = opacity > 0;
  const sum = sumOf(state, data);
  const head: Mark[] = over
    ? [
        { ...name, key: 'sum-name', opacity, words: words.sum },
        { ...number, key: 'sum', opacity, words: dollars(sum, locale), ink: sum < 0 ? 'falling' : 'ink' },
      ]
    : [];
  return [
    ...heading(view, words.kicker(say(state.notional, locale)), over ? endingOf(sum, locale) : words.waiting),
    ...head,
    ...rateMarks(state, shown, view, data, rates, x, now),
    ...sumMarks(state, nights, shown.length, view, sums, x),
    ...controlsMarks(view, controls, settingsOf(state, locale), words.how, equationsOf(state, locale, data)),
  ];
}

function rateMarks(
  { set, begins }: SwapState,
  shown: readonly Night[],
  view: View,
  { days }: SeriesData,
  plot: Box,
  x: (day: number) => number,
  now: number,
): Mark[] {
  const { narrow, label, small } = pageOf(view);
  const { locale } = view;
  const words = text[locale];
  const [low, high] = [3.5, 4.3];
  const y = (rate: number) => plot.y + plot.height * (1 - (rate - low) / (high - low));
  const level = y(set.fixed);
  const span = ({ date, nights }: Night) => [x(dayNumber(date)), x(Math.min(now, dayNumber(date) + nights))] as const;
  const strips = (gain: boolean) =>
    shown
      .filter(({ rate }) => (gain ? rate < set.fixed : rate > set.fixed))
      .map((night) => {
        const [a, b] = span(night);
        return box(a, Math.min(level, y(night.rate)), Math.max(0.3, b - a - (narrow ? 0.4 : 0.8)), Math.abs(y(night.rate) - level));
      })
      .join('');
  const steps = shown.flatMap((night) => span(night).map((at) => [at, y(night.rate)] as const));
  const end = plot.x + plot.width;
  const last = shown.at(-1);
  const cuts = days.flatMap(({ date, targetHigh }, index) =>
    targetHigh !== undefined && date > begins && dayNumber(date) < now && targetHigh < (days[index - 1]?.targetHigh ?? targetHigh) ? [date] : [],
  );
  const months = [...new Set(days.filter(({ date }) => date >= begins).map(({ date }) => date.slice(0, 7)))]
    .map((month) => `${month}-01`)
    .filter((date) => date > begins && x(dayNumber(date)) < end);
  const beside = { x: end + (narrow ? 6 : 12), size: narrow ? 12.5 : label, weight: 600 } as const;
  // The two names at the right keep apart.
  const sofrY = last ? y(last.rate) : level;
  const apart = Math.abs(sofrY - level) < (narrow ? 15 : 22) ? (sofrY >= level ? 1 : -1) * (narrow ? 15 : 22) : sofrY - level;
  return [
    ...[3.6, 3.8, 4, 4.2].flatMap((rate): Mark[] => [
      { key: `grid-${rate}`, d: along([plot.x, y(rate)], [end, y(rate)]), stroke: 'line' },
      { key: `tick-${rate}`, words: percent(rate, locale), x: plot.x, y: y(rate) - 3, size: small, ink: 'soft', rim: 3 },
    ]),
    ...months.map((date): Mark => ({
      key: `month-${date}`,
      words: dateText(date, locale, 'month-only'),
      x: x(dayNumber(date)),
      y: plot.y + plot.height + (narrow ? 14 : 22),
      size: small,
      ink: 'soft',
    })),
    {
      key: 'months',
      d: months.map((date) => along([x(dayNumber(date)), plot.y + plot.height - 4], [x(dayNumber(date)), plot.y + plot.height + 3])).join(''),
      stroke: 'soft',
    },
    { key: 'received', d: strips(true), ink: 'ink', fillOpacity: 0.24 },
    { key: 'paid', d: strips(false), ink: 'falling', fillOpacity: 0.75 },
    ...(steps.length > 0 ? [{ key: 'sofr', d: along(...steps), stroke: 'soft', strokeWidth: narrow ? 1.2 : 2 } as Mark] : []),
    { key: 'fixed', d: along([plot.x, level], [end, level]), stroke: 'ink', strokeWidth: narrow ? 2 : 3 },
    { key: 'fixed-name', words: words.fixed(percent(set.fixed, locale)), ...beside, y: level + 5 },
    ...(last
      ? [
          {
            key: 'sofr-name',
            words: `${words.sofr} ${percent(last.rate, locale)}`,
            ...beside,
            y: level + apart + 5,
            ink: 'soft',
            num: `sofr@${last.date}`,
          } as Mark,
        ]
      : []),
    ...cuts.map((date): Mark => ({
      key: `cut-${date}`,
      words: narrow ? shortDay(date, view.locale) : `${shortDay(date, view.locale)} ${words.cut}`,
      x: x(dayNumber(date)) + 4,
      y: plot.y + (narrow ? 6 : 10),
      size: small,
      weight: 500,
      num: `target-high@${date}`,
      rim: 3,
    })),
    ...cuts.map((date): Mark => ({
      key: `cut-line-${date}`,
      d: along([x(dayNumber(date)), plot.y - 4], [x(dayNumber(date)), plot.y + plot.height]),
      stroke: 'faint',
      dash: '3 4',
    })),
  ];
}

function sumMarks({ set, notional, passed }: SwapState, nights: readonly Night[], drawn: number, view: View, plot: Box, x: (day: number) => number): Mark[] {
  const { narrow, label, small } = pageOf(view);
  const { locale } = view;
  const words = text[locale];
  const gains = gainsOf(nights, set.fixed, amountOf(notional));
  // The same scale for every fixed rate: what the reader could gain or lose at most.
  const [low, high] = swapKnobs.fixed.slice(0, 2).map((rate) => gainsOf(nights, rate, amountOf(notional)).reduce((sum, one) => sum + one, 0)) as [
    number,
    number,
  ];
  const y = (sum: number) => plot.y + (plot.height * (high - sum)) / (high - low);
  let sum = 0;
  const points: (readonly [number, number])[] = [[plot.x, y(0)]];
  nights.slice(0, drawn).forEach(({ date, nights: many }, index) => {
    sum += gains[index]!;
    points.push([x(dayNumber(date) + many), y(sum)]);
  });
  const end = plot.x + plot.width;
  const opacity = coming(passed, 'afterRun');
  const whole = gains.reduce((all, one) => all + one, 0);
  const ink = sum < 0 ? 'falling' : 'ink';
  const area = points.length > 1 ? `${along(...points, [points.at(-1)![0], y(0)])}z` : '';
  return [
    { key: 'sum-zero', d: along([plot.x, y(0)], [end, y(0)]), stroke: 'soft' },
    { key: 'running-name', words: words.running, x: plot.x, y: plot.y + (narrow ? 6 : 12), size: small, ink: 'soft', rim: 3 },
    ...(area
      ? [
          { key: 'running-area', d: area, ink, fillOpacity: 0.2 } as Mark,
          { key: 'running', d: along(...points), stroke: ink, strokeWidth: narrow ? 2 : 3 } as Mark,
        ]
      : []),
    ...(opacity > 0
      ? [
          {
            key: 'running-end',
            opacity,
            words: dollars(whole, locale),
            x: end + (narrow ? 6 : 12),
            y: y(whole) + 5,
            size: narrow ? 12.5 : label,
            weight: 600,
            ink: whole < 0 ? 'falling' : 'ink',
          } as Mark,
        ]
      : []),
  ];
}
