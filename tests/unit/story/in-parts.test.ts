import { describe, expect, it } from 'vitest';

import { figures, type FigureName, type SeriesData } from '../../../src/figures/index.ts';
import { bringInto, partsOf } from '../../../src/story/in-parts.ts';
import { viewOf } from '../../../src/stage/index.ts';
import { locales } from '../../../src/i18n/index.ts';
import { story } from '../../support/story.ts';

const observes = (name: FigureName) => figures[name].observes === true;

/** Observations that nobody may look at, in whichever reading. */
const forbidden: SeriesData = new Proxy({} as SeriesData, {
  get(_none, asked) {
    if (asked === 'latest') return forbidden;
    throw new Error(`asks for ${String(asked)}`);
  },
});

describe('a story in parts', () => {
  it('is the whole story again once the part of every figure has come', async () => {
    const { outline, parts } = partsOf(story, observes);
    const whole = structuredClone(outline);
    const bring = bringInto(
      whole,
      Object.fromEntries(
        [...parts].map(([name, part]) => [name, async () => ({ default: structuredClone({ steps: part.steps, ...(part.observes && { data: story.data }) }) })]),
      ),
    );
    expect(whole).not.toEqual(story);
    for (const name of parts.keys()) await bring(name);
    expect(whole).toEqual(story);
  });

  it('opens with what its first figure draws', () => {
    const { outline } = partsOf(story, observes);
    const opening = story.steps[0]!.figure;
    for (const [index, step] of story.steps.entries()) expect(outline.steps[index]!.state !== undefined, step.id).toBe(step.figure === opening);
  });

  it.each(story.steps.filter(({ figure }) => !observes(figure)))(
    '$id is drawn without observations, by a figure that says it reads none',
    ({ figure, state, from }) => {
      for (const shown of [state, ...(from ? [from] : [])]) {
        for (const locale of locales) {
          for (const name of ['wide', 'narrow'] as const) {
            const view = viewOf(name, locale, 'page');
            expect(figures[figure].marks(shown, view, forbidden).length).toBeGreaterThan(0);
            figures[figure].anchors(shown, view, forbidden);
          }
          expect(figures[figure].describe(shown, locale, forbidden)).not.toBe('');
        }
      }
    },
  );
});
