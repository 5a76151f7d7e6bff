import { formOf, group, tagOf, type Mark, type Paint } from '../figures/index.ts';

/** What was last painted on a node, kept with the node itself, so that only what differs touches the document. */
interface Painted {
  mark?: Mark;
  paint?: Paint;
  names?: readonly string[];
  values?: readonly (string | number)[];
  text?: string | undefined;
  /** The marks in a group that was painted to its end. */
  whole?: Mark | undefined;
  children?: { readonly marks: readonly Mark[]; readonly tags: readonly string[]; readonly nodes: readonly Node[] };
}

const held = Symbol('painted');

type Node = SVGElement & { [held]?: Painted };

/** Paints marks into an element, adopting by key what was served or painted there. */
export function paint(home: SVGElement, marks: readonly Mark[], inks: Paint): void {
  for (const _pause of painting(home, marks, inks));
}

/** The same with a pause before each group, so that a slow phone need not paint all of it in one frame. */
export function* painting(home: SVGElement, marks: readonly Mark[], inks: Paint): Generator<void> {
  const nodes = place(home, marks);
  for (const [index, mark] of marks.entries()) {
    const node = nodes[index]!;
    if (!('marks' in mark)) {
      put(node, mark, inks);
      continue;
    }
    const known = node[held];
    if (known?.whole === mark && known.paint === inks) continue;
    const painted = put(node, mark, inks);
    painted.whole = undefined;
    yield;
    yield* painting(node, mark.marks, inks);
    painted.whole = mark;
  }
}

/** Lays groups into an element without painting what is in them, and returns them in their order. */
export function lay(home: SVGElement, groups: readonly Mark[], inks: Paint): readonly SVGElement[] {
  const nodes = place(home, groups);
  groups.forEach((one, index) => put(nodes[index]!, one, inks));
  return nodes;
}

/** The groups that were served or painted in an element, without what is in them. */
export const groupsIn = (home: SVGElement): readonly Mark[] =>
  Array.from(home.children, (node) =>
    group(node.getAttribute('data-key') ?? '', [], Number(node.getAttribute('opacity') ?? 1), node.getAttribute('transform') ?? undefined),
  );

/**
 * A node for each mark, in their order: those that were there by their keys, new ones, and none that is not asked for. What lies in
 * them is left as it is.
 */
function place(home: Node, marks: readonly Mark[]): readonly Node[] {
  const painted = (home[held] ??= {});
  const { children } = painted;
  const tags = marks.map(tagOf);
  const same =
    children?.marks.length === marks.length && marks.every((mark, index) => mark.key === children.marks[index]!.key && tags[index] === children.tags[index]);
  const nodes = same ? children.nodes : joined(home, marks);
  painted.children = { marks, tags, nodes };
  return nodes;
}

function joined(home: Node, marks: readonly Mark[]): readonly Node[] {
  const names = marks.map((mark) => nameOf(tagOf(mark), mark.key));
  const asked = new Set(names);
  const kept = new Map<string, Node>();
  for (const node of Array.from(home.children) as Node[]) {
    // A node says its key itself: a served one has nothing else. What begins to leave, or stays after all, keeps its node: a new one would cost style and layout.
    const own = nameOf(node.localName, node.getAttribute('data-key') ?? '');
    const name = asked.has(own) || !asked.has(otherOf(own)) ? own : otherOf(own);
    if (!asked.has(name) || kept.has(name)) node.remove();
    else kept.set(name, node);
  }
  const nodes = marks.map((mark, index) => {
    const node = kept.get(names[index]!) ?? home.appendChild(home.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tagOf(mark)) as Node);
    kept.delete(names[index]!);
    return node;
  });
  // From the last to the first, so that only what is wrong is moved.
  nodes.reduceRight<Node | undefined>((next, node) => {
    if (next && !(node.compareDocumentPosition(next) & following)) home.insertBefore(node, next);
    return node;
  }, undefined);
  nodes.forEach((node, index) => set(node, 'data-key', marks[index]!.key));
  return nodes;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const following = 4;

const nameOf = (tag: string, key: string): string => `${tag} ${key}`;

/** The name of the same mark when it leaves, or when it is there: one of the same name can come meanwhile. */
const otherOf = (name: string): string => (name.endsWith('~') ? name.slice(0, -1) : `${name}~`);

/** Writes on a node what differs from what was painted there. Its attributes are in the order of the mark, whatever it was before. */
function put(node: Node, mark: Mark, inks: Paint): Painted {
  const known = node[held];
  if (known?.mark && known.paint === inks && alike(known.mark, mark)) return known;
  const { names, values, text } = formOf(mark, inks);
  const before = known?.mark ? known.names! : [...node.attributes].map(({ name }) => name).filter((name) => name !== 'data-key');
  let kept = 0;
  if (before === names) kept = names.length;
  else {
    while (kept < names.length && before[kept] === names[kept]) kept += 1;
    for (const name of before.slice(kept)) node.removeAttribute(name);
  }
  const unknown = !known?.mark;
  for (let at = 0; at < names.length; at += 1) {
    if (at >= kept || unknown) set(node, names[at]!, String(values[at]));
    else if (known.values![at] !== values[at]) node.setAttribute(names[at]!, String(values[at]));
  }
  if (text !== undefined && known?.text !== text && node.textContent !== text) node.textContent = text;
  return (node[held] = Object.assign(known ?? {}, { mark, paint: inks, names, values, text }));
}

/** Whether two marks say the same: figures say much of a frame anew that has not changed since the last. */
function alike(a: Mark, b: Mark): boolean {
  if (a === b) return true;
  let left = 0;
  for (const _ in a) left += 1;
  for (const name in b) {
    if (a[name as keyof Mark] !== b[name as keyof Mark]) return false;
    left -= 1;
  }
  return left === 0;
}

/** Sets an attribute only when it differs: a write costs style and layout, a comparison does not. */
export function set(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** The least that a slow phone draws after one frame before the rest waits for the next; milliseconds. */
const slice = 5;

/** Draws in one go, or on a slow phone as much after each frame as leaves time for the next. Gives the milliseconds that it took. */
export async function inSlices(drawing: Iterable<void>, cost: number, slow: boolean): Promise<number> {
  // On the slowest a part is longer: a new figure is to be there within some frames all the same.
  const part = Math.max(slice, cost / 2);
  let begun = performance.now();
  let spent = 0;
  for (const _pause of drawing) {
    if (!slow || performance.now() - begun < part) continue;
    spent += performance.now() - begun;
    await afterFrame();
    begun = performance.now();
  }
  return spent + performance.now() - begun;
}

/** Once the next frame is on its way, or soon all the same: a page that is put aside may never have it. */
const afterFrame = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 250);
  });
