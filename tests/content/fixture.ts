import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';

import { onTestFinished } from 'vitest';

import { Fault, type Finding } from '../../src/fault/index.ts';
import { stampTexts } from '../../src/facts/read.ts';
import { reference, written } from '../../src/i18n/index.ts';
import { checkContent, stampTranslations } from '../../src/story/content/index.ts';

export const chapter = 'content/chapters/01-the-tank';
export const en = `${chapter}/en.mdx`;
export const zh = `${chapter}/zh.mdx`;
/** The texts of the claims, and of the glossary, in every language. */
export const claimTexts = { en: 'content/claims/01-the-tank/en.yaml', zh: 'content/claims/01-the-tank/zh.yaml' };
export const terms = { en: 'content/glossary/en.yaml', zh: 'content/glossary/zh.yaml' };
export const script = `${chapter}/script.yaml`;

export interface Fixture {
  readonly root: string;
  read(file: string): string;
  /** Replaces a text that is exactly once in the file. */
  edit(file: string, from: string, to: string): void;
  remove(file: string): void;
  rename(from: string, to: string): void;
  copy(from: string, to: string): void;
}

const sound = join(import.meta.dirname, 'fixtures/sound');

/** A small sound project in a folder of its own, gone when the test is over. */
export function fixture(): Fixture {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(sound, root, { recursive: true });
  speakAll(root);
  const at = (file: string) => join(root, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  return {
    root,
    read,
    edit(file, from, to) {
      const parts = read(file).split(from);
      if (parts.length !== 2) throw new Error(`${file} holds ${JSON.stringify(from)} ${parts.length - 1} times`);
      writeFileSync(at(file), parts.join(to));
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
    rename: (from, to) => renameSync(at(from), at(to)),
    copy: (from, to) => cpSync(at(from), at(to), { recursive: true }),
  };
}

export type Edit = readonly [file: string, from: string, to: string];

/** Languages that the sound project is not written in: there they say what the reference says, mistakes and all. */
const others = written.filter((locale) => !existsSync(join(sound, chapter, `${locale}.mdx`)));

/** What is about the languages that the sound project is written in. */
export const own = <Told extends { readonly file: string }>(told: readonly Told[]): readonly Told[] =>
  told.filter(({ file }) => !others.some((locale) => basename(file, extname(file)) === locale));

function speakAll(root: string): void {
  for (const locale of others) {
    for (const file of globSync(`content/**/${reference}.{mdx,yaml}`, { cwd: root })) {
      cpSync(join(root, file), join(root, dirname(file), `${locale}${extname(file)}`));
    }
  }
  if (others.length > 0) stampAll(root);
}

/** The translations count as read against the reference; what is not MDX, or not YAML, cannot be stamped, which the check is to say. */
function stampAll(root: string): void {
  for (const stamp of [stampTranslations, stampTexts]) {
    try {
      stamp(root);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
  }
}

/** What is found after edits of the sound project, in file and line order; the Chinese counts as read against the English. */
export function found(...edits: readonly Edit[]): readonly Finding[] {
  const project = fixture();
  for (const edit of edits) project.edit(...edit);
  return foundIn(project);
}

export function foundIn({ root }: Fixture): readonly Finding[] {
  speakAll(root);
  stampAll(root);
  return inOrder(own(checkContent(root)));
}

/** The order of a report. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
