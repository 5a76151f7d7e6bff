import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../../fault/index.ts';
import { readText } from '../../files/index.ts';
import { schemas } from '../../figures/schemas.ts';
import { derivedSource } from '../../i18n/derive.ts';
import { languages, locales, type Localized } from '../../i18n/index.ts';
import { parseVoice } from './parse-voice.ts';
import { parseScript, type Registry, type Script } from './script.ts';
import type { Voice } from './voice.ts';

const FOLDER = 'content/chapters';

/** One chapter of the story: its folder, what happens in it, and its words in every language. */
export interface Chapter {
  /** Path from the project's root. */
  readonly folder: string;
  /** As in addresses: the folder's name without its number. */
  readonly id: string;
  readonly number: number;
  readonly script: Script;
  readonly voices: Localized<Voice>;
}

/** A chapter as far as it could be read. */
export interface Draft {
  readonly folder: string;
  readonly id: string;
  readonly number: number;
  readonly script?: Script;
  readonly voices: Partial<Localized<Voice>>;
}

/** Every chapter that could be read whole, in order, and what keeps the others from it. */
export function readChapters(root: string, registry: Registry = schemas): { chapters: Chapter[]; findings: Finding[] } {
  const { drafts, findings } = readDrafts(root, registry);
  const chapters = drafts.flatMap(({ script, voices, ...rest }): Chapter[] => (script && isWhole(voices) ? [{ ...rest, script, voices }] : []));
  return { chapters, findings };
}

const isWhole = (voices: Partial<Localized<Voice>>): voices is Localized<Voice> => locales.every((locale) => voices[locale]);

/** Every chapter's folder with whatever of its files could be read, in the order of their numbers. */
export function readDrafts(root: string, registry: Registry): { drafts: Draft[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const path = join(root, FOLDER);
  const names = existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')) : [];
  if (names.length === 0) {
    findings.push({ file: FOLDER, line: 1, found: 'there are no chapters', mend: `write ${FOLDER}/01-…` });
  }

  const drafts = names.flatMap(({ name }): Draft[] => {
    const folder = `${FOLDER}/${name}`;
    const [, number, id] = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
    if (!number || !id) {
      findings.push({ file: folder, line: 1, found: `"${name}" is no name for a chapter`, mend: 'name it NN-slug, such as 03-the-drain' });
      return [];
    }
    const read = (file: string): string | undefined => {
      const { text, finding } = readText(root, `${folder}/${file}`);
      if (finding) findings.push(finding);
      return text;
    };

    const text = read('script.yaml');
    const parsed = text === undefined ? undefined : parseScript(text, `${folder}/script.yaml`, registry);
    findings.push(...(parsed?.findings ?? []));
    const voices: Partial<Localized<Voice>> = {};
    for (const locale of locales) {
      const prose = derivedSource(join(root, folder, `${locale}.mdx`)) ?? (languages[locale].from ? undefined : read(`${locale}.mdx`));
      if (prose === undefined) continue;
      const { voice, findings: found } = parseVoice(prose, `${folder}/${locale}.mdx`, locale);
      // What is wrong in a derived language is wrong in the one it comes from.
      if (!languages[locale].from) findings.push(...found);
      if (voice) voices[locale] = voice;
    }
    return [{ folder, id, number: Number(number), ...(parsed?.script && { script: parsed.script }), voices }];
  });
  return { drafts: drafts.toSorted((a, b) => a.number - b.number), findings };
}
