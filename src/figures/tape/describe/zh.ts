import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import { dateText, type Locale } from '../../../i18n/index.ts';
import { amountOf, say } from '../../marks/value.ts';
import type { TapeState } from '../state.ts';
import { assetNames, text } from '../words.ts';

/** The picture in words. */
export function describe(state: TapeState, locale: Locale): string {
  const day = dateText(String(state.day.value), locale, 'date');
  if (state.tally) {
    const { accounts, reported, night, article } = state.tally;
    const usd = (value: typeof night) => say(value, locale, 'prose');
    return `${day}，加密货币爆仓。实心方块为与 ${say(accounts, locale)}多个账户一同报道的 ${usd(reported)}，外面一圈为截至深夜的约 ${usd(night)}；虚线方块为原文写的 ${usd(article)}，面积为金额。黄金没有找到追加保证金的记录。`;
  }
  return `${day}各资产的涨跌。${listOf(state, locale).join('。')}。`;
}

/** What rose, where others fell. */
export const concludes = (state: TapeState, locale: Locale): string => (state.groups.length > 2 ? `${listOf(state, locale).at(-1)}。` : '');

function listOf({ groups }: TapeState, locale: Locale): readonly string[] {
  const words = text[locale];
  return groups.map(({ name, rows }) => {
    const said = rows.map(({ asset, moves }) => {
      const amounts = [...moves].sort((a, b) => Math.abs(amountOf(a)) - Math.abs(amountOf(b))).map((move) => say(move, locale, 'change'));
      const what = amounts.length === 0 ? words.size : amounts.length === 2 ? words.to(amounts[0]!, amounts[1]!) : amounts[0]!;
      return `${assetNames[locale][asset]}：${what}`;
    });
    const head = name ? `${words.groups[name]}——` : '';
    return `${head}${said.join('；')}`;
  });
}

export const source: NonNullable<Figure<TapeState, SeriesData>['source']> = (state) =>
  state.tally ? '中文报道、Decrypt、塔斯社；原文。' : '当天的市场报道、FRED。';

export const note: NonNullable<Figure<TapeState, SeriesData>['note']> = (state) =>
  state.tally ? '强平金额为各家报道的约数，时段不完全相同。' : '加密货币没有收盘，取截至当晚 24 小时的范围；空心斜线为所报范围。';
