import { format, type Locale } from '../../i18n/index.ts';
import { amountOf, say } from '../marks/value.ts';
import { usd } from '../spiral/amounts.ts';
import { cent, nightCost } from '../spiral/model.ts';
import { sheetsOf, totalOf } from './books.ts';
import type { SolvencyState } from './state.ts';

/** What the night cost, in cents. */
export const centsOf = ({ debts, gap }: SolvencyState, locale: Locale): string => format(nightCost(amountOf(debts), amountOf(gap)) / cent, 'ratio', locale);

/** The picture in words. */
export function describe(state: SolvencyState, locale: Locale): string {
  const { assets, debts, loss, gap, then, now, lent } = state;
  const sheets = sheetsOf(state);
  const left = usd(totalOf(sheets.then.assets), locale);
  const missing = usd(-sheets.then.netWorth, locale);
  const [year, day] = [say(then, locale), say(now, locale)];
  return locale === 'zh'
    ? `示例：同样的资产负债表画两次，资产 ${say(assets, locale)}，负债 ${say(debts, locale)}。${year}：资产亏掉 ${say(loss, locale)}，剩 ${left}，比负债少 ${missing}。${day}：资产一分不少，只是借一夜现金贵 ${say(gap, locale)}，多付 ${centsOf(state, locale)} 美分；记录里，常备回购便利借出 ${say(lent, locale)}。`
    : `An example: the same balance sheet twice, ${say(assets, locale)} owned and ${say(debts, locale)} owed. In ${year} the assets lose ${say(loss, locale)}; ${left} is left, ${missing} less than is owed. On ${day} every asset is there, and cash for the night is ${say(gap, locale)} dearer, which costs ${centsOf(state, locale)} cents; on record, the Standing Repo Facility lent ${say(lent, locale)}.`;
}
