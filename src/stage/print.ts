import '../figures/all.ts';
import { painter, type View } from '../figures/index.ts';
import { languages } from '../i18n/index.ts';
import { formatCue, type Cue, type Story } from '../story/index.ts';

import { drawingOf, type Drawing } from './draw.ts';
import type { Lettered } from './letters.ts';
import { writePicture, type Still } from './still.ts';
import { svgOf, write } from './write.ts';

export { drawingOf } from './draw.ts';

/** The drawing of a cue as svg markup to put into a page; colours follow the page's theme. */
export function printInline(story: Story, cue: Cue, view: View, lettered?: Lettered): string {
  const { attributes, marks } = drawingOf(story, cue, view, lettered);
  return svgOf(attributes, write(marks, painter(view)));
}

/** The drawing of a cue as a standalone, opaque svg document. */
export const printStill = (story: Story, cue: Cue, view: View): string => writePicture(stillOf(story, cue, view));

/** The drawing of a cue apart from a page; `lettered` sets its letters for the place where it will be seen. */
export function stillOf(story: Story, cue: Cue, view: View, lettered?: Lettered): Still {
  const { theme, width, height, locale } = view;
  if (theme === 'page') throw new Error('a still stands outside the page: give it the theme light or dark');
  const drawing = lettered ? drawingOf(story, cue, view, lettered) : atRest(story, cue, view);
  return { theme, place: lettered ? { width, height } : { x: 0, y: 0, width, height }, families: languages[locale].pictureFonts, ...drawing };
}

const drawings = new WeakMap<Story, Map<string, Drawing>>();

/** One picture is in many files (svg, png, card, mail, slide), and at rest is drawn once for all of them, whatever their inks. */
function atRest(story: Story, cue: Cue, view: View): Drawing {
  if (cue.t !== 1) return drawingOf(story, cue, view);
  const drawn = drawings.get(story) ?? new Map<string, Drawing>();
  drawings.set(story, drawn);
  const key = `${formatCue(cue)} ${JSON.stringify({ ...view, theme: 'any' })}`;
  const drawing = drawn.get(key) ?? drawingOf(story, cue, view);
  drawn.set(key, drawing);
  return drawing;
}
