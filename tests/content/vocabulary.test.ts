import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { root } from '../observed.ts';

const dist = process.env['BUILT'] ?? join(root, 'dist');
const pages = existsSync(join(dist, 'index.html')) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')) : [];

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

/** What the compiler says of things that are held against schema.org's vocabulary, which schema-dts writes as types out of its published definition. */
function compile(things: readonly unknown[]): string[] {
  const name = join(root, 'tests/content/things.ts');
  const text = `import type { Thing } from 'schema-dts';\n${things.map((one, index) => `export const thing${index}: Exclude<Thing, string> = ${JSON.stringify(one)};`).join('\n')}\n`;
  const options: ts.CompilerOptions = { strict: true, noEmit: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.getSourceFile = (file, language) => (file === name ? ts.createSourceFile(file, text, language) : read(file, language));
  host.fileExists = (file) => file === name || exists(file);
  return ts.getPreEmitDiagnostics(ts.createProgram([name], options, host)).map(({ messageText, start }) => {
    const line = text.slice(0, start).split('\n').length - 1;
    return `${JSON.stringify(things[line - 1]).slice(0, 120)}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400)}`;
  });
}

const nodes = pages.flatMap((file) =>
  [...readFileSync(join(dist, file), 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, text]) => (JSON.parse(text!) as { '@graph': readonly Node[] })['@graph']),
);

describe.skipIf(pages.length === 0)('what the pages say to machines, held against the vocabulary itself', () => {
  it('is sound: every type and property is one of schema.org’s, with values it expects', () => {
    const makes = [...new Map(nodes.map((node) => [JSON.stringify(make(node)), thin(node)])).values()];
    expect(new Set(nodes.map((node) => node['@type'])).size).toBeGreaterThan(4);
    expect(compile(makes)).toEqual([]);
  }, 60_000);

  it('and would not be with a property or a type that schema.org does not have', () => {
    const article = { '@type': 'Article', headline: 'Everything sold off' };
    expect(compile([article, { ...article, headlin: 'x' }, { ...article, '@type': 'Artikel' }, { '@type': 'ListItem', position: { '@type': 'Article' } }])).toHaveLength(3);
  }, 60_000);
});
