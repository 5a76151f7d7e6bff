import { parseHTML } from 'linkedom';

import '../figures/all.ts';
import type { View } from '../figures/index.ts';
import type { Locale } from '../i18n/index.ts';
import { formatCue, type Cue, type Story } from '../story/index.ts';
import { colours } from '../tokens/index.ts';

import { drawCue } from './draw.ts';

/** Font families of pictures: the bundled ones first, then what a reader's machine may have when it shows the svg itself. */
export const pictureFonts: Record<Locale, string> = {
  en: 'Figtree, system-ui, sans-serif',
  zh: "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', Figtree, sans-serif",
};

/** The drawing of a cue as svg markup to put into a page; colours follow the page's theme. */
export function printInline(story: Story, cue: Cue, view: View): string {
  const { svg } = printed(story, cue, view);
  for (const element of [svg, ...svg.querySelectorAll('*')]) orderAttributes(element);
  return svg.outerHTML;
}

/** Puts an element's attributes in the order in which they were set, as in a browser; linkedom puts each new one first. */
function orderAttributes(element: Element): void {
  const latestFirst = [...element.attributes];
  for (const { name } of latestFirst) element.removeAttribute(name);
  for (const { name, value } of latestFirst) element.setAttribute(name, value);
}

/** Where a still stands in another drawing; by itself it has its own size. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A still: the drawing of a cue as a standalone, opaque svg document, colours as hex. */
export function printStill(story: Story, cue: Cue, view: View, place: Place = { x: 0, y: 0, width: view.width, height: view.height }): string {
  const stands = Object.entries(place).map(([name, value]) => `${name}="${value}"`);
  return stillOf(story, cue, view).replace('<svg ', `<svg ${stands.join(' ')} `);
}

const stills = new WeakMap<Story, Map<string, string>>();

/** A still without its place. One picture stands in many files (svg, png, card, mail, slide), and at rest is drawn once for all. */
function stillOf(story: Story, cue: Cue, view: View): string {
  if (cue.t !== 1) return drawStill(story, cue, view);
  const drawn = stills.get(story) ?? new Map<string, string>();
  stills.set(story, drawn);
  const key = `${formatCue(cue)} ${JSON.stringify(view)}`;
  const still = drawn.get(key) ?? drawStill(story, cue, view);
  drawn.set(key, still);
  return still;
}

function drawStill(story: Story, cue: Cue, view: View): string {
  if (view.theme === 'page') throw new Error('a still stands outside the page: give it the theme light or dark');
  const { svg, document } = printed(story, cue, view);
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: colours[view.theme].paper })) paper.setAttribute(name, value);
  svg.insertBefore(paper, svg.firstChild);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('font-family', pictureFonts[view.locale]);
  // As a document of its own it is XML, in which every ampersand is written out; the drawing document speaks HTML.
  return svg.outerHTML.replace(/&(?!(?:amp|lt|gt|quot|#\d+);)/g, '&amp;');
}

function printed(story: Story, cue: Cue, view: View): { svg: SVGSVGElement; document: Document } {
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as { document: Document };
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as SVGSVGElement;
  document.body.append(svg);
  drawCue(svg, story, cue, view);
  return { svg, document };
}
