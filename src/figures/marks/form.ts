import type { Paint } from '../figure.ts';
import type { Dots, Mark, Shape, Words } from './mark.ts';
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
  if ('tag' in mark) return mark.tag;
  return 'words' in mark ? 'text' : 'path';
}

/** How a mark is written, in the browser and in files alike. `data-key` comes before these attributes. */
export function formOf(mark: Mark, paint: Paint): Form {
  if ('marks' in mark) return mark.opacity === undefined ? bare : { tag: 'g', names: opacityAlone, values: [mark.opacity] };
  if ('tag' in mark) return mark;
  if ('words' in mark) return more(mark, textOf(mark, paint));
  return more(mark, 'dots' in mark ? dotsOf(mark, paint) : shapeOf(mark, paint));
}

const bare: Form = { tag: 'g', names: [], values: [] };
const opacityAlone = ['opacity'];

/** Two decimals are enough for an opacity. */
export const fine = (value: number): number => Math.round(value * 100) / 100;

/**
 * One mark fades by its fill and its stroke. With an opacity of its own a browser would make it a layer by itself, which costs more
 * than all else about it; a group, whose marks lie over each other, has to be one.
 */
const shapeNames = ['d', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'data-num', 'stroke-opacity'];

function shapeOf({ d, ink, fillOpacity = 1, stroke, strokeWidth = 1, dash = 'none', num = '', opacity = 1 }: Shape, paint: Paint): Form {
  const seen = fine(opacity);
  return {
    tag: 'path',
    names: shapeNames,
    values: [d, ink ? paint(ink) : 'none', fine(fine(fillOpacity) * seen), stroke ? paint(stroke) : 'none', strokeWidth, dash, 'round', num, seen],
  };
}

const textNames = ['x', 'y', 'text-anchor', 'font-size', 'font-weight', 'fill', 'stroke', 'stroke-width', 'paint-order', 'data-num', 'fill-opacity', 'stroke-opacity'];

function textOf({ words, x, y, anchor = 'start', size, weight = 400, ink = 'ink', rim = 0, num = '', opacity = 1 }: Words, paint: Paint): Form {
  const seen = fine(opacity);
  return {
    tag: 'text',
    names: textNames,
    values: [round(x), round(y), anchor, round(size), weight, paint(ink), paint('paper'), rim, 'stroke', num, seen, seen],
    text: words,
  };
}

const dotNames = ['data-money', 'data-count', 'd', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-opacity'];

function dotsOf({ dots, money, count, ink = 'ink', width, cap = 'round', opacity = 1 }: Dots, paint: Paint): Form {
  return { tag: 'path', names: dotNames, values: [money, count, dots, 'none', paint(ink), width, cap, fine(opacity)] };
}

/** What few marks have comes last. */
function more({ data, role, tabindex, label }: Words | Shape | Dots, form: Form): Form {
  if (!data && role === undefined && tabindex === undefined && label === undefined) return form;
  const extra: [string, Value | undefined][] = [...Object.entries(data ?? {}).map(([name, value]): [string, Value] => [`data-${name}`, value]), ['role', role], ['tabindex', tabindex], ['aria-label', label]];
  const said = extra.filter((one): one is [string, Value] => one[1] !== undefined);
  return { ...form, names: [...form.names, ...said.map(([name]) => name)], values: [...form.values, ...said.map(([, value]) => value)] };
}
