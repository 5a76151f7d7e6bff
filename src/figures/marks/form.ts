import type { Paint } from '../figure.ts';
import type { Dots, Group, Mark, Shape, Words } from './mark.ts';
import { round } from './round.ts';

type Value = string | number;

/** A mark as an element: its tag, its attributes in their order, and the words in it. */
export interface Form {
  readonly tag: string;
  readonly names: readonly string[];
  readonly values: readonly Value[];
  readonly text?: string;
}

/** The tag of a mark's element. */
export function tagOf(mark: Mark): string {
  if ('marks' in mark) return 'g';
  if ('words' in mark) return 'text';
  return 'rect' in mark ? 'rect' : 'line' in mark ? 'line' : 'circle' in mark ? 'circle' : 'path';
}

/**
 * How a mark is written, in the browser and in files alike; `data-key` comes before these attributes. What says no more than SVG takes
 * for granted is left out, and what changes most often comes last: then little is written anew.
 */
export function formOf(mark: Mark, paint: Paint): Form {
  if ('marks' in mark) return groupOf(mark);
  const form = new Attributes(tagOf(mark));
  if (mark.data) for (const [name, value] of Object.entries(mark.data)) form.add(`data-${name}`, value);
  if ('words' in mark) addWords(form, mark, paint);
  else if ('dots' in mark) addDots(form, mark, paint);
  else addShape(form, mark, paint);
  return form;
}

const bare: Form = { tag: 'g', names: [], values: [] };
const opacityAlone = ['opacity'];
const seenByCamera = ['transform', 'opacity'];

function groupOf({ opacity, transform }: Group): Form {
  if (transform !== undefined) return { tag: 'g', names: seenByCamera, values: [transform, opacity ?? 1] };
  return opacity === undefined ? bare : { tag: 'g', names: opacityAlone, values: [opacity] };
}

class Attributes implements Form {
  readonly tag: string;
  readonly names: string[] = [];
  readonly values: Value[] = [];
  text?: string;

  constructor(tag: string) {
    this.tag = tag;
  }

  add(name: string, value: Value | undefined, granted?: Value): void {
    if (value === undefined || value === granted) return;
    this.names.push(name);
    this.values.push(value);
  }
}

/** Two decimals are enough for an opacity. */
export const fine = (value: number): number => Math.round(value * 100) / 100;

function addWords(
  form: Attributes,
  { words, x, y, anchor, size, weight, family, ink = 'ink', spacing, rim, num, opacity = 1, ...rest }: Words,
  paint: Paint,
): void {
  const seen = fine(opacity);
  form.text = words;
  form.add('x', round(x));
  form.add('y', round(y));
  form.add('text-anchor', anchor, 'start');
  form.add('font-size', round(size));
  form.add('font-weight', weight, 400);
  form.add('font-family', family);
  form.add('fill', paint(ink));
  form.add('letter-spacing', spacing, 0);
  if (rim) {
    form.add('stroke', paint('paper'));
    form.add('stroke-width', rim, 1);
    form.add('stroke-linejoin', 'round');
    form.add('paint-order', 'stroke');
  }
  addUse(form, num, rest);
  form.add('fill-opacity', seen, 1);
  if (rim) form.add('stroke-opacity', seen, 1);
}

/**
 * One mark fades by its fill and its stroke. With an opacity of its own a browser would make it a layer by itself, which costs more
 * than all else about it; a group, whose marks lie over each other, has to be one.
 */
function addShape(form: Attributes, mark: Shape, paint: Paint): void {
  const { ink, fillOpacity = 1, stroke, strokeOpacity = 1, strokeWidth, dash, join = 'round', cap, num, opacity, ...rest } = mark;
  const seen = fine(opacity ?? 1);
  if ('d' in mark) form.add('d', mark.d);
  else if ('rect' in mark) {
    const [x, y, width, height, radius] = mark.rect;
    form.add('x', x);
    form.add('y', y);
    form.add('width', width);
    form.add('height', height);
    form.add('rx', radius);
  } else if ('line' in mark) {
    const [x1, x2, y1, y2] = mark.line;
    form.add('x1', x1);
    form.add('x2', x2);
    form.add('y1', y1);
    form.add('y2', y2);
  } else {
    const [cx, cy, r] = mark.circle;
    form.add('cx', cx);
    form.add('cy', cy);
    form.add('r', r);
  }
  if (!('line' in mark)) form.add('fill', ink ? paint(ink) : 'none');
  if (stroke) {
    form.add('stroke', paint(stroke));
    form.add('stroke-width', strokeWidth, 1);
    form.add('stroke-dasharray', dash, 'none');
    if ('d' in mark) form.add('stroke-linejoin', join, 'miter');
    form.add('stroke-linecap', cap);
  }
  addUse(form, num, rest);
  if (ink) form.add('fill-opacity', opacity === undefined ? Math.round(fillOpacity * 1000) / 1000 : fine(fine(fillOpacity) * seen), 1);
  if (stroke) form.add('stroke-opacity', fine(strokeOpacity * seen), 1);
}

function addDots(form: Attributes, { dots, money, count, ink = 'ink', width, cap = 'round', num, opacity = 1, ...rest }: Dots, paint: Paint): void {
  form.add('data-money', money);
  form.add('data-count', count);
  form.add('d', dots);
  form.add('fill', 'none');
  form.add('stroke', paint(ink));
  form.add('stroke-width', width, 1);
  form.add('stroke-linecap', cap);
  addUse(form, num, rest);
  form.add('stroke-opacity', fine(opacity), 1);
}

/** What can be asked of a mark: its number, and how it is reached and used. */
function addUse(form: Attributes, num: string | undefined, { role, tabindex, label }: Pick<Words, 'role' | 'tabindex' | 'label'>): void {
  form.add('role', role);
  form.add('tabindex', tabindex);
  form.add('aria-label', label);
  form.add('data-num', num, '');
}
