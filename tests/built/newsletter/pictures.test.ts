import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import { unzipSync } from 'fflate';
import { GifReader } from 'omggif';
import { describe, expect, it } from 'vitest';

import { editionOf } from '../../../src/faces/newsletter/index.ts';
import { frameAt, hashOf, parseCue } from '../../../src/story/index.ts';
import { story } from '../../support/story.ts';
import { bytesOf, dist, textIn } from '../built.ts';
import { listed, mails } from './listed.ts';

/** A PNG file's pixels at a size, red, green, blue and opacity. */
function pixelsOf(png: Uint8Array, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" preserveAspectRatio="none" href="${href}"/></svg>`,
  ).render().pixels;
}

/** Of 255: the mean difference of two pictures, and the share of channels that differ by more than an edge's shade. */
function difference(a: Uint8Array, b: Uint8Array): { readonly mean: number; readonly far: number } {
  let sum = 0;
  let far = 0;
  for (let at = 0; at < a.length; at += 1) {
    const by = Math.abs(a[at]! - b[at]!);
    sum += by;
    if (by > 40) far += 1;
  }
  return { mean: sum / a.length, far: far / a.length };
}

/** A film has few inks, and its still was drawn larger: edges differ a little, and nothing else does. */
const tolerance = { mean: 2.5, far: 0.012 } as const;

const opaque = (pixels: Uint8Array) => pixels.every((value, at) => at % 4 !== 3 || value === 255);

describe('the pictures of mails', () => {
  it('carry the frame that their step carries on its page and its still', () => {
    for (const { cue, frame, locale } of listed().pictures) {
      const at = parseCue(story, cue)!;
      expect(at.t).toBe(1);
      expect(frame).toBe(hashOf(frameAt(story, at)));
      expect(/^<svg[^>]* data-frame="([^"]*)"/.exec(textIn(`stills/${locale}/${at.chapter}/${at.step}.svg`))?.[1]).toBe(frame);
    }
  });

  it('are PNG of twice their width, at addresses made of what is in them', () => {
    const { pictures, width } = listed();
    for (const { file, edition } of pictures) {
      const png = bytesOf(file);
      expect(editionOf(png), file).toBe(edition);
      expect(file).toContain(`/${edition}/`);
      expect(new DataView(png.buffer).getUint32(16)).toBe(width);
    }
    expect(width).toBe(2 * 560);
    expect(new Set(pictures.map(({ file }) => file)).size).toBe(pictures.length);
  });
});

describe('a film', () => {
  it.each(mails)('%s is small, stops by itself, and begins and ends with the conclusion', (_, chapter, locale) => {
    const bytes = bytesOf(`email/${locale}/${chapter}.gif`);
    expect(bytes.length).toBeLessThanOrEqual(1024 * 1024);
    const gif = new GifReader(bytes);
    expect(gif.width).toBeLessThanOrEqual(600);
    // Programs that count repeats show it once more than it says.
    expect(gif.loopCount()! + 1).toBeLessThanOrEqual(3);
    const still = pixelsOf(
      bytesOf(listed().pictures.find((one) => one.locale === locale && one.film && one.cue.startsWith(`${chapter}/`))!.file),
      gif.width,
      gif.height,
    );
    const shown = new Uint8Array(gif.width * gif.height * 4);
    const seen = new Set<string>();
    const differences = Array.from({ length: gif.numFrames() }, (_all, frame) => {
      gif.decodeAndBlitFrameRGBA(frame, shown);
      seen.add(editionOf(shown));
      return difference(shown, still);
    });
    expect([opaque(still), opaque(shown)]).toEqual([true, true]);
    for (const end of [differences[0]!, differences.at(-1)!]) {
      expect(end.mean).toBeLessThanOrEqual(tolerance.mean);
      expect(end.far).toBeLessThanOrEqual(tolerance.far);
    }
    // It moves, and only the conclusion is seen twice.
    expect(seen.size).toBe(gif.numFrames() - 1);
    expect(seen.size).toBeGreaterThanOrEqual(8);
  });
});

describe('the stills to download', () => {
  it.each(mails)('%s are those of every step, with what they show and how to name where they are from', (_, chapter, locale) => {
    const files = unzipSync(bytesOf(`email/${locale}/${chapter}.zip`));
    const steps = story.steps.filter((step) => step.chapter === chapter).map(({ id }, index) => `${String(index + 1).padStart(2, '0')}-${id}.png`);
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toEqual(steps);
    for (const name of steps) expect(files[name]).toEqual(bytesOf(`stills/${locale}/${chapter}/${name.slice(3)}`));
    const [told] = Object.keys(files).filter((name) => name.endsWith('.txt'));
    const text = new TextDecoder().decode(files[told!]);
    expect(text).toContain('CC BY 4.0');
    for (const name of steps) expect(text).toContain(name);
    expect(existsSync(join(dist, 'newsletter/index.html'))).toBe(true);
  });
});
