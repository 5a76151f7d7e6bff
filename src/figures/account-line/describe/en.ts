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
    return `An empty chart from ${day(start)} to ${day(knots.at(-1)!)} ${year}. The Treasury’s account starts at ${usd(last.tga)} on ${day(last.date)}; draw what came next, or skip it.${ownLine(state, locale, undefined)}`;
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
  const lead = `A line: the Treasury’s account at the close of each day. Its low is ${usd(low.tga)} on ${when(low.date)}, its high ${usd(high.tga)} on ${when(high.date)}; on ${dateText(last.date, locale)} it stands at ${usd(last.tga)}.`;
  return [lead, ...pointed].join(' ') + ownLine(state, locale, last);
}

const nameInWords = {
  reserves: 'Under it, on the same scale, bank reserves as the average of each week.',
  gap: 'Under it, a bar for each day shows how far SOFR was from IORB.',
};

/** What a mark says of the lower panel. */
function lowerPanelInWords(mark: Mark, lower: LowerPanel, data: SeriesData, when: (iso: string) => string, locale: Locale): string {
  const value = (date: string) => lowerPanelValue(lower.what, date, data) ?? 0;
  if (mark.kind === 'rise') {
    const change = value(mark.to) - value(mark.from);
    const size = amount(Math.abs(change), locale);
    const [from, to] = [mark.from, mark.to].map((iso) => dateText(iso, locale, 'day'));
    return `From ${from} to ${to} reserves ${change < 0 ? 'fall' : 'rise'} by ${size}.`;
  }
  if (mark.kind !== 'point') return '';
  const day = when(mark.date);
  if (lower.what === 'reserves') return `In the week to ${day} reserves are ${format(value(mark.date), 'usd', locale)}.`;
  const gap = value(mark.date);
  const size = format(Math.abs(gap), 'bp', locale);
  return `On ${day} SOFR is ${size} ${gap < 0 ? 'under' : 'over'} IORB.`;
}

/** What a mark points at, unless the day has been told. */
function markInWords(mark: Mark, days: readonly Day[], told: readonly string[], locale: Locale): string[] {
  const usd = (value: number) => amount(value, locale);
  const day = (iso: string) => dateText(iso, locale, 'day');
  const close = (iso: string) => days.find(({ date }) => date === iso)!.tga;
  switch (mark.kind) {
    case 'point':
      if (told.includes(mark.date)) return [];
      return [`On ${day(mark.date)} it is ${usd(close(mark.date))}.`];
    case 'level':
      return [`A dashed line marks the announced target, ${usd(mark.value)}.`];
    case 'rise': {
      const rise = usd(close(mark.to) - close(mark.from));
      return [`From ${day(mark.from)} to ${day(mark.to)} it rises by ${rise}.`];
    }
    case 'band':
      if (mark.text === 'refill') return [`A shaded band marks the announced refill, ${day(mark.from)} to ${day(mark.to)}.`];
      return [`A shaded band marks the shutdown, after the close of ${day(mark.from)}.`];
  }
}

/** Past a trillion to one decimal of a billion, as the labels have it. */
const amount = (value: number, locale: Locale) => format(value, 'usd', locale, value >= 1e6 ? { digits: 1 } : {});

function ownLine(state: AccountLineState, locale: Locale, actual: Day | undefined): string {
  const levels = decodeGuess(state.guess).filter((level) => level !== undefined);
  const end = levels.at(-1);
  if (end === undefined) return '';
  const usd = (value: number) => format(value, 'usd', locale);
  return actual ? ` Your own line ends at ${usd(end)}, the account at ${usd(actual.tga)}.` : ` Your line now ends at ${usd(end)}.`;
}

// With others beside it the account is named more briefly: the line under a picture has room for two lines on a phone.
export const source: NonNullable<Figure<AccountLineState, SeriesData>['source']> = ({ axis: { lower } }) => {
  if (!lower) return 'US Treasury, Daily Treasury Statement, closing balance.';
  if (lower.what === 'reserves') return 'US Treasury (daily statement), Federal Reserve (H.4.1).';
  return 'US Treasury (daily statement), New York Fed, Federal Reserve.';
};
