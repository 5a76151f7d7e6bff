import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';

import { fontFiles, namesInFiles } from './fonts.ts';

export interface PngOptions {
  /** Width of the picture in pixels; the height follows. */
  readonly width: number;
  /** Every text that pictures of this run may hold; the fonts are made for it once. */
  readonly text: string;
  /** Folder for fonts and finished pictures; a picture whose drawing did not change is taken from there. */
  readonly cache: string;
}

/** An svg document as an opaque PNG, byte for byte the same on every run on one platform. */
export async function renderPng(svg: string, { width, text, cache }: PngOptions): Promise<Uint8Array<ArrayBuffer>> {
  const files = await fontFiles(text, cache);
  const name = createHash('sha256').update(svg).update(`${width} ${files[0]}`).digest('hex').slice(0, 24);
  const path = join(cache, 'pictures', `${name}.png`);
  if (!existsSync(path)) {
    // Drawing leaves this thread, so that two pictures share a machine.
    const picture = await renderAsync(namesInFiles(svg), rendering(width, files));
    mkdirSync(join(cache, 'pictures'), { recursive: true });
    writeFileSync(path, picture.asPng());
  }
  return new Uint8Array(readFileSync(path));
}

/** How every picture is rendered: at its width, in these font files alone. */
export const rendering = (width: number, files: readonly string[]): ResvgRenderOptions => ({
  fitTo: { mode: 'width', value: width },
  font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Figtree Light' },
});
