import { select, type BaseType, type Selection } from 'd3-selection';

type Parent = Selection<SVGGElement, unknown, null, undefined>;

export interface Keyed {
  readonly key: string;
}

type Value = string | number;

/**
 * Joins elements of one tag by `data-key`, in the order of the data, adopting nodes that were served.
 * `attrs` are set in the order given and must be the same set every time: then a drawing carries no history.
 * Attributes that did not change are not written. Returns the joined selection.
 */
export function joinByKey<D extends Keyed>(
  parent: Parent,
  tag: string,
  data: readonly D[],
  attrs: Record<string, Value | ((datum: D) => Value)> = {},
  text?: (datum: D) => string,
): Selection<SVGElement, D, SVGGElement, unknown> {
  const own = parent.selectChildren<SVGElement, D>(tag) as unknown as Selection<SVGElement, D, SVGGElement, unknown>;
  const joined = own
    .data<D>([...data], function (this: BaseType, datum?: D) {
      // A served node has no datum yet: it says its key itself.
      return datum?.key ?? (this as unknown as Element).getAttribute('data-key') ?? '';
    })
    .join((enter) => enter.append<SVGElement>(tag).attr('data-key', ({ key }) => key));
  const entries = Object.entries(attrs);
  joined.each(function (datum) {
    for (const [name, value] of entries) {
      write(this, name, String(typeof value === 'function' ? value(datum) : value));
    }
    if (text) {
      const words = text(datum);
      if (this.textContent !== words) this.textContent = words;
    }
  });
  return joined.order();
}

/** One group of a drawing, by key, in the order of first asking within a layer. */
export function group(parent: Parent, key: string): Parent {
  const found = parent.selectChildren<SVGGElement, unknown>('g').filter(function () {
    return this.getAttribute('data-key') === key;
  });
  if (!found.empty()) return select(found.node() as SVGGElement) as unknown as Parent;
  return parent.append('g').attr('data-key', key) as unknown as Parent;
}

/** Sets an attribute only when it differs: a write costs style and layout, a comparison does not. */
export function write(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** Coordinates are rounded here and nowhere else. */
export const round = (value: number): number => Math.round(value * 10) / 10;
