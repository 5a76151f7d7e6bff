import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { core, ZodType } from 'zod';

import type { Finding } from '../fault/index.ts';

import type { Place } from './types.ts';

/** A YAML text that was read: plain values, and where each part of them stands. Gathers findings as it is checked. */
export interface Yaml {
  readonly file: string;
  readonly document: Document;
  readonly findings: Finding[];
  /** The place of the value at a path, or of the nearest part around it. */
  at(...path: PropertyKey[]): Place;
}

/** A checked item of a list and the place where it begins. */
export interface Item<T> {
  readonly value: T;
  readonly index: number;
  readonly place: Place;
}

interface Read {
  readonly document: Document;
  readonly lineCounter: LineCounter;
}

/** Content is checked and then compiled: the same text is read once. */
const texts = new Map<string, Read>();

function read(text: string): Read {
  const known = texts.get(text);
  if (known) return known;
  const lineCounter = new LineCounter();
  const fresh = { document: parseDocument(text, { lineCounter, prettyErrors: false }), lineCounter };
  texts.set(text, fresh);
  return fresh;
}

/** YAML text → a document with positions. What is not YAML becomes findings. Dates stay text. */
export function parseYaml(text: string, file: string): Yaml {
  const { document, lineCounter } = read(text);
  const line = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  const findings = document.errors.map((error) => ({
    file,
    line: line(error.pos[0]),
    found: `this is not YAML: ${error.message.split('\n')[0]}`,
    mend: 'correct the indentation, close what was opened before, or put the text in quotes',
  }));
  return { file, document, findings, at: (...path) => ({ file, line: line(offsetOf(document, path)) }) };
}

/** The value at a path when the schema holds there; otherwise findings, whose mends are the schema's own messages. */
export function check<T>(yaml: Yaml, schema: ZodType<T>, path: PropertyKey[] = []): T | undefined {
  if (yaml.document.errors.length > 0) return undefined;
  const value: unknown = path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | null)?.[key],
    yaml.document.toJS(),
  );
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const full = [...path, ...issue.path];
    yaml.findings.push({
      ...yaml.at(...full),
      found: foundAt(yaml.document, full, issue),
      mend: issue.code === 'unrecognized_keys' ? 'remove it, or correct its spelling' : issue.message,
    });
  }
  return undefined;
}

/** Every item of the list at a path for which the schema holds; a bad item is found and left out, the rest stays. */
export function checkList<T>(yaml: Yaml, schema: ZodType<T>, path: PropertyKey[] = []): Item<T>[] {
  const list = yaml.document.getIn(path, true) as { items?: unknown[] } | undefined;
  const length = list?.items?.length ?? 0;
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const value = check(yaml, schema, [...path, index]);
    return value === undefined ? [] : [{ value, index, place: yaml.at(...path, index) }];
  });
}

/** Says in words what stands where the schema wanted something else. */
function foundAt(document: Document, path: PropertyKey[], issue: core.$ZodIssue): string {
  const name = path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')} in ${name}`;
  }
  const value: unknown = path.length > 0 ? document.getIn(path) : document.contents;
  if (value === undefined || value === null) return `"${name}" is missing`;
  return isNode(value) ? `"${name}" has the wrong shape` : `"${name}" is ${JSON.stringify(value)}`;
}

function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
