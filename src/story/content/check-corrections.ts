import type { Finding } from '../../fault/index.ts';
import type { Facts } from '../../facts/index.ts';
import type { Outline } from './lessons.ts';

/** Whether the steps that a correction names are in the story. */
export function checkCorrections({ data: { corrections = [] } }: Facts, outline: Outline): readonly Finding[] {
  const known = new Set(outline.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`)));
  return corrections.flatMap(({ file, line, steps = [] }) =>
    steps
      .filter((address) => !known.has(address))
      .map((address) => ({
        file,
        line,
        found: `a correction names the step "${address}", which is not in the story`,
        mend: 'write the address of a step: its chapter, a slash, its id',
      })),
  );
}
