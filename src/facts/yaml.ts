import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { ZodType } from 'zod';

import type { Finding } from '../fault/index.ts';

import { mendOf } from './mends.ts';
import { Texts } from './texts.ts';
import type { Place } from './types.ts';

/** A YAML text that was read: plain values, and where each part of them is. Gathers findings as it is checked. */
export interface Yaml {
  readonly file: string;
  /** Whether it is YAML as content may use it. */
  readonly sound: boolean;
  /** What it holds; nothing where it is not sound. */
  readonly value: unknown;
  readonly findings: Finding[];
  /** The place of the value at a path, or of the nearest part around it. */
  at(...path: PropertyKey[]): Place;
  /** What findings call the value at a path. */
  name(...path: PropertyKey[]): string;
  /** Where the files of languages hold what is at a path; nowhere for what has no language. */
  places(...path: PropertyKey[]): readonly Place[];
}

/** Adds to a file what the files of languages say of its entries. */
export type Join = (yaml: Yaml) => Yaml;

/** A checked item of a list and the place where it begins. */
export interface Item<T> {
  readonly value: T;
  readonly index: number;
  readonly place: Place;
}

interface Read {
  readonly document: Document;
  readonly lineCounter: LineCounter;
  /** What is wrong with the text itself; only without any of it there is a value. */
  readonly troubles: readonly Trouble[];
  readonly value: unknown;
}

interface Trouble {
  readonly offset: number;
  readonly found: string;
  readonly mend: string;
}

const BROKEN = 'correct the indentation, close what was opened before, or put the text in quotes';

/** Nobody writes lists in lists so deep; what reads them would run out of room. */
const DEEPEST = 50;

/** How much may be said by naming parts of a file again. */
const MOST_ALIASES = 200;

/** Content is checked and then compiled: the same text is read once. */
const texts = new Map<string, Read>();

function read(text: string): Read {
  const known = texts.get(text);
  if (known) return known;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const troubles: Trouble[] = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], found: `this is not YAML: ${message.split('\n')[0]}`, mend: BROKEN })),
    ...oddities(document),
  ];
  const value = troubles.length === 0 ? valueOf(document, troubles) : undefined;
  const fresh = { document, lineCounter, troubles, value };
  texts.set(text, fresh);
  return fresh;
}

/** What a document holds. A few lines that stand for one another may mean more than a machine can hold: then it is a trouble. */
function valueOf(document: Document, troubles: Trouble[]): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    troubles.push({ offset: 0, found: 'parts of the file stand for one another too often', mend: 'write the texts themselves' });
    return undefined;
  }
}

/** What YAML allows and content does not: parts that stand for nothing or for themselves, kinds of its own, and depth without end. */
function oddities(document: Document): Trouble[] {
  const troubles: Trouble[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      const meant = alias.resolve(document);
      const offset = alias.range?.[0] ?? 0;
      const within = meant?.range && meant.range[0] <= offset && offset < meant.range[2];
      if (!meant)
        troubles.push({
          offset,
          found: `"*${alias.source}" stands for a part of the file that is not there`,
          mend: 'put it in quotes where the text is to begin with *, or name the part above with &',
        });
      else if (within) troubles.push({ offset, found: `"*${alias.source}" stands for a part that it is in`, mend: 'write the text itself' });
    },
    Pair: (_key, { key }) => {
      if (isNode(key) && !isScalar(key))
        troubles.push({ offset: key.range?.[0] ?? 0, found: 'a list or a map stands where a name should be', mend: 'write a plain word before the colon' });
    },
    Node: (_key, node, path) => {
      const offset = node.range?.[0] ?? 0;
      if (path.length > DEEPEST) {
        troubles.push({ offset, found: 'lists and maps stand in one another without end', mend: BROKEN });
        return visit.BREAK;
      }
      if (!isAlias(node) && node.tag !== undefined)
        troubles.push({ offset, found: `"${node.tag}" says of what kind this is`, mend: 'remove it; where a text is to begin with !, put it in quotes' });
      return undefined;
    },
  });
  return troubles;
}

/** YAML text → its plain values with positions. What is not YAML, or more of it than content may use, becomes findings. Dates stay text. */
export function parseYaml(text: string, file: string): Yaml {
  const { document, lineCounter, troubles, value } = read(text);
  const line = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  const findings = troubles.map(({ offset, found, mend }) => ({ file, line: line(offset), found, mend }));
  return {
    file,
    value,
    sound: troubles.length === 0,
    findings,
    at: (...path) => ({ file, line: line(offsetOf(document, path)) }),
    name: (...path) => path.map(String).join('.') || 'the file',
    places: () => [],
  };
}

/** The value at a path when the schema holds there; otherwise findings, whose mends are the schema's own messages, or ours for it. */
export function check<T>(yaml: Yaml, schema: ZodType<T>, path: PropertyKey[] = []): T | undefined {
  if (!yaml.sound) return undefined;
  const result = schema.safeParse(valueAt(yaml.value, path), { error: mendOf });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const full = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') yaml.findings.push(...unknownAt(yaml, full, issue.keys));
    else yaml.findings.push({ ...yaml.at(...full), found: foundAt(yaml, full), mend: issue.message });
  }
  return undefined;
}

/** Every item of the list at a path for which the schema holds; a bad item is found and left out, the rest stays. */
export function checkList<T>(yaml: Yaml, schema: ZodType<T>, path: PropertyKey[] = []): Item<T>[] {
  if (!yaml.sound) return [];
  const list = valueAt(yaml.value, path);
  // A list that is left out, or left empty, is an empty one.
  if (list !== undefined && list !== null && !Array.isArray(list)) {
    yaml.findings.push({
      ...yaml.at(...path),
      found: `${path.map(String).join('.') || 'the file'} is no list`,
      mend: 'begin each entry with a hyphen and a space',
    });
    return [];
  }
  return Array.from({ length: Array.isArray(list) ? list.length : 0 }, (_, index) => index).flatMap((index) => {
    const value = check(yaml, schema, [...path, index]);
    return value === undefined ? [] : [{ value, index, place: yaml.at(...path, index) }];
  });
}

/** Says in words what is where the schema wanted something else. */
function foundAt(yaml: Yaml, path: PropertyKey[]): string {
  const name = yaml.name(...path);
  const value = valueAt(yaml.value, path);
  if (value === undefined || value === null) return `"${name}" is missing`;
  return typeof value === 'object' ? `"${name}" has the wrong shape` : `"${name}" is ${JSON.stringify(value)}`;
}

/** Names that the schema does not know: texts in the files of their languages, the others together where they are. */
function unknownAt(yaml: Yaml, path: PropertyKey[], keys: readonly string[]): Finding[] {
  const mend = 'remove it, or correct its spelling';
  const bare = keys.filter((key) => yaml.places(...path, key).length === 0);
  return [
    ...(bare.length > 0 ? [{ ...yaml.at(...path), found: `unknown ${bare.map((key) => `"${key}"`).join(', ')} in ${yaml.name(...path)}`, mend }] : []),
    ...keys.flatMap((key) => yaml.places(...path, key).map((place) => ({ ...place, found: `unknown text "${yaml.name(...path, key)}"`, mend }))),
  ];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part instanceof Texts ? part.by : (part as Record<PropertyKey, unknown> | null))?.[key as string], value);
}

function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
