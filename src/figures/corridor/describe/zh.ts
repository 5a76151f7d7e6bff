import type { Figure } from '../../figure.ts';
import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { Day, SeriesData } from '../../data.ts';
import type { CorridorState, Mark } from '../state.ts';
import { usd } from '../words.ts';

/** The chart in words: the rates of the last day drawn, where SOFR lies among them, what is pointed at, and what is not known. */
export function describe(state: CorridorState, locale: Locale, { days }: SeriesData): string {
  const last = days[Math.min(Math.floor(state.until), days.length - 1)] as Day;
  const percent = (value: number | undefined) => (value === undefined ? '不详' : format(value, 'percent', locale));
  const { shown } = state;
  const range = `${percent(last.targetLow)} 至 ${percent(last.targetHigh)}`;
  const rates = [
    shown.sofr > 0 && `SOFR ${percent(last.sofr)}`,
    shown.iorb > 0 && `IORB ${percent(last.iorb)}`,
    shown.range > 0 && `目标区间 ${range}`,
    shown.onRrpRate > 0 && `地板（隔夜逆回购，即停车场）${percent(last.onRrpRate)}`,
    shown.srfRate > 0 && `天花板（常备回购便利，SRF）${percent(last.srfRate)}`,
    shown.effr > 0 && `无担保拆借（EFFR）${percent(last.effr)}`,
  ].filter(Boolean);
  const day = dateText(last.date, locale);
  const lead = `折线图：借一夜现金的价格，画到 ${day}。当日 ${rates.join('，')}。`;
  const said = [...state.marks.flatMap((mark) => markInWords(mark, days, locale)), lent(state, last, locale)].filter(Boolean);
  return [lead, ...said].join('');
}

function markInWords(mark: Mark, days: readonly Day[], locale: Locale): string[] {
  const day = 'date' in mark ? days.find(({ date }) => date === mark.date) : undefined;
  const date = (iso: string) => dateText(iso, locale, 'day');
  if (mark.kind === 'point' && mark.rate === 'sofr' && day?.sofr !== undefined) {
    const value = format(day.sofr, 'percent', locale);
    return [`${date(mark.date)} SOFR 为 ${value}。`];
  }
  if (mark.kind === 'gap' && day?.sofr !== undefined) {
    const low = mark.over === 'top' ? day.targetHigh : day.iorb;
    if (low === undefined) return [];
    const gap = format(Math.round((day.sofr - low) * 100), 'bp', locale);
    return [`${date(mark.date)} SOFR 比${mark.over === 'top' ? '区间上限' : ' IORB '}高 ${gap}。`];
  }
  if (mark.kind === 'bar' && day?.srf !== undefined) {
    const amount = usd(day.srf, { locale }, 'prose');
    return [`${date(mark.date)} SRF 借出 ${amount}。`];
  }
  if (mark.kind === 'guide') {
    return [`${date(mark.date)}：${{ cut: '美联储降息', 'month-end': '月末', 'sell-off': '股市下跌' }[mark.text]}。`];
  }
  if (mark.kind === 'band') {
    return [`${date(mark.from)}至 ${date(mark.to)}最紧。`];
  }
  return [];
}

function lent(state: CorridorState, last: Day, locale: Locale): string {
  if (state.bars.share === 0 || state.marks.some((mark) => mark.kind === 'bar' && mark.date === last.date)) return '';
  const day = dateText(last.date, locale, 'day');
  if (last.srf === undefined) return `${day}的 SRF 用量不详。`;
  const amount = usd(last.srf, { locale }, 'prose');
  return `${day} SRF 借出 ${amount}。`;
}

export const source: NonNullable<Figure<CorridorState, SeriesData>['source']> = (_state) => '纽约联储（SOFR、EFFR、回购操作）、美联储（IORB、目标区间）。';

export const note: NonNullable<Figure<CorridorState, SeriesData>['note']> = (_state) => '每个营业日一个数；不详的日子留空，两边不相连。';
