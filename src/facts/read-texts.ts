import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../fault/index.ts';
import { readText } from '../files/index.ts';
import { isLanguageFile } from './language-files.ts';

/** Claims have a folder for each chapter, and files of these names in it. */
const ofChapters = /^(?:claims|numbers|forecasts)\.yaml$/;

const folders = ['series', 'series/latest', 'claims', 'sources', 'glossary', 'links', 'record'];

/** Every text below `root`/content that holds facts, by its path from the root, and what kept others from being read. */
export function readTexts(root: string): { texts: Readonly<Record<string, string>>; findings: readonly Finding[] } {
  const read = folders
    .flatMap((folder) => (folder === 'claims' ? claimFiles(root) : yamlIn(root, `content/${folder}`)))
    .map((path) => ({ path, ...readText(root, path) }));
  return {
    texts: Object.fromEntries(read.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))),
    findings: read.flatMap(({ finding }) => finding ?? []),
  };
}

function claimFiles(root: string): readonly string[] {
  return entriesIn(root, 'content/claims')
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => yamlIn(root, `content/claims/${name}`).filter((file) => ofChapters.test(file.split('/').at(-1)!) || isLanguageFile(file)));
}

const yamlIn = (root: string, folder: string): readonly string[] =>
  entriesIn(root, folder).flatMap(({ name }) => (name.endsWith('.yaml') ? [`${folder}/${name}`] : []));

const entriesIn = (root: string, folder: string): readonly Dirent[] =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder), { withFileTypes: true }) : [];
