import { dateText, format, isHan } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import type { Words } from '../marks/mark.ts';
import { positionOfLine } from './lines.ts';
import type { Plot } from './layout.ts';
import type { CorridorState, Rate } from './state.ts';
import { names, seriesOf, text } from './words.ts';

/** The last day that the picture tells of; while SOFR is being drawn, the day that it has reached. */
function dayOf(state: CorridorState, plot: Plot, days: readonly Day[]): Day {
  const { sofr } = state.shown;
  const position = sofr > 0 && sofr < 1 ? positionOfLine(state, plot, 'sofr') : state.until;
  return days[Math.min(Math.floor(position), days.length - 1)] as Day;
}

export function headingMarks(state: CorridorState, view: View, plot: Plot, days: readonly Day[]): Words[] {
  const { narrow, left, edge } = plot;
  const day = dayOf(state, plot, days);
  const rate: Rate = state.shown.sofr > 0 ? 'sofr' : 'iorb';
  const value = day[rate];
  const ink = rate === 'sofr' ? 'ink' : 'reserves';
  const big = narrow ? 18 : 32;
  const small = { y: narrow ? 12 : 18, size: narrow ? 12 : 15, weight: 500 };
  const large = { y: narrow ? 34 : 56, size: big, weight: 600 };
  return [
    { ...small, key: 'kicker', x: left, ink: 'soft', words: text[view.locale].kicker },
    {
      ...large,
      key: 'date',
      x: left,
      size: isHan(view.locale) && !narrow ? 27 : big,
      num: value === undefined ? '' : `${seriesOf[rate]}@${day.date}`,
      words: dateText(day.date, view.locale, narrow ? 'date' : 'weekday'),
    },
    { ...small, key: 'name', x: edge, anchor: 'end', ink, words: names[rate] },
    {
      ...large,
      key: 'amount',
      x: edge,
      anchor: 'end',
      ink,
      num: value === undefined ? '' : `${seriesOf[rate]}@${day.date}`,
      words: value === undefined ? '' : format(value, 'percent', view.locale),
    },
  ];
}
