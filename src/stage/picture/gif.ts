import { join } from 'node:path';

import { writePicture, type Picture } from '../still.ts';
import { fontFiles, namesInFiles } from './fonts.ts';
import type { PngOptions } from './png.ts';
import { runJob } from './worker-pool.ts';

export interface GifOptions extends PngOptions {
  /** How often the film is seen at most. */
  readonly loops: number;
}

/** One picture of a film and how long it stays, in milliseconds. */
export interface Exposure {
  readonly picture: Picture;
  readonly delay: number;
}

/** Enough for a few flat inks and the edges of their letters. */
const inks = 64;

/** Drawings of one size as an opaque animated GIF; a film of which no drawing changed is taken from the cache. */
export async function renderGif(film: readonly Exposure[], { width, loops, text, cache }: GifOptions): Promise<Uint8Array<ArrayBuffer>> {
  const files = await fontFiles(text, cache);
  const drawn = film.map(({ picture, delay }) => ({ svg: writePicture(picture, namesInFiles), delay }));
  return runJob('drawGif', { film: drawn, width, loops, inks, files }, join(cache, 'films'), 'gif');
}
