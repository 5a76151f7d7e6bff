import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Fault } from '../../fault/index.ts';
import { readText } from '../../files/index.ts';
import { stepHash } from './hash.ts';
import { attribute, parseMdx, type Node } from './mdx.ts';

const FOLDER = 'content/chapters';

/** A Chinese step that now says which English it was written against. */
export interface Stamped {
  /** Path of its zh.mdx from the project's root. */
  readonly file: string;
  readonly step: string;
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Writes the hash of each English step into the Chinese step of the same id, below `root`/content/chapters; nothing else is
 * touched. It is the translator's word that the Chinese says what the English says. Throws a Fault for a file that is not MDX.
 */
export function stampChinese(root: string): readonly Stamped[] {
  const { files, stamped } = chineseStamps(root);
  for (const [file, text] of files) writeFileSync(join(root, file), text);
  return stamped;
}

/** The texts that a stamp would write, by their paths, and what it would change. */
export function chineseStamps(root: string): { files: ReadonlyMap<string, string>; stamped: readonly Stamped[] } {
  const files = new Map<string, string>();
  const all = readdirSync(join(root, FOLDER)).flatMap((name) => {
    const paths = { en: `${FOLDER}/${name}/en.mdx`, zh: `${FOLDER}/${name}/zh.mdx` };
    if (!existsSync(join(root, paths.en)) || !existsSync(join(root, paths.zh))) return [];
    const en = textOf(root, paths.en);
    const zh = textOf(root, paths.zh);

    const hashes = new Map(stepsIn(en, paths.en).map((step) => [idOf(step), stepHash(sourceOf(step, en))]));
    const stamped: Stamped[] = [];
    let text = zh;
    // From the end, so that what is written does not move what is still to be found.
    for (const step of stepsIn(zh, paths.zh).toReversed()) {
      const [id, before] = [idOf(step), attribute(step, 'en')?.value];
      const after = hashes.get(id);
      if (after === undefined || after === before) continue;
      const { from, to, words } = place(step, after);
      text = text.slice(0, from) + words + text.slice(to);
      stamped.unshift({ file: paths.zh, step: id, before, after });
    }
    if (text !== zh) files.set(paths.zh, markOf(root, paths.zh) + text);
    return stamped;
  });
  return { files, stamped: all };
}

function textOf(root: string, file: string): string {
  const { text, finding } = readText(root, file);
  if (text === undefined) throw new Fault(finding);
  return text;
}

/** The byte-order mark that a file begins with, which is kept and is no part of its text. */
const markOf = (root: string, file: string): string => (readFileSync(join(root, file), 'utf8').startsWith('\ufeff') ? '\ufeff' : '');

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
  const old = all.find(({ name }) => name === 'en')?.position;
  if (old) return { from: old.start.offset, to: old.end.offset, words: `en="${hash}"` };
  const after = all.at(-1)?.position?.end.offset ?? step.position.start.offset + '<Step'.length;
  return { from: after, to: after, words: ` en="${hash}"` };
}
