import type { Box, View } from '../figure.ts';
import { linesOf, pageOf, widthOf } from './lettering.ts';
import { along, type Mark } from './mark-tween.ts';

/** One setting in words: what it is and how much of it. */
export interface Setting {
  readonly key: string;
  readonly name: string;
  readonly words: string;
}

/** Where the settings of an interactive are, and where a page lays its controls over them: the foot of the picture. */
export function controlsBox(view: Pick<View, 'name' | 'width' | 'height'>, rows: number, width = 500): Box {
  const narrow = view.name === 'narrow';
  const margin = view.name === 'still' ? 20 : narrow ? 4 : 0;
  // Wide pictures have the equations beside the settings: room for both.
  const height = narrow ? 36 + 49 * rows : 34 + 60 * Math.max(2, rows);
  return { x: margin, y: view.height - (view.name === 'still' ? 20 : 0) - height, width: narrow ? view.width - 2 * margin : width, height };
}

/** The settings, a line each, and how it is worked out beside them where there is room. */
export function controlsMarks(view: View, box: Box, settings: readonly Setting[], how: string, lines: readonly string[]): Mark[] {
  const { narrow, right } = pageOf(view);
  const size = narrow ? 13 : 17;
  const step = Math.min(narrow ? 30 : 36, (box.height - 10) / settings.length);
  const indent = Math.max(...settings.map(({ name }) => widthOf(name, size))) + (narrow ? 14 : 24);
  const rows = settings.flatMap(({ key, name, words }, index): Mark[] => {
    const y = box.y + (narrow ? 24 : 34) + index * step;
    return [
      { key: `set-${key}`, words: name, x: box.x, y, size, ink: 'soft' },
      { key: `set-${key}-value`, words, x: box.x + indent, y, size: size + 1, weight: 600 },
    ];
  });
  const x = box.x + box.width + 40;
  const small = 15;
  const broken = narrow ? [] : [how, ...lines.flatMap((line) => linesOf(line, small, right - x))];
  return [
    { key: 'set-rule', d: along([box.x, box.y], [right, box.y]), stroke: 'line' },
    ...rows,
    ...broken.map((words, index): Mark => ({
      key: `how-${index}`,
      words,
      x,
      y: box.y + 30 + index * Math.min(24, (box.height - 34) / broken.length),
      size: small,
      weight: index === 0 ? 600 : 400,
      ink: index === 0 ? 'ink' : 'soft',
    })),
  ];
}
