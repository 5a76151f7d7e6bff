import type { SeriesData } from '../../../src/figures/data.ts';
import type { Figure, View } from '../../../src/figures/figure.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { documentOf } from '../../support/document.ts';
import { viewOf as named } from '../../../src/stage/index.ts';
import { data } from './data.ts';
import { draw } from '../draw.ts';

export const viewOf = (name: View['name'], locale: Locale, theme: View['theme'] = 'light'): View => named(name, locale, theme);

/** A layer to draw into, on a document without a browser; `served` is what a page already holds. */
export function layerOf(view: View, served = ''): SVGGElement {
  const document = documentOf(`<!doctype html><svg viewBox="0 0 ${view.width} ${view.height}" xmlns="http://www.w3.org/2000/svg"><g>${served}</g></svg>`);
  return document.querySelector('g') as unknown as SVGGElement;
}

/** The inside of a layer after drawing some states one after the other. */
export function drawn<State extends object>(figure: Figure<State, SeriesData>, view: View, ...walk: readonly State[]): string {
  const layer = layerOf(view);
  for (const state of walk) draw(figure, layer, state, view, data);
  return layer.innerHTML;
}

/** A picture that can be opened on its own. */
export function picture<State extends object>(figure: Figure<State, SeriesData>, state: State, view: View): string {
  const layer = layerOf(view);
  draw(figure, layer, state, view, data);
  return `${layer.parentElement?.outerHTML.replaceAll('><', '>\n<') ?? ''}\n`;
}

/** The keys of what a group of the drawing holds. */
export function keysIn(group: string, svg: string): string[] {
  const nodes = layerOf(viewOf('wide', 'en'), svg).querySelectorAll(`[data-key="${group}"] > [data-key]`);
  return [...nodes].map((node) => node.getAttribute('data-key') ?? '');
}

/** The words of labels that carry the number of a series' day, as `[series, date, words]`. */
export function bound(svg: string): [series: string, date: string, words: string][] {
  return [...svg.matchAll(/<text[^>]*data-num="([a-z-]+)@(\d{4}-\d\d-\d\d)"[^>]*>([^<]*)</g)].map(([, series = '', date = '', words = '']) => [
    series,
    date,
    words,
  ]);
}
