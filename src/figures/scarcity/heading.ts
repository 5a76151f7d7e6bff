import { dateText, format, isHan } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import type { Words } from '../marks/mark.ts';
import type { Plot } from './layout.ts';
import type { ScarcityState } from './state.ts';
import type { ScarcityWeek } from './weeks.ts';
import { text } from './words.ts';

/** The newest week that is there, and its published reserves. */
export function headingMarks(state: ScarcityState, view: View, { narrow, left, right }: Plot, weeks: readonly ScarcityWeek[]): Words[] {
  const words = text[view.locale];
  const week = weeks[Math.max(0, Math.floor(state.shown) - 1)];
  const none = state.shown < 1 || !week;
  const big = narrow ? 18 : 32;
  const small = { y: narrow ? 12 : 18, size: narrow ? 12 : 15, weight: 500 };
  const large = { y: narrow ? 34 : 56, weight: 600, num: none ? '' : `reserves@${week.date}` };
  return [
    { ...small, key: 'kicker', x: left, ink: 'soft', words: narrow ? words.kickerShort : words.kicker },
    {
      ...large,
      key: 'date',
      x: left,
      ink: 'ink',
      size: isHan(view.locale) ? (narrow ? 16 : 27) : narrow ? 16 : 30,
      words: none ? '' : words.week(dateText(week.date, view.locale)),
    },
    { ...small, key: 'name', x: right, anchor: 'end', ink: 'reserves', words: words.reserves },
    {
      ...large,
      key: 'amount',
      x: right,
      anchor: 'end',
      ink: 'reserves',
      size: big,
      words: none ? '' : format(week.reserves, 'usd', view.locale, { as: 'label' }),
    },
  ];
}
