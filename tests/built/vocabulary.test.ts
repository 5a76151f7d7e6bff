import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

import { root } from '../support/observed.ts';
import { dist, filesIn } from './built.ts';

const pages = filesIn('', /\.html$/);

type Node = Readonly<Record<string, unknown>>;

/** What a thing is made of, without what it says: things of one make are checked once. */
function make(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(make(one))))].sort();
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === '@type' ? part : make(part)]));
}

/** Every array with one thing of each make. */
function thin(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Map(value.map((one) => [JSON.stringify(make(one)), thin(one)])).values()];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, thin(part)]));
}

/** What the compiler says of each list of things, held against schema.org's vocabulary, which schema-dts writes as types out of its published definition. */
function compile(lists: readonly (readonly unknown[])[]): string[][] {
  const files = lists.map((things, index) => ({
    name: join(root, `tests/built/things-${index}.ts`),
    text: `import type { Thing } from 'schema-dts';\n${things.map((one, at) => `export const thing${at}: Exclude<Thing, string> = ${JSON.stringify(one)};`).join('\n')}\n`,
  }));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  const own = (name: string) => files.find((file) => file.name === name);
  host.getSourceFile = (name, language) => (own(name) ? ts.createSourceFile(name, own(name)!.text, language) : read(name, language));
  host.fileExists = (name) => own(name) !== undefined || exists(name);
  const program = ts.createProgram(
    files.map(({ name }) => name),
    options,
    host,
  );
  return files.map(({ name, text }, index) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map(({ messageText, start }) => {
      const line = text.slice(0, start).split('\n').length - 1;
      return `${JSON.stringify(lists[index]![line - 1]).slice(0, 120)}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400)}`;
    }),
  );
}

const nodes = pages.flatMap((file) =>
  [...readFileSync(join(dist, file), 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
    ([, text]) => (JSON.parse(text!) as { '@graph': readonly Node[] })['@graph'],
  ),
);

describe('what the pages say to machines, held against the vocabulary itself', () => {
  const makes = [...new Map(nodes.map((node) => [JSON.stringify(make(node)), thin(node)])).values()];
  const article = { '@type': 'Article', headline: 'Everything sold off' };
  const wrong = [article, { ...article, headlin: 'x' }, { ...article, '@type': 'Artikel' }, { '@type': 'ListItem', position: { '@type': 'Article' } }];
  /** One program for both: reading the vocabulary is most of its work. */
  let found: string[][] = [];
  beforeAll(() => {
    found = compile([makes, wrong]);
  }, 60_000);

  it('is sound: every type and property is one of schema.org’s, with values it expects', () => {
    expect(new Set(nodes.map((node) => node['@type'])).size).toBeGreaterThan(4);
    expect(found[0]).toEqual([]);
  });

  it('and would not be with a property or a type that schema.org does not have', () => {
    expect(found[1]).toHaveLength(3);
  });
});
