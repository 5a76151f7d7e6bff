import { join } from 'node:path';

import { fontFiles } from './fonts.ts';
import type { Exposure } from './jobs.ts';
import type { PngOptions } from './png.ts';
import { press } from './press.ts';

export interface GifOptions extends PngOptions {
  /** How often the film is seen at most. */
  readonly loops: number;
}

/** Drawings of one size as an opaque animated GIF; a film of which no drawing changed is taken from the cache. */
export async function renderGif(film: readonly Exposure[], { width, loops, text, cache }: GifOptions): Promise<Uint8Array<ArrayBuffer>> {
  const files = await fontFiles(text, cache);
  return press('drawGif', { film, width, loops, files }, { cache: join(cache, 'films'), from: JSON.stringify([film, width, loops, files[0]]), ending: 'gif' });
}
