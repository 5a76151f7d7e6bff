import type { View } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import type { Mark } from '../marks/mark-tween.ts';
import { multipleMarks, resultMarks, sliceMarks } from './areas.ts';
import { dayMarks } from './days.ts';
import type { SparkState } from './state.ts';
import { text } from './words.ts';

/** A heading, and the one picture that the step asks for. */
export function marks({ title, days, multiple, slice, results }: SparkState, view: View): Mark[] {
  const [kicker, headline] = text[view.locale].titles[title];
  return [
    ...heading(view, kicker, headline),
    ...(days ? dayMarks(days, view) : []),
    ...(multiple ? multipleMarks(multiple, view) : []),
    ...(slice ? sliceMarks(slice, view) : []),
    ...(results ? resultMarks(results, view) : []),
  ];
}
