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
  const { assets, debts, loss, gap, then, now, lent } = state;
  const sheets = sheetsOf(state);
  const left = usd(totalOf(sheets.then.assets), locale);
  const missing = usd(-sheets.then.netWorth, locale);
  const [year, day] = [say(then, locale), say(now, locale)];
  return `示例：同样的资产负债表画两次，资产 ${say(assets, locale)}，负债 ${say(debts, locale)}。${year}：资产亏掉 ${say(loss, locale)}，剩 ${left}，比负债少 ${missing}。${day}：资产一分不少，只是借一夜现金贵 ${say(gap, locale)}，多付 ${centsOf(state, locale)} 美分；记录里，常备回购便利借出 ${say(lent, locale)}。`;
}

export const source: Figure<SolvencyState, SeriesData>['source'] = () => '示意；借款与利差据纽约联储、FRED。';

export const note: NonNullable<Figure<SolvencyState, SeriesData>['note']> = () => '资产与负债为示例。对照出自一位未具名的首席投资官。';
