import { dateText, format, type Locale } from '../../i18n/index.ts';
import type { Day, SeriesData } from '../data.ts';
import { decodeGuess, knots, start } from './guess.ts';
import type { WeeklyState } from './state.ts';

/** The chart in words: what the line has done up to where it is drawn, and how the reader's own line compares. */
export function describe(state: WeeklyState, locale: Locale, { days }: SeriesData): string {
  const shown = days.slice(0, Math.floor(state.until) + 1);
  const last = shown.at(-1) as Day;
  const usd = (value: number) => format(value, 'usd', locale, value >= 1e6 ? { digits: 1 } : {});
  const date = (iso: string) => dateText(iso, locale, 'day');
  const year = dateText(last.date, locale, 'year');
  if (state.prompt > 0) {
    return locale === 'zh'
      ? `一张空坐标图，${year} ${date(start)}至 ${date(knots.at(-1)!)}。财政部账户从 ${date(last.date)}的 ${usd(last.tga)} 开始，请你画出后面的走势，也可以跳过。${ownLine(state, locale, undefined)}`
      : `An empty chart from ${date(start)} to ${date(knots.at(-1)!)} ${year}. The Treasury’s account starts at ${usd(last.tga)} on ${date(last.date)}; draw what came next, or skip it.${ownLine(state, locale, undefined)}`;
  }
  const low = shown.reduce((a, b) => (b.tga < a.tga ? b : a));
  const high = shown.reduce((a, b) => (b.tga > a.tga ? b : a));
  return locale === 'zh'
    ? `折线图：财政部账户每日收盘余额。最低为 ${date(low.date)}的 ${usd(low.tga)}，最高为 ${date(high.date)}的 ${usd(high.tga)}；${date(last.date)}为 ${usd(last.tga)}。${ownLine(state, locale, last)}`
    : `A line: the Treasury’s account at the close of each day. Its low is ${usd(low.tga)} on ${date(low.date)}, its high ${usd(high.tga)} on ${date(high.date)}; on ${date(last.date)} ${year} it stands at ${usd(last.tga)}.${ownLine(state, locale, last)}`;
}

function ownLine(state: WeeklyState, locale: Locale, actual: Day | undefined): string {
  const levels = decodeGuess(state.guess).filter((level) => level !== undefined);
  const end = levels.at(-1);
  if (end === undefined) return '';
  const usd = (value: number) => format(value, 'usd', locale);
  if (locale === 'zh') return actual ? `你画的线止于 ${usd(end)}，实际为 ${usd(actual.tga)}。` : `你画的线目前止于 ${usd(end)}。`;
  return actual ? ` Your own line ends at ${usd(end)}, the account at ${usd(actual.tga)}.` : ` Your line now ends at ${usd(end)}.`;
}
