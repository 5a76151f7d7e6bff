import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import { dateText, type Locale } from '../../../i18n/index.ts';
import { filled, say, type Value } from '../../marks/value.ts';
import type { SparkState } from '../state.ts';
import { text } from '../words.ts';

/** The picture of a step in words. */
export function describe(state: SparkState, locale: Locale): string {
  const words = text[locale];
  const title = `${words.titles[state.title][1]}。`;
  const said = (value: Value) => say(value, locale, 'prose');
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const { days, multiple, slice, results } = state;
  if (days) {
    const list = days.events.map(({ id, day: on, values }) => `${day(on)}，${words.events[id][0]}：${filled(words.events[id][1], values, locale)}`);
    return `${title}${list.join('；')}${days.age ? `；${words.later.replace('{0}', said(days.age))}` : ''}。`;
  }
  if (multiple) {
    const { years, share, cash, article } = multiple;
    return `${title}价格画成 ${said(years)} 个方格，每格是来年的预期盈利，占价格的 ${said(share)}；同样的钱借出过夜，一年得 ${said(cash)}。原文说高达 ${said(article)} 倍。`;
  }
  if (slice) {
    const { before, after, fall, left, loss, article, slip } = slice;
    return `${title}方块是 ${said(before)}，切下的薄片是 ${said(loss)}：${said(after)} × ${said(fall)} ÷ ${said(left)}。虚线是原文的 ${said(article)}，约为它的 ${said(slip)} 倍。`;
  }
  if (!results) return title.trim();
  const { reported, sales, growth, fall, day: on } = results;
  return `${title}${day(reported)}公布营收 ${said(sales)}，同比增长 ${said(growth)}；${day(on)}股价跌去约 ${said(fall)}。`;
}

export const source: NonNullable<Figure<SparkState, SeriesData>['source']> = ({ days, multiple, slice }) => {
  if (days) return '白宫记者会、当天的市场报道。';
  if (multiple) return 'LSEG 数据的报道、纽约联储；原文。';
  if (slice) return '收盘报道；原文；差额为我们的计算。';
  return '公司公告、当天的市场报道。';
};

export const note: NonNullable<Figure<SparkState, SeriesData>['note']> = ({ days, multiple }) => {
  if (days) return '除开盘前的期货外，来源没有给出钟点；同日各项不分先后。';
  if (multiple) return '标普 500 信息技术板块，2025 年 10 月底；预期盈利会修订。';
  return '跌幅为收盘数。';
};
