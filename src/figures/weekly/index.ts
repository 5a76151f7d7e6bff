import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { describe } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type WeeklyState } from './state.ts';

export type { Mark, Under, WeeklyState } from './state.ts';
export { valueUnder } from './state.ts';

/** The Treasury's account over time: a line of published closes, and the line a reader draws before seeing it. */
export const weekly: Figure<WeeklyState, SeriesData> = {
  name: 'weekly',
  interpolate,
  marks,
  describe,
  anchors,
  // With others beside it the account is named more briefly: the line under a picture has room for two lines on a phone.
  source: ({ axis: { under } }, locale) => {
    const zh = locale === 'zh';
    if (!under) return zh ? '美国财政部《每日财政报表》，收盘余额。' : 'US Treasury, Daily Treasury Statement, closing balance.';
    if (under.what === 'reserves') return zh ? '美国财政部《每日财政报表》、美联储 H.4.1。' : 'US Treasury (daily statement), Federal Reserve (H.4.1).';
    return zh ? '美国财政部《每日财政报表》、纽约联储、美联储。' : 'US Treasury (daily statement), New York Fed, Federal Reserve.';
  },
};
