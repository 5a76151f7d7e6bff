import { join } from 'node:path';

import { faces, fontFiles } from './fonts.ts';
import { press } from './press.ts';

/**
 * A still that carries the letters it is set in, so that it looks the same in a picture element, a mail or a file on
 * a disk. `text` is everything that stills of this run may hold; the fonts are cut from what was made for all of them.
 */
export async function embedFonts(svg: string, { text, cache }: { readonly text: string; readonly cache: string }): Promise<string> {
  const files = await fontFiles(text, cache);
  const family = /font-family="'?([^',"]+)/.exec(svg)?.[1] ?? '';
  const letters = [...new Set(svg.replace(/<[^>]*>/g, ''))].sort().join('');
  const weights = new Set([400, ...[...svg.matchAll(/font-weight="(\d+)"/g)].map(([, weight]) => Number(weight))]);
  const rules = await Promise.all(
    faces.flatMap((face, index) => (face.family === family && weights.has(face.weight) ? [rule(files[index] as string, family, face.weight, letters, cache)] : [])),
  );
  return svg.replace(/^(<svg[^>]*>)/, `$1<style>${rules.join('')}</style>`);
}

async function rule(file: string, family: string, weight: number, letters: string, cache: string): Promise<string> {
  const font = await press('cutLetters', { file, letters }, join(cache, 'letters'), 'woff2');
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})}`;
}
