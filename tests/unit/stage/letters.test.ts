import { describe, expect, it } from 'vitest';

import { widthOf, type Mark, type Words } from '../../../src/figures/index.ts';
import { languages, locales } from '../../../src/i18n/index.ts';
import { drawingOf } from '../../../src/stage/print.ts';
import { forTheBackRow, lettering, viewOf } from '../../../src/stage/index.ts';
import { cueAt } from '../../../src/story/index.ts';
import { story } from '../../support/story.ts';

/** The picture's height in hundredths of the screen's, and in its own units. */
const [share, units] = [97, 400];
const views = (['slide', 'board'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale, 'light')));

function wordsOf(marks: readonly Mark[], above = ''): (Words & { path: string })[] {
  return marks.flatMap((mark) => {
    const path = `${above}/${mark.key}`;
    if (mark.opacity === 0) return [];
    if ('marks' in mark) return mark.transform === undefined ? wordsOf(mark.marks, path) : [];
    return 'words' in mark && mark.words.trim() ? [{ ...mark, path }] : [];
  });
}

const drawn = (step: (typeof story.steps)[number], view: (typeof views)[number], t: number, pixels?: number) => {
  const cue = cueAt(step, t);
  return wordsOf(drawingOf(story, cue, view, pixels === 0 ? undefined : lettering(story, () => forTheBackRow(pixels))(cue, view)).marks);
};

const heights = (all: readonly Words[]) => all.map(({ size }) => (size / units) * share).toSorted((a, b) => a - b);
const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)]!;

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

/** How far two lines of words lie on each other, in square units. */
function overlap(a: Words, b: Words): number {
  const edges = ({ words, x, y, size, anchor }: Words) => {
    const width = widthOf(words, size);
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return [left, left + width, y - 0.76 * size, y + 0.2 * size] as const;
  };
  const [p, q] = [edges(a), edges(b)];
  return Math.max(0, Math.min(p[1], q[1]) - Math.max(p[0], q[0])) * Math.max(0, Math.min(p[3], q[3]) - Math.max(p[2], q[2]));
}

const lying = (all: readonly Words[]) => all.reduce((sum, one, at) => sum + all.slice(at + 1).reduce((own, other) => own + overlap(one, other), 0), 0);

describe.each(views.map((view) => [view.box!, languages[view.locale].tag, view] as const))('letters on a %s (%s)', (_box, _tag, view) => {
  it('are three hundredths of the slide’s height or more, and half of them four', () => {
    const all = heights(story.steps.flatMap((step) => drawn(step, view, 1)));
    expect(all[0]).toBeGreaterThanOrEqual(3);
    expect(median(all)).toBeGreaterThanOrEqual(4);
  });

  it('lie on each other no more than small ones do, and stay on the paper', () => {
    for (const step of story.steps) {
      const large = drawn(step, view, 1);
      // At the least size that all of them must have.
      const least = drawn(step, view, 1, 0).map((one) => ({ ...one, size: Math.max(one.size, forTheBackRow().least) }));
      expect(lying(large), step.id).toBeLessThanOrEqual(lying(least) + 2);
      for (const { words, x, size, anchor = 'start' } of large) {
        const width = widthOf(words, size);
        const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
        const before = least.find((one) => one.words === words && one.x === x)?.size ?? size;
        if (size > before) expect([left >= -0.5, left + width <= view.width + 0.5], `${step.id}: ${words}`).toEqual([true, true]);
      }
    }
  });

  it('are larger on a screen that shows fewer pixels, as with an enlarged page', () => {
    const at = (pixels: number) => heights(story.steps.flatMap((step) => drawn(step, view, 1, pixels)));
    expect(mean(at(480))).toBeGreaterThan(mean(at(720)) * 1.02);
    expect(at(480)[0]).toBeGreaterThanOrEqual(at(720)[0]!);
  });

  it('never leap while a step comes', () => {
    for (const step of story.steps.slice(1)) {
      const grown = new Map<string, number>();
      for (let t = 0.4; t < 1.05; t += 0.1) {
        const plain = new Map(drawn(step, view, Math.min(1, t), 0).map(({ path, size }) => [path, size]));
        for (const { path, size } of drawn(step, view, Math.min(1, t))) {
          const by = size / plain.get(path)!;
          const before = grown.get(path);
          if (before !== undefined) expect(Math.abs(by - before), `${step.id} ${path}`).toBeLessThan(0.12);
          grown.set(path, by);
        }
      }
    }
  });
});
