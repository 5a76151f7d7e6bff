import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { describe } from './describe.ts';
import { anchors, draw } from './draw.ts';
import { interpolate, type WeeklyState } from './state.ts';

export type { Mark, Under, WeeklyState } from './state.ts';
export { gapOf } from './state.ts';

/** The Treasury's account over time: a line of published closes, and the line a reader draws before seeing it. */
export const weekly: Figure<WeeklyState, SeriesData> = {
  name: 'weekly',
  interpolate,
  draw,
  describe,
  anchors,
  source: ({ axis: { under } }, locale) => {
    const zh = locale === 'zh';
    const beside = { reserves: zh ? '；美联储 H.4.1' : '; Federal Reserve, H.4.1', gap: zh ? '；纽约联储（SOFR）、美联储（IORB）' : '; New York Fed (SOFR), Federal Reserve (IORB)' };
    return `${zh ? '美国财政部《每日财政报表》，收盘余额' : 'US Treasury, Daily Treasury Statement, closing balance'}${under ? beside[under.what] : ''}${zh ? '。' : '.'}`;
  },
};
