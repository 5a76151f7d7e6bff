import { join } from 'node:path';

import { lettersIn, weightsIn, type Mark } from '../../figures/index.ts';
import { languages, type Locale } from '../../i18n/index.ts';
import { faces, fontFiles } from './fonts.ts';
import { runJob } from './worker-pool.ts';

/**
 * The letters that marks are set in, as a style sheet for their still: then it looks the same in a picture element, a mail or a file
 * on a disk. `text` is everything that stills of this run may hold; the fonts are cut from what was made for all of them.
 */
export async function fontStyle(marks: readonly Mark[], locale: Locale, { text, cache }: { readonly text: string; readonly cache: string }): Promise<string> {
  const files = await fontFiles(text, cache);
  const family = languages[locale].pictureFonts.split(',')[0]!.replaceAll("'", '');
  const letters = [...lettersIn(marks)].sort().join('');
  const weights = weightsIn(marks).add(400);
  const rules = await Promise.all(
    faces.flatMap((face, index) => (face.family === family && weights.has(face.weight) ? [rule(files[index] as string, family, face.weight, letters, cache)] : [])),
  );
  return `<style>${rules.join('')}</style>`;
}

async function rule(file: string, family: string, weight: number, letters: string, cache: string): Promise<string> {
  const font = await runJob('cutLetters', { file, letters }, join(cache, 'letters'), 'woff2');
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})}`;
}
