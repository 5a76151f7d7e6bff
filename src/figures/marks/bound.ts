import type { Ink } from '../../tokens/index.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from './record.ts';
import { painter } from './paint.ts';

/** Words beside a mark of a chart; `num` names the number among them, empty where there is none. */
export interface BoundLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly ink: Ink;
  readonly weight: number;
  readonly num: string;
  readonly words: string;
  /** How much of it is there, from 0 to 1. */
  readonly share: number;
}

/** A line above a chart: its name, its day, its amount. */
export interface HeadingLine extends Omit<BoundLabel, 'share'> {
  readonly size: number;
}

/** Writes labels into the group `labels` of a chart, all in one size of the view's units. */
export function drawBoundLabels(parent: Layer, labels: readonly BoundLabel[], view: View, size = view.name === 'narrow' ? 12.5 : 16): void {
  const paint = painter(view);
  joinByKey(
    group(parent, 'labels'),
    'text',
    labels,
    {
      x: (d) => round(d.x),
      y: (d) => round(d.y),
      'text-anchor': (d) => d.anchor,
      'font-size': size,
      'font-weight': (d) => d.weight,
      fill: (d) => paint(d.ink),
      // A rim of paper keeps words apart from the marks they cross.
      stroke: paint('paper'),
      'stroke-width': view.name === 'narrow' ? 3 : 5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      opacity: (d) => round(d.share),
      'data-num': (d) => d.num,
    },
    (d) => d.words,
  );
}

/** Writes what stands above a chart. */
export function drawHeadingLines(layer: Layer, lines: readonly HeadingLine[], view: View): void {
  const paint = painter(view);
  joinByKey(
    group(layer, 'heading'),
    'text',
    lines,
    {
      x: (d) => d.x,
      y: (d) => d.y,
      'text-anchor': (d) => d.anchor,
      'font-size': (d) => d.size,
      'font-weight': (d) => d.weight,
      fill: (d) => paint(d.ink),
      'data-num': (d) => d.num,
    },
    (d) => d.words,
  );
}
