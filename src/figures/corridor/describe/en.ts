import type { Figure } from '../../figure.ts';
import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { Day, SeriesData } from '../../data.ts';
import type { CorridorState, Mark } from '../state.ts';
import { usd } from '../words.ts';

/** The chart in words: the rates of the last day drawn, where SOFR lies among them, what is pointed at, and what is not known. */
export function describe(state: CorridorState, locale: Locale, { days }: SeriesData): string {
  const last = days[Math.min(Math.floor(state.until), days.length - 1)] as Day;
  const percent = (value: number | undefined) => (value === undefined ? 'not known' : format(value, 'percent', locale));
  const { shown } = state;
  const range = `${percent(last.targetLow)} to ${percent(last.targetHigh)}`;
  const rates = [
    shown.sofr > 0 && `SOFR ${percent(last.sofr)}`,
    shown.iorb > 0 && `IORB ${percent(last.iorb)}`,
    shown.range > 0 && `the target range ${range}`,
    shown.onRrpRate > 0 && `the floor, ON RRP, ${percent(last.onRrpRate)}`,
    shown.srfRate > 0 && `the ceiling, SRF, ${percent(last.srfRate)}`,
    shown.effr > 0 && `unsecured loans, EFFR, ${percent(last.effr)}`,
  ].filter(Boolean);
  const day = dateText(last.date, locale);
  const lead = `Lines: the price of cash for one night, drawn to ${day}. That day ${rates.join('; ')}.`;
  const said = [...state.marks.flatMap((mark) => markInWords(mark, days, locale)), lent(state, last, locale)].filter(Boolean);
  return [lead, ...said].join(' ');
}

function markInWords(mark: Mark, days: readonly Day[], locale: Locale): string[] {
  const day = 'date' in mark ? days.find(({ date }) => date === mark.date) : undefined;
  const date = (iso: string) => dateText(iso, locale, 'day');
  if (mark.kind === 'point' && mark.rate === 'sofr' && day?.sofr !== undefined) {
    const value = format(day.sofr, 'percent', locale);
    return [`On ${date(mark.date)} SOFR was ${value}.`];
  }
  if (mark.kind === 'gap' && day?.sofr !== undefined) {
    const low = mark.over === 'top' ? day.targetHigh : day.iorb;
    if (low === undefined) return [];
    const gap = format(Math.round((day.sofr - low) * 100), 'bp', locale);
    return [`On ${date(mark.date)} SOFR lay ${gap} over ${mark.over === 'top' ? 'the top of the range' : 'IORB'}.`];
  }
  if (mark.kind === 'bar' && day?.srf !== undefined) {
    const amount = usd(day.srf, { locale }, 'prose');
    return [`On ${date(mark.date)} the Standing Repo Facility lent ${amount}.`];
  }
  if (mark.kind === 'guide') {
    return [`${date(mark.date)}: ${{ cut: 'the Fed cuts its rates', 'month-end': 'a month-end', 'sell-off': 'shares fall' }[mark.text]}.`];
  }
  if (mark.kind === 'band') {
    return [`The tightest days are ${date(mark.from)} to ${date(mark.to)}.`];
  }
  return [];
}

function lent(state: CorridorState, last: Day, locale: Locale): string {
  if (state.bars.share === 0 || state.marks.some((mark) => mark.kind === 'bar' && mark.date === last.date)) return '';
  const day = dateText(last.date, locale, 'day');
  if (last.srf === undefined) return `What the Standing Repo Facility lent on ${day} is not known.`;
  const amount = usd(last.srf, { locale }, 'prose');
  return `On ${day} the Standing Repo Facility lent ${amount}.`;
}

export const source: NonNullable<Figure<CorridorState, SeriesData>['source']> = (_state) =>
  'New York Fed (SOFR, EFFR, repo), Federal Reserve (IORB, target range).';

export const note: NonNullable<Figure<CorridorState, SeriesData>['note']> = (_state) =>
  'One value each business day; days that are not known stay empty, and nothing is drawn across them.';
