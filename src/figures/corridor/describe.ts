import { catalog } from '../../i18n/catalog.ts';
import { dateText, format, formats, type Locale } from '../../i18n/index.ts';
import type { Day, SeriesData } from '../data.ts';
import type { CorridorState, Mark } from './state.ts';
import { usd } from './words.ts';

export const { note, says, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);

/** The chart in words: the rates of the last day drawn, where SOFR lies among them, what is pointed at, and what is not known. */
export function describe(state: CorridorState, locale: Locale, { days }: SeriesData): string {
  const words = says[locale];
  const last = days[Math.min(Math.floor(state.until), days.length - 1)] as Day;
  const percent = (value: number | undefined) => (value === undefined ? words.unknown : format(value, 'percent', locale));
  const { shown } = state;
  const rates = [
    shown.sofr > 0 && `SOFR ${percent(last.sofr)}`,
    shown.iorb > 0 && `IORB ${percent(last.iorb)}`,
    shown.range > 0 && words.range(percent(last.targetLow), percent(last.targetHigh)),
    shown.onRrpRate > 0 && words.floor(percent(last.onRrpRate)),
    shown.srfRate > 0 && words.ceiling(percent(last.srfRate)),
    shown.effr > 0 && words.unsecured(percent(last.effr)),
  ].filter((rate) => rate !== false);
  const said = [...state.marks.flatMap((mark) => markInWords(mark, days, locale)), lent(state, last, locale)].filter(Boolean);
  return [words.lines(dateText(last.date, locale), rates), ...said].join(formats[locale].gap);
}

/** How far SOFR lay over, and what was lent. */
export function concludes({ marks }: CorridorState, locale: Locale, { days }: SeriesData): string {
  const inOrder = (['gap', 'bar'] as const).flatMap((kind) => marks.filter((mark) => mark.kind === kind));
  return inOrder.flatMap((mark) => markInWords(mark, days, locale)).join(formats[locale].gap);
}

function markInWords(mark: Mark, days: readonly Day[], locale: Locale): string[] {
  const words = says[locale];
  const day = 'date' in mark ? days.find(({ date }) => date === mark.date) : undefined;
  const date = (iso: string) => dateText(iso, locale, 'day');
  if (mark.kind === 'point' && mark.rate === 'sofr' && day?.sofr !== undefined) return [words.point(date(mark.date), format(day.sofr, 'percent', locale))];
  if (mark.kind === 'gap' && day?.sofr !== undefined) {
    const low = mark.over === 'top' ? day.targetHigh : day.iorb;
    return low === undefined ? [] : [words.over[mark.over](date(mark.date), format(Math.round((day.sofr - low) * 100), 'bp', locale))];
  }
  if (mark.kind === 'bar' && day?.srf !== undefined) return [words.facility(date(mark.date), usd(day.srf, { locale }, 'prose'))];
  if (mark.kind === 'guide') return [words.guides[mark.text](date(mark.date))];
  return mark.kind === 'band' ? [words.tightest(date(mark.from), date(mark.to))] : [];
}

function lent(state: CorridorState, last: Day, locale: Locale): string {
  if (state.bars.share === 0 || state.marks.some((mark) => mark.kind === 'bar' && mark.date === last.date)) return '';
  const words = says[locale];
  const day = dateText(last.date, locale, 'day');
  return last.srf === undefined ? words.lentUnknown(day) : words.facility(day, usd(last.srf, { locale }, 'prose'));
}
