import type { Figure } from '../../figure.ts';
import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { SeriesData } from '../../data.ts';
import { fitOf } from '../curve.ts';
import type { ScarcityState } from '../state.ts';
import { scarcityWeeks, type ScarcityWeek } from '../weeks.ts';

/** The weeks in words: how many, the ends of the range, where the widest gaps sit, and what the curve is worth. */
export function describe(state: ScarcityState, locale: Locale, data: SeriesData): string {
  const weeks = scarcityWeeks(data);
  const shown = weeks.slice(0, Math.floor(state.shown));
  if (shown.length === 0) {
    return 'An empty chart: bank reserves across, the gap between SOFR and IORB upwards.';
  }
  const by = (a: ScarcityWeek, b: ScarcityWeek) => b.reserves - a.reserves;
  const [most, least, widest] = [[...shown].sort(by)[0]!, [...shown].sort(by).at(-1)!, [...shown].sort((a, b) => b.gap - a.gap)[0]!];
  const usd = (week: ScarcityWeek) => format(week.reserves, 'usd', locale);
  const bp = (gap: number) => format(Math.abs(Math.round(gap)), 'bp', locale);
  const gap = ({ gap: size }: ScarcityWeek) => {
    if (Math.round(size) === 0) return 'was level with IORB';
    return `lay ${bp(size)} ${size < 0 ? 'under' : 'over'} IORB`;
  };
  const date = (week: ScarcityWeek) => dateText(week.date, locale);
  const fitted = state.fit.share === 1 ? fitOf(state, weeks) : undefined;
  const ends = shown.filter(({ monthEnd }) => monthEnd).length;
  return [
    `A scatter of ${shown.length} weeks: bank reserves across, the mean gap between SOFR and IORB upwards.`,
    `Reserves were highest in the week to ${date(most)}, ${usd(most)}, when SOFR ${gap(most)}, and lowest in the week to ${date(least)}, ${usd(least)}, when it ${gap(least)}.`,
    `The gap was widest in the week to ${date(widest)}, when SOFR ${gap(widest)}${widest.monthEnd ? '; that week held a month-end' : ''}. The ${ends} weeks with a month-end are open diamonds.`,
    fitted
      ? `A curve through the first ${state.fit.weeks} weeks, leaving out those with a month-end, bends upwards as reserves fall; weeks typically lie ${bp(fitted.fit.spread)} from it. It only describes.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export const source: NonNullable<Figure<ScarcityState, SeriesData>['source']> = (_state) => 'Federal Reserve (H.4.1, IORB), New York Fed (SOFR); our own fit.';

export const note: NonNullable<Figure<ScarcityState, SeriesData>['note']> = (_state) =>
  'Reserves and gap are both means of the week from Thursday to Wednesday. The curve describes the weeks up to the sell-off that hold no month-end; a straight line would do almost as well.';
