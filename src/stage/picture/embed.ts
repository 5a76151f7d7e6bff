import { join } from 'node:path';

import { lettersIn, weightsIn, type Mark } from '../../figures/index.ts';
import { languages, type Locale } from '../../i18n/index.ts';
import { faces, fontFiles } from './fonts.ts';
import { runJob } from './worker-pool.ts';
import type { Lettering } from './sheet.ts';

/** `text` is everything that pictures of this run may hold; fonts are cut from what was made for all of them. */
interface FontOptions {
  readonly text: string;
  readonly cache: string;
}

/** The letters that marks are set in, as rules for their still: then it looks the same in a picture element, a mail or a file on a disk. */
export function fontStyle(marks: readonly Mark[], locale: Locale, options: FontOptions): Promise<string> {
  const families = languages[locale].pictureFonts;
  const letters = [...lettersIn(marks)].join('');
  return fontRules(
    [...weightsIn(marks).add(400)].map((weight) => ({ families, weight, letters })),
    options,
  );
}

/** The same for words by family and weight, as rules: those of a family's first name. */
export async function fontRules(said: readonly Lettering[], { text, cache }: FontOptions): Promise<string> {
  const files = await fontFiles(text, cache);
  const rules = faces.flatMap((face, index) => {
    const lettersOf = said
      .filter(({ families, weight }) => families.split(',')[0]!.replaceAll("'", '') === face.family && weight === face.weight)
      .map(({ letters }) => letters);
    return lettersOf.length === 0 ? [] : [rule(files[index] as string, face.family, face.weight, [...new Set(lettersOf.join(''))].sort().join(''), cache)];
  });
  return (await Promise.all(rules)).join('');
}

async function rule(file: string, family: string, weight: number, letters: string, cache: string): Promise<string> {
  const font = await runJob('cutLetters', { file, letters }, join(cache, 'letters'), 'woff2');
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})}`;
}
