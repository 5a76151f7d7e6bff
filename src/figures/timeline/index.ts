import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import { drawing, interpolate } from '../marks/scene.ts';
import { laneAnchors } from './account.ts';
import { chainMarks } from './chain.ts';
import { describe } from './describe.ts';
import { laneMarks } from './lanes.ts';
import { recordMarks } from './record.ts';
import type { TimelineState } from './state.ts';
import { text } from './words.ts';

export type { TimelineState } from './state.ts';

/** What the Fed and the Treasury did over the same days, and the chain of events that the article expects. */
export const timeline: Figure<TimelineState, SeriesData> = {
  name: 'timeline',
  interpolate,
  marks: drawing((state, view, data) => {
    const words = text[view.locale];
    return [
      ...heading(view, state.lanes ? (state.lanes.runoff ? words.kicker : words.start) : state.passage ? words.recordKicker : words.chainKicker, words.titles[state.title]),
      ...(state.lanes ? laneMarks(state.lanes, view, data) : []),
      ...(state.passage ? recordMarks(state.links, state.passage, view) : state.links.length > 0 ? chainMarks(state.links, state.told, view) : []),
    ];
  }),
  describe,
  anchors: ({ lanes }, view, data) => (lanes ? laneAnchors(lanes, view, data) : {}),
  source: ({ lanes, passage }, locale) => {
    const zh = locale === 'zh';
    if (passage) return zh ? '原文；公开记录，逐条来源见附录。' : 'The article; public records, listed claim by claim in the appendix.';
    if (!lanes) return zh ? '原文的说法，用我们的话转述。' : 'The article’s account, in our words.';
    return zh ? '联邦公开市场委员会、美联储 H.4.1 报表、美国财政部《每日财政报表》。' : 'FOMC, Federal Reserve (H.4.1), US Treasury (Daily Treasury Statement).';
  },
  note: ({ lanes, passage }, locale) => {
    const zh = locale === 'zh';
    if (passage) return zh ? '评分是我们的判断；“部分应验”指方向对了，大小、时间或原因没有说对。' : 'The scores are our judgement; in part means right in direction, but not in size, time or reason.';
    if (!lanes) return zh ? '预测，不是事实。' : 'A forecast, not a fact.';
    return zh ? '缩表带的厚度为周三总资产高出终点的部分，事后才知道。' : 'The band is how far the Fed’s assets stood, each Wednesday, above where runoff left them: known in hindsight.';
  },
};
