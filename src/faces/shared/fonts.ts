import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import subsetFont from 'subset-font';

/** Every character that pages set in the bundled fonts; any other comes from the reader's own. */
export const letters = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') + '\u00a0·×÷°²éü–—‘’“”…−±≈≠≤≥→←↑↓≡€£%$©';

/** Weights that one file has between these two. */
type Weights = { readonly min: number; readonly max: number };

/** The weights of the pages' fonts. */
export const weights = { voice: { min: 400, max: 500 }, instrument: { min: 400, max: 700 } } satisfies Record<string, Weights>;

/**
 * The fonts of the pages, cut down to those letters and weights: their files, relative to the root. A file whose source did not
 * change is taken from the cache. `plainVoice` is the voice in one weight, which is half as large.
 */
export async function pageFonts(root: string): Promise<{ readonly voice: string; readonly plainVoice: string; readonly instrument: string }> {
  const cut = async (source: string, wght?: Weights) => {
    const bytes = readFileSync(join(root, 'node_modules', source));
    const name = createHash('sha256')
      .update(bytes)
      .update(letters)
      .update(JSON.stringify(wght ?? ''))
      .digest('hex')
      .slice(0, 16);
    const path = join('.cache/letters', `page-${name}.woff2`);
    if (!existsSync(join(root, path))) {
      mkdirSync(join(root, '.cache/letters'), { recursive: true });
      writeFileSync(join(root, path), await subsetFont(bytes, letters, { targetFormat: 'woff2', ...(wght && { variationAxes: { wght } }) }));
    }
    return `./${path}`;
  };
  return {
    voice: await cut('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2', weights.voice),
    plainVoice: await cut('@fontsource/newsreader/files/newsreader-latin-400-normal.woff2'),
    instrument: await cut('@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2', weights.instrument),
  };
}
