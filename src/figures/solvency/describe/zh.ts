import type { Locale } from '../../../i18n/index.ts';
import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import { say } from '../../marks/value.ts';
import { usd } from '../../spiral/amounts.ts';
import { sheetsOf, totalOf } from '../books.ts';
import type { SolvencyState } from '../state.ts';
import { centsOf } from '../cost.ts';

/** The picture in words. */
export function describe(state: SolvencyState, locale: Locale): string {
  const { assets, debts } = state;
  return `示例：同样的资产负债表画两次，资产 ${say(assets, locale)}，负债 ${say(debts, locale)}。${concludes(state, locale)}记录里，常备回购便利借出 ${say(state.lent, locale)}。`;
}

/** What is missing in one year, and what it costs on the other day. */
export function concludes(state: SolvencyState, locale: Locale): string {
  const { loss, gap, then, now } = state;
  const sheets = sheetsOf(state);
  const left = usd(totalOf(sheets.then.assets), locale);
  const missing = usd(-sheets.then.netWorth, locale);
  const [year, day] = [say(then, locale), say(now, locale)];
  return `${year}：资产亏掉 ${say(loss, locale)}，剩 ${left}，比负债少 ${missing}。${day}：资产一分不少，只是借一夜现金贵 ${say(gap, locale)}，多付 ${centsOf(state, locale)} 美分。`;
}

export const source: Figure<SolvencyState, SeriesData>['source'] = () => '示意；借款与利差据纽约联储、FRED。';

export const note: NonNullable<Figure<SolvencyState, SeriesData>['note']> = () => '资产与负债为示例。对照出自一位未具名的首席投资官。';
