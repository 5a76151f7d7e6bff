import '../figures/all.ts';
import { painter, type View } from '../figures/index.ts';
import { languages } from '../i18n/index.ts';
import { formatCue, type Cue, type Story } from '../story/index.ts';

import { drawingOf } from './draw.ts';
import type { Lettered } from './letters.ts';
import { quoted, write } from './write.ts';

export { drawingOf } from './draw.ts';

/** The drawing of a cue as svg markup to put into a page; colours follow the page's theme. */
export function printInline(story: Story, cue: Cue, view: View, lettered?: Lettered): string {
  const { attributes, marks } = drawingOf(story, cue, view, lettered);
  return svgOf(attributes, write(marks, painter(view)));
}

/** Where a still is in another drawing; by itself it has its own size. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A still: the drawing of a cue as a standalone, opaque svg document, colours as hex; `style` is a style sheet of its own. */
export function printStill(story: Story, cue: Cue, view: View, place: Place = { x: 0, y: 0, width: view.width, height: view.height }, style = ''): string {
  const { attributes, inside } = stillOf(story, cue, view);
  return svgOf({ ...place, ...attributes }, style + inside);
}

/** A drawing as a standalone, opaque svg document, with letters that are set for the place where it will be seen. */
export function printLettered(story: Story, cue: Cue, view: View, lettered: Lettered): string {
  const { attributes, inside } = drawStill(story, cue, view, lettered);
  return svgOf({ width: view.width, height: view.height, ...attributes }, inside);
}

interface Still {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string;
}

const stills = new WeakMap<Story, Map<string, Still>>();

/** A still without its place. One picture is in many files (svg, png, card, mail, slide), and at rest is drawn once for all. */
function stillOf(story: Story, cue: Cue, view: View): Still {
  if (cue.t !== 1) return drawStill(story, cue, view);
  const drawn = stills.get(story) ?? new Map<string, Still>();
  stills.set(story, drawn);
  const key = `${formatCue(cue)} ${JSON.stringify(view)}`;
  const still = drawn.get(key) ?? drawStill(story, cue, view);
  drawn.set(key, still);
  return still;
}

function drawStill(story: Story, cue: Cue, view: View, lettered?: Lettered): Still {
  if (view.theme === 'page') throw new Error('a still stands outside the page: give it the theme light or dark');
  const { attributes, marks } = drawingOf(story, cue, view, lettered);
  const inks = painter(view);
  const paper = `<rect width="100%" height="100%" fill="${inks('paper')}"></rect>`;
  return {
    attributes: { ...attributes, xmlns: 'http://www.w3.org/2000/svg', 'font-family': languages[view.locale].pictureFonts },
    inside: paper + write(marks, inks),
  };
}

const svgOf = (attributes: Readonly<Record<string, string | number>>, inside: string): string =>
  `<svg${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${quoted(String(value))}"`)
    .join('')}>${inside}</svg>`;
