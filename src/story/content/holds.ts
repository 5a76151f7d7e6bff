import { z } from 'zod';

import type { Yaml } from '../../facts/read.ts';
import { plays, settle, type FigureName } from '../../figures/index.ts';
import type { Hold } from '../lessons.ts';
import type { Script } from './script.ts';

/** Each step by its address: what draws it, and what a reader may play there. */
export type Drawn = ReadonlyMap<string, Drawing>;

interface Drawing {
  readonly figure: FigureName;
  readonly plays?: readonly string[];
}

/** The steps of scripts, those that could be read. */
export const drawnIn = (chapters: readonly { readonly id: string; readonly script?: Pick<Script, 'steps'> }[]): Drawn =>
  new Map(chapters.flatMap(({ id, script }) => script?.steps.map((own) => [`${id}/${own.id}`, own] as const) ?? []));

const step = z.string('write a step as chapter/step');
const task = z.string('write a task of the handout');

export const holdsSchema = z
  .array(
    z.discriminatedUnion(
      'what',
      [
        z.strictObject({ step, what: z.literal('posting'), task }),
        z.strictObject({ step, what: z.literal('line'), task, shown: step }),
        z.strictObject({ step, what: z.literal('pots'), task }),
        z.strictObject({ step, what: z.literal('gaps'), task, numbers: z.array(z.string(), 'write ids of numbers').min(1) }),
        z.strictObject({
          step,
          what: z.literal('readings'),
          task,
          example: z.string('write the id of a number'),
          settings: z.array(z.record(z.string(), z.number('write a number')), 'write a list of settings').min(1),
        }),
        z.strictObject({ step, what: z.literal('picture') }),
      ],
      'write what it holds back: posting, line, pots, gaps, readings or picture',
    ),
    'write what steps hold back',
  )
  .default([]);

/** What a step must be drawn by to hold that back. */
const drawnBy: Readonly<Partial<Record<Hold['what'], FigureName>>> = { posting: 'sheets', line: 'account-line', pots: 'vessels', gaps: 'corridor' };

/** A step holds back what its own picture shows, once, and sliders stand where a reader could put them. */
export function checkHolds(yaml: Yaml, holds: readonly Hold[], drawn: Drawn): void {
  for (const [index, hold] of holds.entries()) {
    const find = (path: readonly PropertyKey[], found: string, mend: string) => yaml.findings.push({ ...yaml.at('holds', index, ...path), found, mend });
    const own = drawn.get(hold.step);
    if (!own) {
      find(['step'], `"${hold.step}" is no step`, 'write a step of the story as chapter/step');
      continue;
    }
    const figure = drawnBy[hold.what];
    if (holds.findIndex(({ step: other }) => other === hold.step) < index) find(['step'], `"${hold.step}" holds something back twice`, 'write it once');
    if (figure && own.figure !== figure)
      find(['what'], `"${hold.step}" is drawn by ${own.figure} and has no ${hold.what} to hold back`, `write what ${own.figure} shows, or picture`);
    if (hold.what === 'line' && drawn.get(hold.shown)?.figure !== figure)
      find(['shown'], `"${hold.shown}" is no step that shows the line`, `write a step that ${figure} draws`);
    if (hold.what === 'readings') checkSettings(hold.settings, own, find, hold.step);
  }
}

type Find = (path: readonly PropertyKey[], found: string, mend: string) => unknown;

function checkSettings(settings: readonly Readonly<Record<string, number>>[], { figure, plays: names = [] }: Drawing, find: Find, of: string): void {
  const ranges = names.map((name) => plays[figure]?.[name]?.ranges).find((own) => own !== undefined);
  if (!ranges) {
    find(['what'], `"${of}" has no sliders to read`, 'write a step with sliders, or picture');
    return;
  }
  settings.forEach((set, at) => {
    const keys = Object.keys(set);
    if (keys.length !== 1) find(['settings', at], `${keys.length} sliders of "${of}" are turned at once`, 'turn one alone');
    for (const [key, value] of Object.entries(set)) {
      const range = Object.hasOwn(ranges, key) ? ranges[key] : undefined;
      if (!range) find(['settings', at], `"${of}" has no slider "${key}"`, `write one of ${Object.keys(ranges).join(', ')}`);
      else if (settle(range, value) !== value)
        find(['settings', at], `the slider "${key}" cannot be put to ${value}`, `write ${settle(range, value)}, the nearest`);
    }
  });
}
