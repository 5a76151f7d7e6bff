import { painter, type Figure, type View } from '../../src/figures/index.ts';
import { paint } from '../../src/stage/paint.ts';

/** Paints a figure's state into a layer. */
export function draw<State extends object, Data>(figure: Pick<Figure<State, Data>, 'marks'>, layer: SVGGElement, state: State, view: View, data: Data): void {
  paint(layer, figure.marks(state, view, data), painter(view));
}
