import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { Finding } from '../../fault/index.ts';
import { readText } from '../../files/index.ts';
import { check, checkList, parseYaml } from '../../facts/read.ts';
import type { Outline } from './lessons.ts';

const file = 'content/aliases.yaml';

const address = z.string('write chapter/step').regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'write chapter/step');

const schema = z.strictObject({
  /** The address of a step that is no more. */
  was: address,
  /** The step that stands for it now. */
  now: address,
});

const whole = z.strictObject(
  { aliases: z.array(z.unknown(), 'write each address on a line of its own, after a hyphen and a space') },
  'write aliases: and below it the addresses',
);

/** Addresses of steps that are no more → the steps that stand for them, and what their author must mend. A project that never moved a step has no such file. */
export function readAliases(root: string, outline: Outline): { aliases: Readonly<Record<string, string>>; findings: readonly Finding[] } {
  if (!existsSync(join(root, file))) return { aliases: {}, findings: [] };
  const { text, finding } = readText(root, file);
  return text === undefined ? { aliases: {}, findings: [finding] } : parseAliases(text, outline);
}

export function parseAliases(text: string, outline: Outline): { aliases: Readonly<Record<string, string>>; findings: readonly Finding[] } {
  const yaml = parseYaml(text, file);
  // Under another name, or as something else, none of them would go on landing.
  if (!check(yaml, whole)) return { aliases: {}, findings: yaml.findings };
  const steps = new Set(outline.flatMap(({ id, steps: own }) => own.map((step) => `${id}/${step}`)));
  const aliases: Record<string, string> = {};
  for (const { value, place } of checkList(yaml, schema, ['aliases'])) {
    const { was, now } = value;
    const find = (found: string, mend: string) => yaml.findings.push({ ...place, found, mend });
    if (steps.has(was)) find(`"${was}" is a step of the story`, 'remove the line: the step answers to its own address');
    else if (Object.hasOwn(aliases, was)) find(`"${was}" stands already further up`, 'keep one of the two');
    else if (!steps.has(now)) find(`"${now}" is no step of the story`, 'write the address of a step, as chapter/step');
    else aliases[was] = now;
  }
  return { aliases, findings: yaml.findings };
}
