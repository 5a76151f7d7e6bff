import type { View } from '../figure.ts';
import type { Words } from './mark.ts';
import { round } from './round.ts';

/** Words beside a mark of a chart: their size and their rim are the view’s. */
export type Label = Omit<Words, 'size' | 'rim'>;

/** Labels of a chart, all in one size of the view's units. */
export const labelled = (labels: readonly Label[], { name }: View, size = name === 'narrow' ? 12.5 : 16): Words[] =>
  labels.map((label) => ({ ...label, size, rim: name === 'narrow' ? 3 : 5, opacity: round(label.opacity ?? 1) }));

/** Words with a rim of paper, apart from those that say nothing or are not to be seen. */
export const rimmed = (all: readonly Words[], { name }: View): Words[] =>
  all
    .map((words) => ({ ...words, rim: name === 'narrow' ? 2.5 : 4, opacity: round((words.opacity ?? 1) * 10) / 10 }))
    .filter(({ words, opacity }) => words && opacity > 0);
