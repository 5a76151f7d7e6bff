import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../../fault/index.ts';
import type { Facts, NumberFact } from '../../facts/index.ts';
import { parseYaml } from '../../facts/read.ts';
import { passagesOf } from './passages.ts';
import { inlinesOf, type Voice } from './voice.ts';

const FILE = 'content/pinned.yaml';

/** What a number was when its sentences were last read: its value in its unit, or the day that it is. */
type Value = number | string;

/** A number that is not what it was. */
export interface Repinned {
  readonly id: string;
  readonly before: Value | undefined;
  readonly after: Value;
}

/**
 * Numbers and observations that are not what they were when the story's sentences were last read, so that no change of a series
 * changes a sentence unnoticed. Numbers that are new, and a project without the file, have nothing to compare with.
 */
export function checkPinned(root: string, facts: Facts): readonly Finding[] {
  if (!existsSync(join(root, FILE))) return [];
  const yaml = parseYaml(readFileSync(join(root, FILE), 'utf8'), FILE);
  return [
    ...yaml.findings,
    ...Object.entries((yaml.document.toJS() ?? {}) as Record<string, Value>).flatMap(([id, before]) => {
      const fact = facts.maybeNumber(id);
      if (!fact || valueOf(fact) === before) return [];
      return [{ ...yaml.at(id), found: `${nameOf(fact)} was ${before} and is now ${valueOf(fact)}`, mend: mendOf(fact) }];
    }),
  ];
}

/**
 * Writes what every number is now into `root`/content/pinned.yaml: the author's word that the sentences hold with it. Gives those
 * that changed or are new.
 */
export function stampPinned(root: string, facts: Facts, voices: readonly Voice[]): readonly Repinned[] {
  const path = join(root, FILE);
  const old = (existsSync(path) ? (parseYaml(readFileSync(path, 'utf8'), FILE).document.toJS() ?? {}) : {}) as Record<string, Value>;
  const now = pinnedOf(facts, voices);
  const text = `# What every number was when its sentences were last read. Written by \`npm run content:stamp\`.\n${[...now].map(([id, value]) => `${id}: ${value}\n`).join('')}`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return [...now].flatMap(([id, after]) => (old[id] === after ? [] : [{ id, before: old[id], after }]));
}

/** Every declared number and every observation that prose says directly, by id. */
export function pinnedOf(facts: Facts, voices: readonly Voice[]): ReadonlyMap<string, Value> {
  const said = voices.flatMap((voice) => inlinesOf(passagesOf(voice).flatMap(({ paragraphs }) => paragraphs), 'num')).map(({ id }) => id);
  const ids = [...new Set([...facts.data.numbers.map(({ id }) => id), ...said])].sort();
  return new Map(ids.flatMap((id): [string, Value][] => {
    const fact = facts.maybeNumber(id);
    return fact ? [[id, valueOf(fact)]] : [];
  }));
}

const valueOf = ({ unit, value, date }: NumberFact): Value => (unit === 'date' ? date! : value);

/** A number as findings name it: with its chapter and the claim it answers. */
export function nameOf({ id, chapter, claim }: NumberFact): string {
  const more = [...(chapter ? [`chapter ${chapter}`] : []), ...(claim ? [`claim "${claim}"`] : [])];
  return `number "${id}"${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}

const mendOf = ({ observations }: NumberFact) =>
  `${observations.length > 0 ? `restore ${observations.join(', ')}` : 'restore it'}, or read every sentence that says it again and run \`npm run content:stamp\``;
