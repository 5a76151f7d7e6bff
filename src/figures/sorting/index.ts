import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing, interpolate } from '../marks/scene.ts';
import { describe } from './describe.ts';
import { marksOf } from './draw.ts';
import type { SortingState } from './state.ts';

export { cardsOf, groupsOf } from './layout.ts';
export { encodeSort, parseSort, sortLength } from './state.ts';
export type { SortingState } from './state.ts';

/** Cards in named groups: falls, voices, bets, forecasts and readings, sorted by the article, the record or the reader. */
export const sorting: Figure<SortingState, SeriesData> = {
  name: 'sorting',
  interpolate,
  marks: drawing(marksOf),
  describe,
  anchors: () => ({}),
  source: ({ title }, locale) => {
    const zh = locale === 'zh';
    if (title === 'the-scorecard' || title === 'two-readings') return zh ? '原文；公开记录，逐条来源见附录。' : 'The article; public records, listed claim by claim in the appendix.';
    if (title === 'which-pile') return zh ? '当天的市场报道、FRED。' : 'Market reports of the day, FRED.';
    return zh ? '原文的说法，用我们的话转述。' : 'The article’s account, in our words.';
  },
  note: ({ title }, locale) => {
    const zh = locale === 'zh';
    if (title === 'the-scorecard') return zh ? '评分是我们的判断；“部分应验”指方向对了，大小、时间或原因没有说对。' : 'The scores are our judgement; in part means right in direction, but not in size, time or reason.';
    return zh ? '看法不是事实，也不构成投资建议。' : 'Views, not facts, and no investment advice.';
  },
};
