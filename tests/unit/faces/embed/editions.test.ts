import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { checkEditions, freeze, keepEdition, readEditions, unpackEditions, type Files } from '../../../../src/faces/embed/editions.ts';
import { root } from '../../../support/observed.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (file: Uint8Array | undefined) => new TextDecoder().decode(file);
const hash = (css: string) => `sha256-${createHash('sha256').update(css).digest('base64')}`;

const css = '@font-face{src:url("/__base__/_astro/fonts/a1.woff2")}';
const page = `<html data-editions="x y" data-day="" data-answers="/__base__/answers/en.json" data-site="/__base__/"><meta content="style-src '${hash(css)}'"><link rel="canonical" href="https://example.org/__base__/embed/a/"><style>${css}</style><a href="/__base__/claims/#b">b</a><script src="/__base__/_astro/one.js"></script></html>`;
const built: Files = {
  'embed/a/index.html': bytes(page),
  'zh/embed/a/index.html': bytes(page),
  'index.html': bytes('the story'),
  '_astro/one.js': bytes('import"./two.js";const d=["_astro/three.js"],b="/__base__/"'),
  '_astro/two.js': bytes('2'),
  '_astro/three.js': bytes('3'),
  '_astro/unused.js': bytes('4'),
  '_astro/fonts/a1.woff2': new Uint8Array([1, 2, 3]),
  'answers/en.json': bytes('{}'),
  'answers/fr.json': bytes('{}'),
};

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterAll(() => rmSync(place, { recursive: true }));

describe('a published edition', () => {
  it('holds the embeds and what they load, and nothing else', () => {
    expect(Object.keys(freeze(built, '2026-11-22')).sort()).toEqual([
      '_astro/fonts/a1.woff2',
      '_astro/one.js',
      '_astro/three.js',
      '_astro/two.js',
      'answers/en.json',
      'en/a/index.html',
      'zh/a/index.html',
    ]);
  });

  it('works at any address: its paths are relative, and its styles are known by their new hash', () => {
    const html = text(freeze(built, '2026-11-22')['en/a/index.html']);
    const style = '@font-face{src:url("../../_astro/fonts/a1.woff2")}';
    expect(html).toBe(
      `<html data-editions="" data-day="2026-11-22" data-answers="../../answers/en.json" data-site="../../../../../"><meta content="style-src '${hash(style)}'"><style>${style}</style><a href="../../../../../claims/#b">b</a><script src="../../_astro/one.js"></script></html>`,
    );
    expect(text(freeze(built, '2026-11-22')['_astro/one.js'])).toContain('b="../"');
  });

  it('cannot be made where a file is missing', () => {
    expect(() => freeze({ ...built, '_astro/one.js': bytes('import"./gone.js"') }, '2026-11-22')).toThrow('_astro/gone.js');
  });

  it('is named by what it holds, kept once, and comes out byte for byte', () => {
    const files = freeze(built, '2026-11-22');
    const edition = keepEdition(place, files, '2026-11-22');
    expect(edition.id).toMatch(/^[0-9a-f]{10}$/);
    expect(keepEdition(place, files, '2027-01-01')).toEqual(edition);
    expect(readEditions(place)).toEqual([edition]);
    unpackEditions(place, join(place, 'dist'));
    for (const [path, file] of Object.entries(files)) expect(new Uint8Array(readFileSync(join(place, 'dist/embed/v', edition.id, path)))).toEqual(file);
  });

  it('that was changed stops the build', () => {
    const folder = join(place, 'content/editions');
    const [name] = readdirSync(folder);
    writeFileSync(join(folder, '2026-11-22-0123456789.zip'), readFileSync(join(folder, name!)));
    expect(() => readEditions(place)).toThrow('a published edition never changes');
    rmSync(join(folder, '2026-11-22-0123456789.zip'));
  });
});

describe('an archive that is no edition', () => {
  const kept = (files: Files) => {
    const own = mkdtempSync(join(tmpdir(), 'editions-'));
    onTestFinished(() => rmSync(own, { recursive: true }));
    const { id, day } = keepEdition(own, files, '2026-11-22');
    return { own, file: `content/editions/${day}-${id}.zip` };
  };

  it.each(['../index.html', 'a/../../b', '/etc/x', 'C:/x', 'a\\b', 'a//b', './a', 'a\n'])(
    'because it holds %j is found before a build, and nothing of it is written',
    (path) => {
      const { own, file } = kept({ [path]: bytes('x') });
      expect(checkEditions(own)).toMatchObject([{ file, line: 1, found: expect.stringContaining('which would lie outside of its folder') }]);
      expect(() => unpackEditions(own, join(own, 'dist'))).toThrow('would lie outside');
      expect(existsSync(join(own, 'dist'))).toBe(false);
    },
  );

  it('because it was cut, or is something else, is found by its file', () => {
    const { own, file } = kept({ a: bytes('x'.repeat(5000)) });
    const whole = readFileSync(join(own, file));
    for (const wrong of [whole.subarray(0, whole.length / 2), whole.subarray(0, whole.length - 4), Buffer.from('no zip'), Buffer.alloc(0)]) {
      writeFileSync(join(own, file), wrong);
      expect(checkEditions(own)).toEqual([
        { file, line: 1, found: 'this is not the edition that was published', mend: 'take it back from the history: a published edition never changes' },
      ]);
    }
    writeFileSync(join(own, file), whole);
    expect(checkEditions(own)).toEqual([]);
  });
});

describe('the editions of this project', () => {
  it('are what they were when they were published', () => {
    expect(() => readEditions(root)).not.toThrow();
    expect(existsSync(join(root, 'content/editions')) ? readEditions(root).length : 0).toBe(
      existsSync(join(root, 'content/editions')) ? readdirSync(join(root, 'content/editions')).length : 0,
    );
  });
});
