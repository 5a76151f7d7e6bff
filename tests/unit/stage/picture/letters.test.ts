import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import { create, type Font } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { words } from '../../../../src/faces/shared/messages.ts';
import { figures } from '../../../../src/figures/index.ts';
import { locales, type Locale } from '../../../../src/i18n/index.ts';
import { viewOf } from '../../../../src/stage/index.ts';
import { faces, fontFiles, namesInFiles } from '../../../../src/stage/picture/fonts.ts';
import { cardOf, fontStyle, renderPng } from '../../../../src/stage/picture/index.ts';
import { stillOf } from '../../../../src/stage/print.ts';
import { writePicture, type Framed } from '../../../../src/stage/still.ts';
import { cueAt, frameAt, type Step } from '../../../../src/story/index.ts';
import { at, story, voices } from '../../../support/story.ts';

const cache = mkdtempSync(join(tmpdir(), 'letters-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

function card(step: Step, locale: Locale): Framed {
  const voice = voices[story.chapters.findIndex(({ id }) => id === step.chapter)]![locale];
  const { figure, state } = frameAt(story, cueAt(step));
  return cardOf(story, cueAt(step), locale, {
    chapter: voice.title,
    title: voice.steps.find(({ id }) => id === step.id)!.title,
    site: words[locale].title,
    source: `${words[locale].source} ${figures[figure].source(state, locale)}`,
    credit: words[locale].cardCredit,
  });
}

const pictures = locales.flatMap((locale) =>
  story.steps.flatMap((step) =>
    Object.entries({
      still: stillOf(story, cueAt(step), viewOf('still', locale, 'light')),
      narrow: stillOf(story, cueAt(step), viewOf('narrow', locale, 'light')),
      card: card(step, locale),
    }).map(([name, picture]) => ({ where: `${name} ${locale} ${step.id}`, svg: writePicture(picture) })),
  ),
);
const text = pictures.map(({ svg }) => svg.replace(/<[^>]+>/g, '')).join('');

interface Said {
  readonly words: string;
  readonly family: string;
  readonly weight: number;
}

/** Each piece of text of a drawing, with the family and the weight it is set in. */
function saidIn(svg: string): Said[] {
  const families: string[] = [];
  const said: Said[] = [];
  for (const [, closing, tag, attributes = '', content = ''] of svg.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
    if (closing) {
      if (tag === 'svg') families.pop();
      continue;
    }
    const own = /font-family="'?([^",']+)/.exec(attributes)?.[1] ?? families.at(-1) ?? '';
    if (tag === 'svg') families.push(own);
    const words = content.replace(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name]!);
    if (words.trim()) said.push({ words, family: own, weight: Number(/font-weight="(\d+)"/.exec(attributes)?.[1] ?? 400) });
  }
  return said;
}

describe('the letters of every still and card, in every language', () => {
  let files: readonly string[];
  beforeAll(async () => {
    files = await fontFiles(text, cache);
    // Fonts of three languages are cut here from nothing.
  }, 60_000);

  it('are in the bundled font of the family and weight they are set in', () => {
    const fonts = files.map((file) => create(readFileSync(file)) as Font);
    const all = pictures.flatMap(({ where, svg }) => saidIn(svg).map((said) => ({ where, ...said })));
    expect(all.length).toBeGreaterThan(pictures.length * 5);
    const missing = all.flatMap(({ where, words: said, family, weight }) => {
      const own = fonts.filter((_, index) => faces[index]!.family === family && faces[index]!.weight === weight);
      return [...new Set(said)]
        .filter((letter) => letter.trim() && !own.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)))
        .map((letter) => `${letter} in “${said}”, ${family} ${weight}, ${where}`);
    });
    expect(missing).toEqual([]);
  });

  it('leave ink when they are drawn, and not the box of a letter that is missing', () => {
    const set = new Map<string, Set<string>>();
    for (const { svg } of pictures) {
      for (const { words: said, family, weight } of saidIn(svg)) {
        const key = `${family}/${weight}`;
        set.set(key, new Set([...(set.get(key) ?? []), ...said]));
      }
    }
    expect([...set.keys()].sort()).toEqual([...new Set(faces.map(({ family, weight }) => `${family}/${weight}`))].filter((key) => set.has(key)).sort());
    for (const [key, letters] of set) {
      // The last is in no font.
      const drawn = inkOf(
        [...letters].filter((letter) => letter.trim()),
        key.split('/') as [string, string],
        files,
      );
      const box = drawn.get('\u{e000}');
      expect([...drawn].filter(([letter, ink]) => letter !== '\u{e000}' && (ink === '' || ink === box)).map(([letter]) => `${letter} ${key}`)).toEqual([]);
    }
  });
});

/** Draws each letter in a cell of its own, and tells its ink: the pixels that are not paper, empty when there are none. */
function inkOf(letters: readonly string[], [family, weight]: readonly [string, string], files: readonly string[]): Map<string, string> {
  const [cell, columns] = [24, 40];
  const all = [...letters, '\u{e000}'];
  const rows = Math.ceil(all.length / columns);
  const place = (index: number) => [(index % columns) * cell, Math.floor(index / columns) * cell] as const;
  const escaped = (letter: string) => letter.replace('&', '&amp;').replace('<', '&lt;');
  const cells = all.map(
    (letter, index) =>
      `<text x="${place(index)[0] + 3}" y="${place(index)[1] + 18}" font-size="16" font-weight="${weight}" font-family="${namesInFiles(family)}">${escaped(letter)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * cell}" height="${rows * cell}">${cells.join('')}</svg>`;
  const { pixels, width } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...files] } }).render();
  return new Map(
    all.map((letter, index) => {
      const [left, top] = place(index);
      const ink: number[] = [];
      for (let y = 0; y < cell; y += 1) for (let x = 0; x < cell; x += 1) if (pixels[((top + y) * width + left + x) * 4 + 3]! > 60) ink.push(y * cell + x);
      return [letter, ink.join()];
    }),
  );
}

describe('a picture as a file', () => {
  const step = at('who-paid');
  const still = stillOf(story, step, viewOf('still', 'zh', 'light'));
  const sample = writePicture(still).replace(/<[^>]+>/g, '');
  const fresh = () => mkdtempSync(join(cache, 'fresh-'));
  const finished = (folder: string) =>
    readdirSync(join(folder, 'pictures'))
      .map((name) => `${name} ${statSync(join(folder, 'pictures', name)).mtimeMs}`)
      .sort();

  it('has the same bytes whenever it is made anew', async () => {
    const made = await Promise.all(
      [fresh(), fresh()].map(async (folder) => ({
        png: Buffer.from(await renderPng(still, { width: 440, text: sample, cache: folder })).toString('base64'),
        style: await fontStyle(still.marks, 'zh', { text: sample, cache: folder }),
      })),
    );
    expect(made[0]).toEqual(made[1]);
    expect(made[0]!.style).toContain('data:font/woff2;base64,');
  });

  it('is drawn again when its drawing, its size or its fonts change, and only then', async () => {
    const folder = fresh();
    await renderPng(still, { width: 440, text: sample, cache: folder });
    const first = finished(folder);
    expect(first).toHaveLength(1);
    await renderPng(still, { width: 440, text: [...sample].reverse().join(''), cache: folder });
    expect(finished(folder)).toEqual(first);
    const other = stillOf(story, at('who-paid', 0.5), viewOf('still', 'zh', 'light'));
    await renderPng(other, { width: 440, text: sample, cache: folder });
    await renderPng(still, { width: 220, text: sample, cache: folder });
    await renderPng(still, { width: 440, text: `${sample}龙`, cache: folder });
    expect(finished(folder)).toHaveLength(4);
    expect(finished(folder)).toContain(first[0]);
  });
});
