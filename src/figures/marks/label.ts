import type { Ink } from '../../tokens/index.ts';
import type { Layer, View } from '../figure.ts';
import { joinByKey, round } from './record.ts';
import { painter } from './paint.ts';

/** A piece of text in the picture. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size: number;
  readonly ink?: Ink;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly opacity?: number;
}

/** Draws labels with a rim of paper; one that says nothing or is not to be seen is not drawn. */
export function drawLabels(parent: Layer, labels: readonly Label[], view: View): void {
  const paint = painter(view);
  joinByKey(
    parent,
    'text',
    labels.filter((label) => label.words && opacityOf(label) > 0),
    {
      x: (d) => round(d.x),
      y: (d) => round(d.y),
      'text-anchor': (d) => d.anchor ?? 'start',
      'font-size': (d) => d.size,
      'font-weight': (d) => d.weight ?? 400,
      fill: (d) => paint(d.ink ?? 'ink'),
      // A rim of paper keeps words apart from the lines they cross.
      stroke: paint('paper'),
      'stroke-width': view.name === 'narrow' ? 2.5 : 4,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      opacity: opacityOf,
    },
    (d) => d.words,
  );
}

const opacityOf = ({ opacity = 1 }: Label) => round(opacity * 10) / 10;
