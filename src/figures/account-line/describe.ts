import { catalog } from '../../i18n/catalog.ts';
import { dateText, format, formats, type Locale } from '../../i18n/index.ts';
import type { Day, SeriesData } from '../data.ts';
import { decodeGuess, knots, start } from './play.ts';
import { lowerPanelValue, type Mark, type LowerPanel, type AccountLineState } from './state.ts';

export const { says, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);

/** The chart in words: what the line has done where it is drawn, what is pointed at, and how the reader's own line compares. */
export function describe(state: AccountLineState, locale: Locale, data: SeriesData): string {
  const words = says[locale];
  const { gap } = formats[locale];
  const { low, high, last, when } = drawnIn(state, data, locale);
  const usd = (value: number) => amount(value, locale);
  const day = (iso: string) => dateText(iso, locale, 'day');
  if (state.prompt > 0) {
    const empty = words.empty(day(start), day(knots.at(-1)!), dateText(last.date, locale, 'year'), day(last.date), usd(last.tga));
    return [empty, ...ownLine(state, locale)].join(gap);
  }
  const said = [low, high, last].map(({ date }) => date);
  const { lower } = state.axis;
  return [
    words.line([usd(low.tga), when(low.date)], [usd(high.tga), when(high.date)], [usd(last.tga), when(last.date), dateText(last.date, locale)]),
    ...settled(state).flatMap((mark) => (mark.on ? [] : markInWords(mark, data.days, said, locale))),
    ...(lower ? [words.under[lower.what]] : []),
    ...underInWords(state, data, when, locale),
    ...ownLine(state, locale, last),
  ].join(gap);
}

/** How far it rises between the days that are marked, and what the panel under it shows. */
export function concludes(state: AccountLineState, locale: Locale, data: SeriesData): string {
  if (state.prompt > 0) return '';
  const rises = settled(state).filter(({ kind, on }) => kind === 'rise' && !on);
  const { when } = drawnIn(state, data, locale);
  return [...rises.flatMap((mark) => markInWords(mark, data.days, [], locale)), ...underInWords(state, data, when, locale)].join(formats[locale].gap);
}

/** The least, the most and the last of the days that are drawn, and how they are dated. */
function drawnIn({ until, axis }: AccountLineState, { days }: SeriesData, locale: Locale) {
  const drawn = days.slice(0, Math.floor(until) + 1);
  const last = drawn.at(-1) as Day;
  const shown = drawn.filter(({ date }) => date >= axis.from);
  const low = shown.reduce((a, b) => (b.tga < a.tga ? b : a), last);
  const high = shown.reduce((a, b) => (b.tga > a.tga ? b : a), last);
  // Over more than one calendar year a day alone would not say which.
  const years = [low, high].some(({ date }) => date.slice(0, 4) !== last.date.slice(0, 4));
  return { low, high, last, when: (iso: string) => dateText(iso, locale, years ? 'date' : 'day') };
}

const settled = ({ marks }: AccountLineState) => marks.filter(({ share }) => share === 1);

function underInWords(state: AccountLineState, data: SeriesData, when: (iso: string) => string, locale: Locale): readonly string[] {
  const { lower } = state.axis;
  return lower ? settled(state).flatMap((mark) => (mark.on ? [lowerPanelInWords(mark, lower, data, when, locale)] : [])) : [];
}

/** What a mark says of the lower panel. */
function lowerPanelInWords(mark: Mark, lower: LowerPanel, data: SeriesData, when: (iso: string) => string, locale: Locale): string {
  const words = says[locale];
  const value = (date: string) => lowerPanelValue(lower.what, date, data) ?? 0;
  if (mark.kind === 'rise') {
    const change = value(mark.to) - value(mark.from);
    return words.reservesRise(dateText(mark.from, locale, 'day'), dateText(mark.to, locale, 'day'), amount(Math.abs(change), locale), change < 0);
  }
  if (mark.kind !== 'point') return '';
  if (lower.what === 'reserves') return words.reserves(when(mark.date), format(value(mark.date), 'usd', locale));
  const gap = value(mark.date);
  return words.gap(when(mark.date), format(Math.abs(gap), 'bp', locale), gap < 0);
}

/** What a mark points at, unless the day has been named. */
function markInWords(mark: Mark, days: readonly Day[], said: readonly string[], locale: Locale): string[] {
  const words = says[locale];
  const day = (iso: string) => dateText(iso, locale, 'day');
  const close = (iso: string) => days.find(({ date }) => date === iso)!.tga;
  switch (mark.kind) {
    case 'point':
      return said.includes(mark.date) ? [] : [words.point(day(mark.date), amount(close(mark.date), locale))];
    case 'level':
      return [words.target(amount(mark.value, locale))];
    case 'rise':
      return [words.rise(day(mark.from), day(mark.to), amount(close(mark.to) - close(mark.from), locale))];
    case 'band':
      return [mark.text === 'refill' ? words.refill(day(mark.from), day(mark.to)) : words.shutdown(day(mark.from))];
  }
}

/** Past a trillion to one decimal of a billion, as the labels have it. */
const amount = (value: number, locale: Locale) => format(value, 'usd', locale, value >= 1e6 ? { digits: 1 } : {});

function ownLine(state: AccountLineState, locale: Locale, actual?: Day): string[] {
  const end = decodeGuess(state.guess).findLast((level) => level !== undefined);
  const usd = (value: number) => format(value, 'usd', locale);
  return end === undefined ? [] : [says[locale].own(usd(end), actual && usd(actual.tga))];
}
