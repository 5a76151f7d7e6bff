import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Fault } from '../../fault/index.ts';
import { stepHash } from '../../facts/read.ts';
import { markOf, readText } from '../../files/index.ts';
import { reference, translated } from '../../i18n/index.ts';
import { attribute, parseMdx, type Node } from './mdx.ts';

const FOLDER = 'content/chapters';

/** A translated step that now says which text of the reference language it was written against. */
export interface Stamped {
  /** Path of its file from the project's root. */
  readonly file: string;
  readonly step: string;
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Writes the hash of each step of the reference language into the step of the same id in every translation, below
 * `root`/content/chapters; nothing else is touched. It is the translator's word that it says what the reference says. Throws a
 * Fault for a file that is not MDX.
 */
export function stampTranslations(root: string): readonly Stamped[] {
  const { files, stamped } = translationStamps(root);
  for (const [file, text] of files) writeFileSync(join(root, file), text);
  return stamped;
}

/** The texts that a stamp would write, by their paths, and what it would change. */
function translationStamps(root: string): { files: ReadonlyMap<string, string>; stamped: readonly Stamped[] } {
  const files = new Map<string, string>();
  const all = readdirSync(join(root, FOLDER)).flatMap((name) => {
    const pathOf = (locale: string) => `${FOLDER}/${name}/${locale}.mdx`;
    if (!existsSync(join(root, pathOf(reference)))) return [];
    const original = textOf(root, pathOf(reference));
    const hashes = new Map(stepsIn(original, pathOf(reference)).map((step) => [idOf(step), stepHash(sourceOf(step, original))]));
    return translated
      .map(pathOf)
      .filter((file) => existsSync(join(root, file)))
      .flatMap((file) => {
        const { text, stamped } = stampedText(textOf(root, file), file, hashes);
        if (stamped.length > 0) files.set(file, markOf(root, file) + text);
        return stamped;
      });
  });
  return { files, stamped: all };
}

function stampedText(translation: string, file: string, hashes: ReadonlyMap<string, string>): { readonly text: string; readonly stamped: readonly Stamped[] } {
  const stamped: Stamped[] = [];
  let text = translation;
  // From the end, so that what is written does not move what is still to be found.
  for (const step of stepsIn(translation, file).toReversed()) {
    const [id, before] = [idOf(step), attribute(step, reference)?.value];
    const after = hashes.get(id);
    if (after === undefined || after === before) continue;
    const { from, to, words } = place(step, after);
    text = text.slice(0, from) + words + text.slice(to);
    stamped.unshift({ file, step: id, before, after });
  }
  return { text, stamped };
}

function textOf(root: string, file: string): string {
  const { text, finding } = readText(root, file);
  if (text === undefined) throw new Fault(finding);
  return text;
}

function stepsIn(text: string, file: string): readonly Node[] {
  const tree = parseMdx(text, file);
  if ('found' in tree) throw new Fault(tree);
  return (tree.children ?? []).filter(({ name }) => name === 'Step');
}

const idOf = (step: Node): string => attribute(step, 'id')?.value ?? '';

const sourceOf = ({ position: { start, end } }: Node, text: string): string => text.slice(start.offset, end.offset);

/** Where the attribute goes: over the old one, otherwise after the last of the others. */
function place(step: Node, hash: string): { from: number; to: number; words: string } {
  const all = step.attributes ?? [];
  const old = all.find(({ name }) => name === reference)?.position;
  if (old) return { from: old.start.offset, to: old.end.offset, words: `${reference}="${hash}"` };
  const after = all.at(-1)?.position?.end.offset ?? step.position.start.offset + '<Step'.length;
  return { from: after, to: after, words: ` ${reference}="${hash}"` };
}
