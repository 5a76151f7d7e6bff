import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { raise, type Finding } from '../../fault/index.ts';
import type { Facts, NumberFact } from '../../facts/index.ts';
import { check, parseYaml, type Yaml } from '../../facts/read.ts';
import { readText } from '../../files/index.ts';
import { passagesOf } from './passages.ts';
import { inlinesOf, type Voice } from './voice.ts';

const FILE = 'content/pinned.yaml';

/** Some editors begin a file with it. */
const BOM = '\ufeff';

/** What a number was when its sentences were last read: its value in its unit, or the day that it is. */
type Value = number | string;

/** A number that is not what it was. */
export interface Repinned {
  readonly id: string;
  readonly before: Value | undefined;
  /** Absent where nobody says it any more. */
  readonly after: Value | undefined;
}

/**
 * Numbers and observations that are not what they were when the story's sentences were last read, so that no change of a series
 * changes a sentence unnoticed. Numbers that are new, and a project without the file, have nothing to compare with.
 */
export function checkPinned(root: string, facts: Facts): readonly Finding[] {
  if (!existsSync(join(root, FILE))) return [];
  const { pins, yaml, findings } = readPins(root);
  const emptied = findings.length === 0 && Object.keys(pins).length === 0 && facts.data.numbers.length > 0;
  return [
    ...findings,
    ...(emptied
      ? [
          {
            file: FILE,
            line: 1,
            found: 'the file holds no number',
            mend: 'take it back from the history, or read every sentence with a number and run `npm run content:stamp`',
          },
        ]
      : []),
    ...Object.entries(pins).flatMap(([id, before]) => {
      const fact = facts.maybeNumber(id);
      if (!fact || valueOf(fact) === before) return [];
      return [{ ...yaml!.at(id), found: `${nameOf(fact)} was ${before} and is now ${valueOf(fact)}`, mend: mendOf(fact) }];
    }),
  ];
}

const schema = z.record(z.string(), z.union([z.number(), z.string()], 'write the number that it was'), 'write lines of an id, a colon and a number').nullable();

function readPins(root: string): { pins: Readonly<Record<string, Value>>; yaml?: Yaml; findings: readonly Finding[] } {
  const { text, finding } = readText(root, FILE);
  if (text === undefined) return { pins: {}, findings: [finding] };
  const yaml = parseYaml(text, FILE);
  return { pins: check(yaml, schema) ?? {}, yaml, findings: yaml.findings };
}

/** What is to be in `root`/content/pinned.yaml, and what that changes; `text` is absent where the file says it already. */
export interface Pinning {
  readonly text?: string;
  readonly changed: readonly Repinned[];
}

/**
 * What every number is now, to be written into the file: the author's word that the sentences hold with it. `facts` and `voices` must be
 * whole, or what could not be read would be taken for gone. Throws a Fault for a file that is not one of pins.
 */
export function pinning(root: string, facts: Facts, voices: readonly Voice[]): Pinning {
  const there = existsSync(join(root, FILE));
  const { pins, findings } = there ? readPins(root) : { pins: {}, findings: [] };
  raise(findings);
  const now = pinnedOf(facts, voices);
  const changed = [
    ...[...now].flatMap(([id, after]): Repinned[] => (pins[id] === after ? [] : [{ id, before: pins[id], after }])),
    ...Object.entries(pins).flatMap(([id, before]): Repinned[] => (now.has(id) ? [] : [{ id, before, after: undefined }])),
  ];
  const before = there ? readFileSync(join(root, FILE), 'utf8') : '';
  const lines = [
    '# What every number was when its sentences were last read. Written by `npm run content:stamp`.',
    ...[...now].map(([id, value]) => `${id}: ${value}`),
    '',
  ];
  const text = (before.startsWith(BOM) ? BOM : '') + lines.join(before.includes('\r\n') ? '\r\n' : '\n');
  return { ...(text !== before && { text }), changed };
}

/** Writes it. Gives the numbers that changed, are new, or are gone. */
export function stampPinned(root: string, facts: Facts, voices: readonly Voice[]): readonly Repinned[] {
  const { text, changed } = pinning(root, facts, voices);
  if (text !== undefined) writeFileSync(join(root, FILE), text);
  return changed;
}

/** Every declared number and every observation that prose says directly, by id. */
export function pinnedOf(facts: Facts, voices: readonly Voice[]): ReadonlyMap<string, Value> {
  const said = voices
    .flatMap((voice) =>
      inlinesOf(
        passagesOf(voice).flatMap(({ paragraphs }) => paragraphs),
        'num',
      ),
    )
    .map(({ id }) => id);
  const ids = [...new Set([...facts.data.numbers.map(({ id }) => id), ...said])].sort();
  return new Map(
    ids.flatMap((id): [string, Value][] => {
      const fact = facts.maybeNumber(id);
      return fact ? [[id, valueOf(fact)]] : [];
    }),
  );
}

const valueOf = ({ unit, value, date }: NumberFact): Value => (unit === 'date' ? date! : value);

/** A number as findings name it: with its chapter and the claim it answers. */
export function nameOf({ id, chapter, claim }: NumberFact): string {
  const more = [...(chapter ? [`chapter ${chapter}`] : []), ...(claim ? [`claim "${claim}"`] : [])];
  return `number "${id}"${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}

const mendOf = ({ observations }: NumberFact) =>
  `${observations.length > 0 ? `restore ${observations.join(', ')}` : 'restore it'}, or read every sentence that says it again and run \`npm run content:stamp\``;
