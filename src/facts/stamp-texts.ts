import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseDocument, isMap as isMapNode, isScalar, type YAMLMap } from 'yaml';

import { raise } from '../fault/index.ts';
import { markOf } from '../files/index.ts';
import { reference, translated } from '../i18n/index.ts';
import { isMap, partAt } from './join-texts.ts';
import { readTexts } from './read-texts.ts';
import { textHash } from './text-hash.ts';
import { parseYaml } from './yaml.ts';

/** An entry of a translation that now says which texts of the reference language it was written against. */
export interface StampedTexts {
  /** Path of its file from the project's root. */
  readonly file: string;
  readonly entry: string;
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Writes the hash of each entry's texts in the reference language into the entry of the same id in every translation; nothing else is
 * touched. Throws a Fault for a language file that cannot be read.
 */
export function stampTexts(root: string): readonly StampedTexts[] {
  const { files, stamped } = textStamps(root);
  for (const [file, text] of files) writeFileSync(join(root, file), text);
  return stamped;
}

/** The texts that such a stamp would write, by their paths, and what it would change. */
export function textStamps(root: string): { files: ReadonlyMap<string, string>; stamped: readonly StampedTexts[] } {
  const { texts, findings } = readTexts(root);
  raise(findings);
  const files = new Map<string, string>();
  const all = Object.keys(texts)
    .filter((file) => file.endsWith(`/${reference}.yaml`))
    .flatMap((original) =>
      translated
        .map((locale) => original.replace(/[^/]+$/, `${locale}.yaml`))
        .filter((file) => texts[file] !== undefined)
        .flatMap((file) => {
          const { text, stamped } = stampedText(texts[file]!, file, treeOf(texts[original]!, original));
          if (stamped.length > 0) files.set(file, markOf(root, file) + text);
          return stamped;
        }),
    );
  return { files, stamped: all };
}

function treeOf(text: string, file: string): unknown {
  const { value, findings } = parseYaml(text, file);
  raise(findings);
  return value;
}

function stampedText(translation: string, file: string, original: unknown): { readonly text: string; readonly stamped: readonly StampedTexts[] } {
  treeOf(translation, file);
  const stamped: StampedTexts[] = [];
  let text = translation;
  const end = translation.includes('\r\n') ? '\r\n' : '\n';
  const { contents } = parseDocument(translation);
  // From the end, so that what is written does not move what is still to be found.
  for (const { path, map } of entriesIn(contents, original).toReversed()) {
    const [before, after] = [map.get(reference), textHash(partAt(original, path))];
    if (before === after) continue;
    const old = map.get(reference, true);
    const [from, to] = old?.range ?? [map.range![0] + (map.flow ? 1 : 0), undefined];
    const words =
      to !== undefined
        ? `"${after}"`
        : map.flow
          ? ` ${reference}: "${after}",`
          : `${reference}: "${after}"${end}${' '.repeat(from - text.lastIndexOf('\n', from - 1) - 1)}`;
    text = text.slice(0, from) + words + text.slice(to ?? from);
    stamped.unshift({ file, entry: path.join('.'), before: before === undefined ? undefined : String(before), after });
  }
  return { text, stamped };
}

/** The entries of a language's file that the reference has too: maps of texts by id, or by the name of a list and an id. */
function entriesIn(node: unknown, original: unknown, above: readonly string[] = []): readonly { readonly path: readonly string[]; readonly map: YAMLMap }[] {
  if (!isMapNode(node) || !isMap(partAt(original, above))) return [];
  if (above.length > 0 && isEntry(partAt(original, above))) return [{ path: above, map: node }];
  return node.items.flatMap(({ key, value }) => (isScalar(key) ? entriesIn(value, original, [...above, String(key.value)]) : []));
}

/** An entry holds a text; a list holds entries only. */
const isEntry = (part: unknown): boolean => isMap(part) && Object.values(part).some((text) => typeof text === 'string');
