import type { Figure } from '../../figure.ts';
import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { Day, SeriesData } from '../../data.ts';
import { decodeGuess, knots, start } from '../play.ts';
import { lowerPanelValue, type Mark, type LowerPanel, type AccountLineState } from '../state.ts';

/** The chart in words: what the line has done where it is drawn, what is pointed at, and how the reader's own line compares. */
export function describe(state: AccountLineState, locale: Locale, data: SeriesData): string {
  const { days } = data;
  const drawn = days.slice(0, Math.floor(state.until) + 1);
  const last = drawn.at(-1) as Day;
  const shown = drawn.filter(({ date }) => date >= state.axis.from);
  const usd = (value: number) => amount(value, locale);
  const day = (iso: string) => dateText(iso, locale, 'day');
  if (state.prompt > 0) {
    const year = dateText(last.date, locale, 'year');
    return `一张空坐标图，${year} ${day(start)}至 ${day(knots.at(-1)!)}。财政部账户从 ${day(last.date)}的 ${usd(last.tga)}开始，请你画出后面的走势，也可以跳过。${ownLine(state, locale, undefined)}`;
  }
  const low = shown.reduce((a, b) => (b.tga < a.tga ? b : a), last);
  const high = shown.reduce((a, b) => (b.tga > a.tga ? b : a), last);
  // Over more than one calendar year a day alone would not say which.
  const years = low.date.slice(0, 4) !== last.date.slice(0, 4) || high.date.slice(0, 4) !== last.date.slice(0, 4);
  const when = (iso: string) => (years ? dateText(iso, locale) : day(iso));
  const told = [low, high, last].map(({ date }) => date);
  const marks = state.marks.filter(({ share }) => share === 1);
  const pointed = marks.filter(({ on }) => !on).flatMap((mark) => markInWords(mark, days, told, locale));
  const { lower } = state.axis;
  if (lower) pointed.push(nameInWords[lower.what], ...marks.filter(({ on }) => on).map((mark) => lowerPanelInWords(mark, lower, data, when, locale)));
  const lead = `折线图：财政部账户每日收盘余额。最低为 ${when(low.date)}的 ${usd(low.tga)}，最高为 ${when(high.date)}的 ${usd(high.tga)}；${when(last.date)}为 ${usd(last.tga)}。`;
  return [lead, ...pointed].join('') + ownLine(state, locale, last);
}

const nameInWords = { reserves: '下方以同一比例尺画出银行准备金的每周平均值。', gap: '下方每天一根竖线，画出 SOFR 与 IORB 的差距。' };

/** What a mark says of the lower panel. */
function lowerPanelInWords(mark: Mark, lower: LowerPanel, data: SeriesData, when: (iso: string) => string, locale: Locale): string {
  const value = (date: string) => lowerPanelValue(lower.what, date, data) ?? 0;
  if (mark.kind === 'rise') {
    const change = value(mark.to) - value(mark.from);
    const size = amount(Math.abs(change), locale);
    const [from, to] = [mark.from, mark.to].map((iso) => dateText(iso, locale, 'day'));
    return `从 ${from}到 ${to}，准备金${change < 0 ? '减少' : '增加'} ${size}。`;
  }
  if (mark.kind !== 'point') return '';
  const day = when(mark.date);
  if (lower.what === 'reserves') return `${day}那周，准备金为 ${format(value(mark.date), 'usd', locale)}。`;
  const gap = value(mark.date);
  const size = format(Math.abs(gap), 'bp', locale);
  return `${day}，SOFR ${gap < 0 ? '低于' : '高出'} IORB ${size}。`;
}

/** What a mark points at, unless the day has been told. */
function markInWords(mark: Mark, days: readonly Day[], told: readonly string[], locale: Locale): string[] {
  const usd = (value: number) => amount(value, locale);
  const day = (iso: string) => dateText(iso, locale, 'day');
  const close = (iso: string) => days.find(({ date }) => date === iso)!.tga;
  switch (mark.kind) {
    case 'point':
      if (told.includes(mark.date)) return [];
      return [`${day(mark.date)}为 ${usd(close(mark.date))}。`];
    case 'level':
      return [`虚线标出事先宣布的目标 ${usd(mark.value)}。`];
    case 'rise': {
      const rise = usd(close(mark.to) - close(mark.from));
      return [`从 ${day(mark.from)}到 ${day(mark.to)}，它多了 ${rise}。`];
    }
    case 'band':
      if (mark.text === 'refill') return [`底色标出事先宣布的回补：${day(mark.from)}至 ${day(mark.to)}。`];
      return [`底色标出 ${day(mark.from)}收盘之后的政府停摆。`];
  }
}

/** Past a trillion to one decimal of a billion, as the labels have it. */
const amount = (value: number, locale: Locale) => format(value, 'usd', locale, value >= 1e6 ? { digits: 1 } : {});

function ownLine(state: AccountLineState, locale: Locale, actual: Day | undefined): string {
  const levels = decodeGuess(state.guess).filter((level) => level !== undefined);
  const end = levels.at(-1);
  if (end === undefined) return '';
  const usd = (value: number) => format(value, 'usd', locale);
  return actual ? `你画的线止于 ${usd(end)}，实际为 ${usd(actual.tga)}。` : `你画的线目前止于 ${usd(end)}。`;
}

// With others beside it the account is named more briefly: the line under a picture has room for two lines on a phone.
export const source: NonNullable<Figure<AccountLineState, SeriesData>['source']> = ({ axis: { lower } }) => {
  if (!lower) return '美国财政部《每日财政报表》，收盘余额。';
  if (lower.what === 'reserves') return '美国财政部《每日财政报表》、美联储 H.4.1。';
  return '美国财政部《每日财政报表》、纽约联储、美联储。';
};
