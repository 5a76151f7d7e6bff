import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { describe } from './describe.ts';
import { anchors, draw } from './draw.ts';
import { interpolate, type WeeklyState } from './state.ts';

export type { WeeklyState } from './state.ts';

/** The Treasury's account over time: a line of published closes, and the line a reader draws before seeing it. */
export const weekly: Figure<WeeklyState, SeriesData> = {
  name: 'weekly',
  interpolate,
  draw,
  describe,
  anchors,
  source: (_state, locale) => (locale === 'zh' ? '美国财政部《每日财政报表》，收盘余额。' : 'US Treasury, Daily Treasury Statement, closing balance.'),
};
