import { dateText, type Locale } from '../../i18n/index.ts';
import { filled, say, type Value } from '../marks/value.ts';
import type { SparkState } from './state.ts';
import { text } from './words.ts';

/** The picture of a step in words. */
export function describe(state: SparkState, locale: Locale): string {
  const words = text[locale];
  const zh = locale === 'zh';
  const title = `${words.titles[state.title][1]}${zh ? '。' : '. '}`;
  const said = (value: Value) => say(value, locale, 'prose');
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const { days, multiple, slice, results } = state;
  if (days) {
    const list = days.events.map(({ id, day: on, values }) => `${day(on)}${zh ? '，' : ', '}${words.events[id][0]}${zh ? '：' : ': '}${filled(words.events[id][1], values, locale)}`);
    return `${title}${list.join(zh ? '；' : '; ')}${days.age ? `${zh ? '；' : '; '}${words.later.replace('{0}', said(days.age))}` : ''}${zh ? '。' : '.'}`;
  }
  if (multiple) {
    const { years, share, cash, article } = multiple;
    return zh
      ? `${title}价钱画成 ${said(years)} 个方格，每格是来年的预期盈利，占价钱的 ${said(share)}；同样的钱借出过夜，一年得 ${said(cash)}。原文说高达 ${said(article)} 倍。`
      : `${title}A price drawn as ${said(years)} squares, each the profit expected for the coming year, ${said(share)} of the price; the same money as overnight cash earns ${said(cash)} a year. The article says up to ${said(article)}.`;
  }
  if (slice) {
    const { before, after, fall, left, loss, article, slip } = slice;
    return zh
      ? `${title}方块是 ${said(before)}，切下的薄片是 ${said(loss)}：${said(after)} × ${said(fall)} ÷ ${said(left)}。虚线是原文的 ${said(article)}，约为它的 ${said(slip)} 倍。`
      : `${title}A square of ${said(before)} loses a thin slice of ${said(loss)}: ${said(after)} × ${said(fall)} ÷ ${said(left)}. A dashed outline is the article’s ${said(article)}, about ${said(slip)} times as much.`;
  }
  if (!results) return title.trim();
  const { reported, sales, growth, fall, day: on } = results;
  return zh
    ? `${title}${day(reported)}公布营收 ${said(sales)}，同比增长 ${said(growth)}；${day(on)}股价跌去约 ${said(fall)}。`
    : `${title}Sales of ${said(sales)}, ${said(growth)} more than a year before, reported on ${day(reported)}; on ${day(on)} the share falls by about ${said(fall)}.`;
}
