import { figures, type FigureName, type View } from '../../src/figures/index.ts';
import { blank } from '../support/blank.ts';
import { observed } from '../support/observed.ts';
import { draw } from './draw.ts';

/** One figure's drawing of a state, over the project's own observations. */
export function sketch(figure: FigureName, state: object, view: View): SVGGElement {
  const svg = blank('<g></g>');
  const layer = svg.querySelector('g')!;
  draw(figures[figure], layer, state, view, observed);
  return layer;
}

/** The same as a file that can be opened on its own, an element a line. */
export function sketchFile(figure: FigureName, state: object, view: View): string {
  const inside = sketch(figure, state, view).innerHTML.replaceAll('><', '>\n<');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}" font-family="sans-serif">\n${inside}\n</svg>\n`;
}
