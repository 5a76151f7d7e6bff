import { shortDay } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { labelled, type Label } from '../marks/labels.ts';
import type { Words } from '../marks/mark.ts';

import { fitOf } from './curve.ts';
import type { Plot } from './layout.ts';
import type { Mark, ScarcityState } from './state.ts';
import type { ScarcityWeek } from './weeks.ts';
import { bp, signed, text } from './words.ts';

/** What weeks are called, and what the curve is and is not. */
export function labelMarks(state: ScarcityState, view: View, plot: Plot, weeks: readonly ScarcityWeek[]): Words[] {
  return labelled([...curveLabels(state, view, plot, weeks), ...state.marks.flatMap((mark) => markLabel(mark, state, view, plot, weeks))], view);
}

function markLabel(mark: Mark, state: ScarcityState, view: View, { narrow, x, y }: Plot, weeks: readonly ScarcityWeek[]): Label[] {
  const index = weeks.findIndex(({ date }) => date === mark.date);
  const week = weeks[index];
  if (!week || index >= state.shown) return [];
  const [dx, dy] = { above: [0, -16], below: [0, 29], left: [-15, 5.5], right: [15, 5.5] }[mark.place] as [number, number];
  const scale = narrow ? 0.68 : 1;
  // The phone has the unit on the axis alone.
  const gap = mark.num ? ` ${narrow ? signed(week.gap) : bp(week.gap, view)}` : '';
  const label: Label = {
    key: mark.key,
    x: x(week.reserves) + dx * scale,
    y: y(week.gap) + dy * scale + (narrow && mark.place === 'below' ? 3 : 0),
    anchor: mark.place === 'left' ? 'end' : mark.place === 'right' ? 'start' : 'middle',
    ink: week.monthEnd ? 'ink' : 'reserves',
    weight: 600,
    num: mark.num || `reserves@${week.date}`,
    words: `${shortDay(week.date, view.locale)}${gap}`,
    opacity: mark.share,
  };
  if (!mark.text) return [label];
  return [
    label,
    { ...label, key: `${mark.key}-says`, y: label.y + (narrow ? 15 : 20), ink: 'soft', weight: 400, num: '', words: text[view.locale].said[mark.text] },
  ];
}

function curveLabels(state: ScarcityState, view: View, plot: Plot, weeks: readonly ScarcityWeek[]): Label[] {
  const fitted = fitOf(state, weeks);
  const share = Math.max(0, state.fit.share * 3 - 2);
  if (!fitted || share === 0) return [];
  const words = text[view.locale];
  const { narrow, x, y } = plot;
  const { fit, from, to } = fitted;
  const at = to + (from - to) * (narrow ? 0.28 : 0.33);
  const line = narrow ? 16 : 21;
  const place = { x: x(at), opacity: share };
  const foot = y(fit.predict(at) + fit.spread) - (narrow ? 24 : 40);
  return [
    { ...place, key: 'curve', y: foot, ink: 'reserves', weight: 600, words: words.curve },
    { ...place, key: 'spread', y: foot + line, ink: 'soft', words: `${words.spread} ±${bp(fit.spread, view).replace('+', '')}` },
  ];
}
