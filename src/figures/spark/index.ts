import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, Figure, View } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import { drawing, interpolate, type Mark } from '../marks/scene.ts';
import { multipleMarks, resultMarks, sliceBoxes, sliceMarks } from './areas.ts';
import { dayMarks } from './days.ts';
import { describe } from './describe.ts';
import type { SparkState } from './state.ts';
import { text } from './words.ts';

export type { SparkState } from './state.ts';

/** What is said to have set the day off: news by the day, a multiple, a loss to check, results beside a price. */
export const spark: Figure<SparkState, SeriesData> = {
  name: 'spark',
  interpolate,
  marks: drawing(marksOf),
  describe,
  anchors: ({ slice }, view): Partial<Record<Ink, Box>> => (slice ? { falling: sliceBoxes(slice, view).loss } : {}),
  source: ({ days, multiple, slice }, locale) => {
    const zh = locale === 'zh';
    if (days) return zh ? '白宫记者会、当天的市场报道。' : 'White House briefings, market reports of the day.';
    if (multiple) return zh ? 'LSEG 数据的报道、纽约联储；原文。' : 'Reports of LSEG data, New York Fed; the article.';
    if (slice) return zh ? '收盘报道；原文；差额为我们的计算。' : 'Reports of the close; the article; the loss is our sum.';
    return zh ? '公司公告、当天的市场报道。' : 'Company results, market reports of the day.';
  },
  note: ({ days, multiple }, locale) => {
    const zh = locale === 'zh';
    if (days) return zh ? '除开盘前的期货外，来源没有给出钟点；同日各项不分先后。' : 'Apart from the futures, our sources give no hours: within a day the order means nothing.';
    if (multiple) return zh ? '标普 500 信息技术板块，2025 年 10 月底；预期盈利会修订。' : 'Technology shares of the S&P 500, end of October 2025; expected profits are revised.';
    return zh ? '跌幅为收盘数。' : 'Falls are at the close.';
  },
};

function marksOf({ title, days, multiple, slice, results }: SparkState, view: View): Mark[] {
  const [kicker, headline] = text[view.locale].titles[title];
  return [
    ...heading(view, kicker, headline),
    ...(days ? dayMarks(days, view) : []),
    ...(multiple ? multipleMarks(multiple, view) : []),
    ...(slice ? sliceMarks(slice, view) : []),
    ...(results ? resultMarks(results, view) : []),
  ];
}
