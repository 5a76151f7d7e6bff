import type { Figure } from '../../figure.ts';
import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { SeriesData, Week } from '../../data.ts';
import { vessels } from '../counts.ts';
import type { VesselsState } from '../state.ts';

/** The vessels in words: the date, what each holds, what has changed since the marked Wednesday, and the equation if one is shown. */
export function describe(state: VesselsState, locale: Locale, { weeks }: SeriesData): string {
  const now = weeks[Math.floor(state.at)] as Week;
  const then = weeks[state.since.at] as Week;
  const usd = (value: number) => format(value, 'usd', locale);
  const date = dateText(now.date, locale, 'weekday');
  const marked = state.since.share > 0 && then !== now;
  const changes = vessels.map((vessel) => now[vessel] - then[vessel]);
  const was = (n: number) => `${n < 0 ? '减少' : '增加'} ${usd(Math.abs(n))}`;
  if (state.pour === 0) return `${date}。美联储拥有的 ${usd(now.assets)} 排成一片圆点，下面是四个空池子。`;
  return [
    `${date}。四个池子里装着美联储的全部负债：财政部账户 ${usd(now.tga)}，货币基金的隔夜逆回购（停车场）${usd(now.rrp)}，银行准备金 ${usd(now.reserves)}，现钞及其他 ${usd(now.other)}。合计 ${usd(now.assets)}，等于美联储的资产。`,
    marked
      ? `与 ${dateText(then.date, locale, 'day')}相比，财政部账户${was(changes[0]!)}，停车场${was(changes[1]!)}，准备金${was(changes[2]!)}，现钞及其他${was(changes[3]!)}。`
      : '',
    sumInWords(state, now, weeks, locale),
  ].join('');
}

function sumInWords(state: VesselsState, now: Week, weeks: readonly Week[], locale: Locale): string {
  const usd = (value: number) => format(value, 'usd', locale);
  const then = weeks[state.equation.since] as Week;
  const rose = now.tga - then.tga;
  const buffer = then.rrp - now.rrp;
  if (state.equation.share === 0 || state.equation.name === 'none') return '';
  if (state.equation.name === 'who-paid') {
    return `算式：财政部账户多出的 ${usd(rose)} = 来自准备金的 ${usd(rose - buffer)} + 来自停车场的 ${usd(buffer)}。`;
  }
  const lost = then.reserves - now.reserves;
  const runoff = then.assets - now.assets;
  const rest = then.other - now.other;
  return `算式：准备金减少 ${usd(lost)} = 流向财政部 ${usd(rose - buffer)} + 随到期债券消失 ${usd(runoff)} − 由现钞及其他流回 ${usd(rest)}。`;
}

export const source: NonNullable<Figure<VesselsState, SeriesData>['source']> = (_state) => '美联储 H.4.1 报表、纽约联储。';

export const note: NonNullable<Figure<VesselsState, SeriesData>['note']> = (_state) => '准备金为周平均，其余为周三数字；现钞及其他为减出来的差额。';
