import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { showFilms } from '../../../src/films/show.ts';

it('the kit offers the films that are there, each once with its size, and no others', () => {
  const dist = mkdtempSync(join(tmpdir(), 'films-'));
  try {
    const place = (name: string) => `<p class="buttons" data-films="zh/${name}" data-wide="16:9" data-square="square" data-tall="upright" hidden></p>`;
    for (const folder of ['zh/newsletter', 'newsletter', 'films/zh']) mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, 'newsletter/index.html'), '<p>No films</p>');
    writeFileSync(join(dist, 'zh/newsletter/index.html'), `<main>${place('a')}<p hidden>b</p>${place('b')}</main>`);
    writeFileSync(join(dist, 'films/zh/a-square.mp4'), new Uint8Array(1_240_000));
    // A second run finds what the first has written.
    for (const _run of [1, 2]) expect(showFilms(dist, '/base/')).toBe(1);
    expect(readFileSync(join(dist, 'zh/newsletter/index.html'), 'utf8')).toBe(
      `<main>${place('a').replace(' hidden></p>', '><a href="/base/films/zh/a-square.mp4" download>MP4 square <span>1.2 MB</span></a></p>')}<p hidden>b</p>${place('b')}</main>`,
    );
    expect(readFileSync(join(dist, 'newsletter/index.html'), 'utf8')).toBe('<p>No films</p>');
  } finally {
    rmSync(dist, { recursive: true });
  }
});
