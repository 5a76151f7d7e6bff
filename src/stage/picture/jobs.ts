import { readFileSync } from 'node:fs';

import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { Encoder, type UnencodedFrame } from 'modern-gif';
import subsetFont from 'subset-font';

/** What one of the threads of `worker-pool.ts` is asked to do. Each takes and gives plain data, and leaves nothing behind. */

/** A drawing at a width in pixels, set in font files alone. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly files: readonly string[];
}

/** One picture of a film and how long it stays, in milliseconds. */
interface Exposure {
  readonly svg: string;
  readonly delay: number;
}

export interface Film extends Omit<Drawing, 'svg'> {
  readonly film: readonly Exposure[];
  /** How often it is seen at most. */
  readonly loops: number;
  /** How many colours it is drawn with at most. */
  readonly inks: number;
}

/** The letters of a font file that a text needs, as WOFF2. */
export function cutLetters({ file, letters }: { readonly file: string; readonly letters: string }): Promise<Uint8Array> {
  return subsetFont(readFileSync(file), letters, { targetFormat: 'woff2' });
}

/** A drawing as an opaque PNG. */
export function drawPng({ svg, width, files }: Drawing): Uint8Array {
  return draw(svg, width, files).asPng();
}

/** Drawings of one size as an opaque animated GIF. */
export async function drawGif({ film, width, files, loops, inks }: Film): Promise<Uint8Array> {
  const pictures = film.map(({ svg }) => draw(svg, width, files));
  const shots = pictures.map(({ pixels }, index) => ({ pixels, delay: film[index]!.delay })).reduce<readonly Shot[]>(add, []);
  const { width: w, height: h } = pictures[0]!;
  // Some players repeat a film as often as it says, others show it once more than that.
  const encoder = new FilmEncoder({ width: w, height: h, maxColors: inks, looped: true, loopCount: loops - 1 });
  for (const { pixels, delay } of shots) await encoder.encode({ data: new Uint8ClampedArray(pixels), delay });
  return new Uint8Array(await encoder.flush());
}

function draw(svg: string, width: number, files: readonly string[]) {
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Figtree Light' },
  };
  return new Resvg(svg, options).render();
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
