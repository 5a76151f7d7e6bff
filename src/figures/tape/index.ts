import { dateText, type Locale } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, Figure, View } from '../figure.ts';
import { vessels } from '../vessels/counts.ts';
import { layoutOf } from '../vessels/layout.ts';
import { barMarks } from './bars.ts';
import { heading } from '../marks/lettering.ts';
import { drawing, interpolate, type Mark } from '../marks/scene.ts';
import type { TapeState } from './state.ts';
import { tallyMarks, tallySquare } from './tally.ts';
import { amountOf, say } from '../marks/value.ts';
import { assetNames, text } from './words.ts';

export type { TapeState } from './state.ts';

/** The day's prices, each drawn as what is known of it; and what was closed out in crypto, as areas. */
export const tape: Figure<TapeState, SeriesData> = {
  name: 'tape',
  interpolate,
  marks: drawing(marksOf),
  describe,
  anchors,
  source: (state, locale) =>
    state.tally
      ? locale === 'zh'
        ? '中文报道、Decrypt、塔斯社；原文。'
        : 'Press reports of the evening; the article.'
      : locale === 'zh'
        ? '当天的市场报道、FRED。'
        : 'Market reports of the day, FRED.',
  note: (state, locale) =>
    state.tally
      ? locale === 'zh'
        ? '强平金额为各家报道的约数，时段不完全相同。'
        : 'Amounts are as reported, about, and not for quite the same hours.'
      : locale === 'zh'
        ? '加密货币没有收盘，取截至当晚 24 小时的范围；空心斜线为所报范围。'
        : 'Crypto has no close: its range is for 24 hours to the evening, hatched between the figures reported.',
};

function marksOf(state: TapeState, view: View): Mark[] {
  const words = text[view.locale];
  const date = dateText(String(state.day.value), view.locale, view.name === 'narrow' ? 'date' : 'weekday');
  const title = words.titles[state.title];
  const kicker = state.tally ? `${date} · ${words.tallyKicker}` : title ? date : words.kicker;
  return [
    ...heading(view, kicker, title || date).map((line) => ({ ...line, num: state.day.num })),
    ...(state.faded ? potMarks(view) : []),
    ...(state.groups.length > 0 ? barMarks(state, view) : []),
    ...(state.tally ? tallyMarks(state.tally, view) : []),
  ];
}

/** The empty vessels that wait behind the fading bars, where the vessels will be drawn. */
function potMarks(view: View): Mark[] {
  const { boxes, rim, floor, narrow } = layoutOf(view);
  const pad = narrow ? 2 : 4;
  return boxes.map(({ key, x, width }) => ({
    key: `pot-${key}`,
    d: `M${x - pad},${rim}V${floor}H${x + width + pad}V${rim}`,
    stroke: key === 'other' ? 'faint' : 'ink',
    strokeWidth: narrow ? 1 : 1.5,
    enter: 0.3,
  }));
}

function anchors(state: TapeState, view: View): Partial<Record<Ink, Box>> {
  if (state.tally) return { falling: tallySquare(state.tally.night, state.tally, view) };
  if (!state.faded) return {};
  const { boxes, floor } = layoutOf(view);
  return Object.fromEntries(vessels.map((vessel) => [vessel, { ...boxAt(boxes.find(({ key }) => key === vessel)!), y: floor - 2, height: 2 }]));
}

const boxAt = ({ x, width }: { readonly x: number; readonly width: number }) => ({ x, width });

function describe(state: TapeState, locale: Locale): string {
  const words = text[locale];
  const day = dateText(String(state.day.value), locale, 'date');
  const zh = locale === 'zh';
  if (state.tally) {
    const { accounts, reported, night, article } = state.tally;
    const usd = (value: typeof night) => say(value, locale, 'prose');
    return zh
      ? `${day}，加密货币强制平仓。实心方块为与 ${say(accounts, locale)} 多个账户一同报道的 ${usd(reported)}，外面一圈为截至深夜的约 ${usd(night)}；虚线方块为原文写的 ${usd(article)}，面积为金额。黄金没有找到追加保证金的记录。`
      : `Crypto positions closed out on ${day}, as squares whose area is the amount: ${usd(reported)} reported with more than ${say(accounts, locale)} accounts, about ${usd(night)} by night, and, in outline, the ${usd(article)} that the article gives. For gold no record of margin calls was found.`;
  }
  const list = state.groups.map(({ name, rows }) => {
    const said = rows.map(({ asset, moves }) => {
      const amounts = [...moves].sort((a, b) => Math.abs(amountOf(a)) - Math.abs(amountOf(b))).map((move) => say(move, locale, 'change'));
      const what = amounts.length === 0 ? words.size : amounts.length === 2 ? words.to(amounts[0]!, amounts[1]!) : amounts[0]!;
      return `${assetNames[locale][asset]}${zh ? '：' : ': '}${what}`;
    });
    const head = name ? `${words.groups[name]}${zh ? '——' : ' — '}` : '';
    return `${head}${said.join(zh ? '；' : '; ')}`;
  });
  const end = state.faded ? (zh ? '条形淡去，后面露出四个空池子。' : ' The bars fade, and four empty pots appear behind them.') : '';
  return zh ? `${day}各资产的涨跌。${list.join('。')}。${end}` : `What each asset did on ${day}. ${list.join('. ')}.${end}`;
}
