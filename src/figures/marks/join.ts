import { select, type BaseType, type Selection } from 'd3-selection';

type Parent = Selection<SVGGElement, unknown, null, undefined>;

export interface Keyed {
  readonly key: string;
}

type Value = string | number;
type Attribute<D> = Value | ((datum: D) => Value);

/** What each attribute is for a datum. Functions are pure: the same object over the same datum gives the same values. */
export type Attributes<D> = Readonly<Record<string, Attribute<D>>>;

/** A node of a join, and what was last written on it, so that the next join writes only what differs. */
interface Written {
  readonly node: SVGElement;
  datum?: Keyed;
  attrs?: object | undefined;
  /** Attribute values in their order, then the text. */
  readonly values: Value[];
}

const known = new WeakMap<Element, Map<string, readonly Written[]>>();

/** What is left to do of a drawing. */
type Part = () => void;

/** The joins of the drawing that is being made, until their turn. */
let parts: Part[] | undefined;

/** Runs what draws and gives its joins, in their order, to be done one by one. Its groups are there at once. */
export function inParts(draw: () => void): Part[] {
  const own: Part[] = (parts = []);
  try {
    draw();
  } finally {
    parts = undefined;
  }
  return own;
}

/**
 * Joins elements of one tag by `data-key`, in the order of the data, adopting nodes that were served.
 * `attrs` are set in the order given and must be the same set every time: then a drawing carries no history.
 * Only values that changed touch the document.
 */
export function joinByKey<D extends Keyed>(parent: Parent, tag: string, data: readonly D[], attrs?: Attributes<D>, text?: (datum: D) => string): void {
  if (parts) parts.push(() => join(parent, tag, data, attrs, text));
  else join(parent, tag, data, attrs, text);
}

/** Joins groups, at once, and returns them in the order of the data: what stands in them is joined next. */
export function joinGroups<D extends Keyed>(parent: Parent, data: readonly D[], attrs?: Attributes<D>): readonly Parent[] {
  return join(parent, 'g', data, attrs).map((node) => select(node) as unknown as Parent);
}

function join<D extends Keyed>(parent: Parent, tag: string, data: readonly D[], attrs?: Attributes<D>, text?: (datum: D) => string): readonly SVGElement[] {
  const home = parent.node() as SVGGElement;
  const tags = known.get(home) ?? new Map<string, readonly Written[]>();
  known.set(home, tags);
  const before = tags.get(tag);
  const same = before?.length === data.length && before.every(({ datum }, index) => datum!.key === data[index]!.key);
  const now = same ? before : nodesFor(parent, tag, data, before);
  tags.set(tag, now);
  const entries = attrs ? entriesOf(tag, attrs) : [];
  now.forEach((one, index) => {
    const datum = data[index]!;
    if (attrs && one.attrs === attrs && one.datum === datum) return;
    one.datum = datum;
    one.attrs = attrs;
    entries.forEach(([name, attribute], at) => {
      const value = typeof attribute === 'function' ? attribute(datum) : attribute;
      if (one.values[at] === value) return;
      one.values[at] = value;
      write(one.node, name, String(value));
    });
    if (!text) return;
    const words = text(datum);
    if (one.values[entries.length] === words) return;
    one.values[entries.length] = words;
    // A served node may have these words already.
    if (one.node.textContent !== words) one.node.textContent = words;
  });
  return now.map(({ node }) => node);
}

/** A node for each datum, in their order: those that were there by their keys, new ones, and none that is not asked for. */
function nodesFor<D extends Keyed>(parent: Parent, tag: string, data: readonly D[], before: readonly Written[] = []): readonly Written[] {
  const keys = new Set(data.map(({ key }) => key));
  const own = parent.selectChildren<SVGElement, D>(tag) as unknown as Selection<SVGElement, D, SVGGElement, unknown>;
  const joined = own
    .data<D>([...data], function (this: BaseType, datum?: D) {
      // A served node has no datum yet: it says its key itself.
      const key = datum?.key ?? (this as unknown as Element).getAttribute('data-key') ?? '';
      // What begins to leave, or stays after all, keeps its node: a new one would cost style and layout.
      return keys.has(key) || !keys.has(otherOf(key)) ? key : otherOf(key);
    })
    .join((enter) => enter.append<SVGElement>(tag))
    .order();
  const written = new Map(before.map((one) => [one.node, one]));
  return joined.nodes().map((node, index) => {
    write(node, 'data-key', data[index]!.key);
    return written.get(node) ?? { node, values: [] };
  });
}

/** The key of a mark that leaves, so that one of the same name can come meanwhile. */
export const leaving = (key: string): string => `${key}~`;

/** The key of the same mark when it leaves, or when it is there. */
const otherOf = (key: string): string => (key.endsWith('~') ? key.slice(0, -1) : leaving(key));

type Entries<D> = readonly (readonly [name: string, attribute: Attribute<D>])[];

const listed = new WeakMap<object, Entries<never>>();

function entriesOf<D>(tag: string, attrs: Attributes<D>): Entries<D> {
  let entries = listed.get(attrs) as Entries<D> | undefined;
  if (!entries) listed.set(attrs, (entries = Object.entries(tag === 'g' ? attrs : faded(attrs))));
  return entries;
}

/**
 * One mark fades by its fill and its stroke. With an opacity of its own a browser would make it a layer by itself, which costs more
 * than all else about it; a group, whose marks lie over each other, has to be one.
 */
function faded<D>(all: Attributes<D>): Attributes<D> {
  if (all['opacity'] === undefined) return all;
  const { opacity, ...attrs } = all;
  const of = (attribute: Attribute<D>, datum: D) => Number(typeof attribute === 'function' ? attribute(datum) : attribute);
  const share = (name: string) => (datum: D) => Math.round(of(attrs[name] ?? 1, datum) * of(opacity, datum) * 100) / 100;
  const inks = ['fill', 'stroke'].filter((ink) => ink in attrs && attrs[ink] !== 'none');
  return { ...attrs, ...Object.fromEntries(inks.map((ink) => [`${ink}-opacity`, share(`${ink}-opacity`)])) };
}

const groups = new WeakMap<Element, Map<string, Parent>>();

/** One group of a drawing, by key, in the order of first asking within a layer; found once, then remembered. */
export function group(parent: Parent, key: string): Parent {
  const home = parent.node() as SVGGElement;
  const known = groups.get(home) ?? new Map<string, Parent>();
  groups.set(home, known);
  const last = known.get(key);
  if (last?.node()?.parentNode === home) return last;
  const found = parent.selectChildren<SVGGElement, unknown>('g').filter(function () {
    return this.getAttribute('data-key') === key;
  });
  const one = (found.empty() ? parent.append('g').attr('data-key', key) : select(found.node() as SVGGElement)) as unknown as Parent;
  known.set(key, one);
  return one;
}

/** Sets an attribute only when it differs: a write costs style and layout, a comparison does not. */
export function write(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** Coordinates are rounded here and nowhere else. */
export const round = (value: number): number => Math.round(value * 10) / 10;
