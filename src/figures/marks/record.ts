import type { View } from '../figure.ts';
import { fine } from './form.ts';
import type { Mark, Raw } from './mark.ts';

export { round } from './round.ts';

/** A group of marks while it is being filled. */
export interface Layer {
  readonly marks: (Mark | (Layer & { readonly key: string }))[];
}

/** Marks of a figure that still draws into layers. */
export const recorded =
  <State, Data>(draw: (layer: Layer, state: State, view: View, data: Data) => void) =>
  (state: State, view: View, data: Data): readonly Mark[] => {
    const layer: Layer = { marks: [] };
    draw(layer, state, view, data);
    return layer.marks;
  };

/** One group of a drawing, by key, in the order of first asking. */
export function group(parent: Layer, key: string): Layer {
  const found = parent.marks.find((mark) => 'marks' in mark && mark.key === key) as Layer | undefined;
  if (found) return found;
  const made = { key, marks: [] };
  parent.marks.push(made);
  return made;
}

type Attribute<D> = string | number | ((datum: D) => string | number);

/** Adds an element for each datum; an opacity is its fill's and its stroke's. */
export function joinByKey<D extends { readonly key: string }>(parent: Layer, tag: string, data: readonly D[], attributes: Readonly<Record<string, Attribute<D>>>, text?: (datum: D) => string): void {
  const entries = Object.entries(faded(attributes));
  for (const datum of data) {
    const said = plain(tag, entries.map(([name, attribute]) => [name, typeof attribute === 'function' ? attribute(datum) : attribute]));
    const raw: Raw = { key: datum.key, tag, names: said.map(([name]) => name), values: said.map(([, value]) => value), ...(text && { text: text(datum) }) };
    parent.marks.push(raw);
  }
}

const order = 'd x y width height rx x1 x2 y1 y2 cx cy r text-anchor font-size font-weight fill letter-spacing stroke stroke-width stroke-dasharray stroke-linejoin stroke-linecap paint-order data-num fill-opacity stroke-opacity'.split(' ');
const granted: Readonly<Record<string, string | number>> = { 'text-anchor': 'start', 'font-weight': 400, 'letter-spacing': 0, 'stroke-width': 1, 'stroke-dasharray': 'none', 'data-num': '', 'fill-opacity': 1, 'stroke-opacity': 1 };

/** The order and the leaving out of `formOf`. */
function plain(tag: string, entries: [string, string | number][]): [string, string | number][] {
  const all = new Map(entries);
  const stroked = all.get('stroke') !== undefined && all.get('stroke') !== 'none' && !(tag === 'text' && all.get('stroke-width') === 0);
  const kept = entries.filter(([name, value]) => granted[name] !== value && (stroked || !/^(stroke|paint-order)/.test(name)) && !(name === 'fill-opacity' && all.get('fill') === 'none'));
  return kept.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

function faded<D>(all: Readonly<Record<string, Attribute<D>>>): Readonly<Record<string, Attribute<D>>> {
  if (all['opacity'] === undefined) return all;
  const { opacity, ...attrs } = all;
  const of = (attribute: Attribute<D>, datum: D) => Number(typeof attribute === 'function' ? attribute(datum) : attribute);
  const share = (name: string) => (datum: D) => fine(of(attrs[name] ?? 1, datum) * of(opacity, datum));
  const inks = ['fill', 'stroke'].filter((ink) => ink in attrs && attrs[ink] !== 'none');
  return { ...attrs, ...Object.fromEntries(inks.map((ink) => [`${ink}-opacity`, share(`${ink}-opacity`)])) };
}
