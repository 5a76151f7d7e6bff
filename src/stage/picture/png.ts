import { join } from 'node:path';

import { writePicture, type Picture } from '../still.ts';
import { fontFiles, namesInFiles } from './fonts.ts';
import { runJob } from './worker-pool.ts';

export interface PngOptions {
  /** Width of the picture in pixels; the height follows. */
  readonly width: number;
  /** Every text that pictures of this run may hold; the fonts are made for it once. */
  readonly text: string;
  /** Folder for fonts and finished pictures; a picture whose drawing did not change is taken from there. */
  readonly cache: string;
}

/** A picture as a PNG, byte for byte the same on every run on one platform. */
export async function renderPng(picture: Picture, { width, text, cache }: PngOptions): Promise<Uint8Array<ArrayBuffer>> {
  const files = await fontFiles(text, cache);
  return runJob('drawPng', { svg: writePicture(picture, namesInFiles), width, files }, join(cache, 'pictures'), 'png');
}
