import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Browser } from 'playwright-core';

/** A picture of a film as PNG, for how many pictures of the film's rate it stays, and whether it is encoded anew: nothing of what was before shines through. */
export interface Shot {
  readonly png: Uint8Array;
  readonly count: number;
  readonly cut: boolean;
}

export interface Film {
  readonly width: number;
  readonly height: number;
  /** Pictures in a second. */
  readonly rate: number;
  readonly shots: readonly Shot[];
}

/**
 * H.264 in MP4, which every network and program takes, and VP9 in WebM, which needs nobody's licence. `bits`: in a second for
 * each pixel; flat inks stay clean, and what rests costs next to nothing.
 */
export const kinds = {
  mp4: { codec: 'avc', format: 'Mp4OutputFormat', options: { fastStart: 'in-memory' }, bits: 3.2 },
  webm: { codec: 'vp9', format: 'WebMOutputFormat', options: {}, bits: 0.6 },
} as const;

export type Kind = keyof typeof kinds;

/** No such host is asked: every request is answered from here. A browser encodes for secure pages only. */
const origin = 'https://films.invalid/';
const bundle = join(dirname(createRequire(import.meta.url).resolve('mediabunny')), 'mediabunny.min.mjs');

/** A film as a file, encoded by the browser's own WebCodecs. Throws where it has no encoder for this kind. */
export async function encode(browser: Browser, { width, height, rate, shots }: Film, kind: Kind): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.route(`${origin}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '')
        return route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>A film</title><script type="module">import * as media from "/mediabunny.js"; window.media = media;</script>',
        });
      if (name === 'mediabunny.js') return route.fulfill({ contentType: 'text/javascript', body: readFileSync(bundle, 'utf8') });
      return route.fulfill({ contentType: 'image/png', body: Buffer.from(shots[Number(name)]!.png) });
    });
    await page.goto(origin);
    await page.waitForFunction(() => 'media' in window);
    const made = await page.evaluate(encodeHere, {
      width,
      height,
      rate,
      bitrate: Math.round(kinds[kind].bits * width * height),
      counts: shots.map(({ count }) => count),
      cuts: shots.map(({ cut }) => cut),
      ...kinds[kind],
    });
    return new Uint8Array(Buffer.from(made, 'base64'));
  } finally {
    await page.close();
  }
}

interface Task {
  readonly width: number;
  readonly height: number;
  readonly rate: number;
  readonly bitrate: number;
  readonly counts: readonly number[];
  readonly cuts: readonly boolean[];
  readonly codec: 'avc' | 'vp9';
  readonly format: 'Mp4OutputFormat' | 'WebMOutputFormat';
  readonly options: object;
}

/** What the page does. Gives the file as base64. */
async function encodeHere({ width, height, rate, bitrate, counts, cuts, codec, format, options }: Task): Promise<string> {
  const { media } = window as unknown as { readonly media: typeof import('mediabunny') };
  const ink = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true })!;
  const target = new media.BufferTarget();
  const output = new media.Output({ format: new media[format](options), target });
  const source = new media.VideoSampleSource({ codec, bitrate, keyFrameInterval: 5, latencyMode: 'quality' });
  output.addVideoTrack(source, { frameRate: rate });
  await output.start();
  let at = 0;
  for (const [index, count] of counts.entries()) {
    ink.drawImage(await createImageBitmap(await (await fetch(`/${index}`)).blob()), 0, 0);
    const planes = planesOf(ink.getImageData(0, 0, width, height).data);
    for (const [first, end] = [at, at + count]; at < end; at += 1) {
      const sample = new media.VideoSample(planes, {
        format: 'I420',
        codedWidth: width,
        codedHeight: height,
        timestamp: at / rate,
        duration: 1 / rate,
        colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
      });
      await source.add(sample, at === first && cuts[index] ? { keyFrame: true } : undefined);
      sample.close();
    }
  }
  await output.finalize();
  const bytes = new Uint8Array(target.buffer!);
  let text = '';
  for (let from = 0; from < bytes.length; from += 32_768) text += String.fromCharCode(...bytes.subarray(from, from + 32_768));
  return btoa(text);

  /** Pixels as players of films expect them everywhere: BT.709 in the narrow range, one colour for each square of four. */
  function planesOf(rgba: Uint8ClampedArray): Uint8Array {
    const size = width * height;
    const planes = new Uint8Array(size * 1.5);
    for (let pixel = 0; pixel < size; pixel += 1) {
      const [r, g, b] = [rgba[4 * pixel]!, rgba[4 * pixel + 1]!, rgba[4 * pixel + 2]!];
      planes[pixel] = 16.5 + 0.1826 * r + 0.6142 * g + 0.062 * b;
    }
    for (let y = 0, to = size; y < height; y += 2)
      for (let x = 0; x < width; x += 2, to += 1) {
        const corner = 4 * (y * width + x);
        const mean = (part: number) =>
          (rgba[corner + part]! + rgba[corner + part + 4]! + rgba[corner + 4 * width + part]! + rgba[corner + 4 * width + part + 4]!) / 4;
        const [r, g, b] = [mean(0), mean(1), mean(2)];
        planes[to] = 128.5 - 0.1006 * r - 0.3386 * g + 0.4392 * b;
        planes[to + size / 4] = 128.5 + 0.4392 * r - 0.3989 * g - 0.0403 * b;
      }
    return planes;
  }
}
