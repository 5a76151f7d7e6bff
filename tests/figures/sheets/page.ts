import type { View } from '../../../src/figures/figure.ts';
import { sheets } from '../../../src/figures/sheets/index.ts';
import type { SheetsState } from '../../../src/figures/sheets/index.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { documentOf } from '../../support/document.ts';
import { draw } from '../draw.ts';

const sizes = { wide: [840, 720], narrow: [390, 400], still: [880, 720] } as const;

export const viewOf = (name: View['name'], locale: Locale, theme: View['theme'] = 'light'): View => {
  const [width, height] = sizes[name];
  return { name, width, height, locale, theme };
};

/** A layer to draw into, on a document without a browser; `served` is what a page already holds. */
export function layerOf(view: View, served = ''): SVGGElement {
  const document = documentOf(`<!doctype html><svg viewBox="0 0 ${view.width} ${view.height}" xmlns="http://www.w3.org/2000/svg"><g>${served}</g></svg>`);
  return document.querySelector('g') as unknown as SVGGElement;
}

/** The inside of a layer after drawing some states one after the other. */
export function drawn(view: View, ...walk: readonly SheetsState[]): string {
  const layer = layerOf(view);
  for (const state of walk) draw(sheets, layer, state, view, undefined);
  return layer.innerHTML;
}

/** A picture that can be opened on its own. */
export function picture(state: SheetsState, view: View): string {
  const layer = layerOf(view);
  draw(sheets, layer, state, view, undefined);
  const svg = layer.ownerSVGElement ?? layer.parentElement;
  return `${svg?.outerHTML.replaceAll('><', '>\n<') ?? ''}\n`;
}
