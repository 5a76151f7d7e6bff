import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import subsetFont from 'subset-font';

import { keep } from './keep.ts';

const require = createRequire(import.meta.url);

const versionOf = (name: string) => `${name}@${(JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version}`;

/** One face that pictures are set in: a file of a font package. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly package: string;
  readonly file: string;
  /** A variable font, of which one weight is taken. */
  readonly variable?: true;
}

export const faces: readonly Face[] = [
  ...[400, 500, 600].map((weight) => ({
    family: 'Figtree',
    weight,
    package: '@fontsource-variable/figtree',
    file: 'figtree-latin-wght-normal.woff2',
    variable: true as const,
  })),
  ...[400, 500].map((weight) => ({ family: 'Newsreader', weight, package: '@fontsource/newsreader', file: `newsreader-latin-${weight}-normal.woff2` })),
  // The file of Hong Kong's characters leaves out punctuation and what it shares with others: these slices of the package hold them.
  ...['chinese-hongkong', '108', '115', '118', '119'].flatMap((slice) =>
    [400, 500, 600].map((weight) => ({
      family: 'Noto Sans HK',
      weight,
      package: '@fontsource/noto-sans-hk',
      file: `noto-sans-hk-${slice}-${weight}-normal.woff2`,
    })),
  ),
  ...[400, 500, 600].map((weight) => ({
    family: 'Noto Sans SC',
    weight,
    package: '@fontsource/noto-sans-sc',
    file: `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
  })),
];

// A new font, or a new way of cutting or drawing it, is another picture.
const versions = [...new Set(faces.map((face) => face.package)), 'subset-font', '@resvg/resvg-js'].map(versionOf).join(' ');

/**
 * TrueType files that hold every character of `text`, and no font of the machine: the same picture on every one.
 * Written below `cache` under a name made of what is in them, and only when not there yet.
 */
export function fontFiles(text: string, cache: string): Promise<string[]> {
  const key = `${cache} ${text}`;
  const known = cutting.get(key);
  if (known) return known;
  const files = cut(text, cache);
  cutting.set(key, files);
  // What failed may be asked again.
  files.catch(() => cutting.delete(key));
  return files;
}

/** Every picture asks for the same fonts: they are made once for all that wait for them. */
const cutting = new Map<string, Promise<string[]>>();

async function cut(text: string, cache: string): Promise<string[]> {
  // Latin letters are always in, so that a changed number never makes new fonts.
  const letters = [...new Set([...text, ...latin])].sort().join('');
  const name = createHash('sha256').update(letters).update(JSON.stringify(faces)).update(versions).digest('hex').slice(0, 12);
  const folder = join(cache, 'fonts', name);
  return Promise.all(faces.map((face, index) => fontFile(face, letters, join(folder, `${index}.ttf`))));
}

// What the files of these packages call themselves inside, by the names everyone else knows them by.
const ownNames: Readonly<Record<string, string>> = {
  Figtree: 'Figtree Light',
  Newsreader: 'Newsreader 16pt 16pt',
  'Noto Sans SC': 'Noto Sans SC Thin',
  'Noto Sans HK': 'Noto Sans HK Thin',
};

/** Font families under the names that the font files have inside, for a renderer that goes by those. */
export const namesInFiles = (families: string): string =>
  families
    .split(',')
    .flatMap((family) => ownNames[family.trim().replaceAll("'", '')] ?? [])
    .map((name) => `'${name}'`)
    .join(', ');

const latin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));

async function fontFile(face: Face, letters: string, path: string): Promise<string> {
  if (existsSync(path)) return path;
  const source = readFileSync(join(dirname(require.resolve(`${face.package}/package.json`)), 'files', face.file));
  const ttf = await subsetFont(source, letters, {
    targetFormat: 'truetype',
    // The family's own name, without which each weight would count as a family by itself.
    preserveNameIds: [16, 17],
    ...(face.variable && { variationAxes: { wght: face.weight } }),
  });
  keep(path, ttf);
  return path;
}
