import type { View } from '../../src/figures/index.ts';
import { viewOf } from '../../src/stage/index.ts';
import { drawCue } from '../../src/stage/draw.ts';
import type { Cue } from '../../src/story/index.ts';
import { locales } from '../../src/i18n/index.ts';
import { blank } from './blank.ts';
import { story } from './story.ts';

/** Every view in every language, as a page draws it. */
export const views = (['wide', 'narrow', 'still'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale, 'page')));

/** Names and views for `it.each`. */
export const eachView = views.map((view) => [view.name, view.locale, view] as const);

/** An svg after showing some cues one after the other. */
export function shown(view: View, ...walk: readonly Cue[]): SVGSVGElement {
  const svg = blank();
  for (const cue of walk) drawCue(svg, story, cue, view);
  return svg;
}

/** Where two drawings first differ, with a little of what is there; empty when they are the same. */
export function difference(a: string, b: string): string {
  if (a === b) return '';
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const near = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `at ${at}: …${near(a)}… is not …${near(b)}…`;
}

/** What a drawing must never hold, with a little of what is there; empty when it holds none of it. */
export function hole(markup: string): string {
  const at = markup.search(/NaN|undefined|Infinity|null|\de[-+]\d/);
  return at < 0 ? '' : markup.slice(Math.max(0, at - 60), at + 60);
}
