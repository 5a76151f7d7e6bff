import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { renderAsync } from '@resvg/resvg-js';
import { Encoder, type UnencodedFrame } from 'modern-gif';
import pLimit from 'p-limit';

import { fontFiles, namesInFiles } from './fonts.ts';
import { rendering, type PngOptions } from './png.ts';

/** One picture of a film and how long it stays, in milliseconds. */
export interface Exposure {
  readonly svg: string;
  readonly delay: number;
}

export interface GifOptions extends PngOptions {
  /** How often the film is seen at most. */
  readonly loops: number;
}

/** Enough for a few flat inks and the edges of their letters. */
const inks = 64;

/** Drawings of one size as an opaque animated GIF; a film of which no drawing changed is taken from the cache. */
export async function renderGif(film: readonly Exposure[], { width, loops, text, cache }: GifOptions): Promise<Uint8Array<ArrayBuffer>> {
  const files = await fontFiles(text, cache);
  const name = createHash('sha256').update(JSON.stringify([film, width, loops, inks, files[0]])).digest('hex').slice(0, 24);
  const path = join(cache, 'films', `${name}.gif`);
  if (!existsSync(path)) {
    // Drawing leaves this thread, so that encoding one film and drawing the next can share a machine.
    const limit = pLimit(availableParallelism());
    const pictures = await Promise.all(film.map(({ svg }) => limit(() => renderAsync(namesInFiles(svg), rendering(width, files)))));
    const shots = pictures.map(({ pixels }, index) => ({ pixels, delay: film[index]!.delay })).reduce<readonly Shot[]>(add, []);
    const { width: w, height: h } = pictures[0]!;
    // Some players repeat a film as often as it says, others show it once more than that.
    const encoder = new FilmEncoder({ width: w, height: h, maxColors: inks, looped: true, loopCount: loops - 1 });
    for (const { pixels, delay } of shots) await encoder.encode({ data: new Uint8ClampedArray(pixels), delay });
    mkdirSync(join(cache, 'films'), { recursive: true });
    writeFileSync(path, new Uint8Array(await encoder.flush()));
  }
  return new Uint8Array(readFileSync(path));
}

interface Shot {
  readonly pixels: Buffer;
  readonly delay: number;
}

/** A picture that looks as the one before it only stays longer. */
function add(shots: readonly Shot[], { pixels, delay }: Shot): readonly Shot[] {
  const last = shots.at(-1);
  return last?.pixels.equals(pixels) ? [...shots.slice(0, -1), { pixels, delay: last.delay + delay }] : [...shots, { pixels, delay }];
}

/** Every how many pictures the inks are looked for: all of them show the same few, and counting pixels takes most of the time. */
const sampled = 6;

class FilmEncoder extends Encoder {
  override async encode(frame: UnencodedFrame & { readonly data: Uint8ClampedArray }): Promise<void> {
    const { width, height } = this._config;
    if (this._encodingFrames.length % sampled === 0) this._palette.addSample(frame.data);
    this._encodingFrames.push({ ...frame, width, height });
  }
}
