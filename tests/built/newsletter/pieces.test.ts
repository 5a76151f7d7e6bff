import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';

import { compose, type Ground } from '../../../src/faces/shared/pieces/compose.ts';
import { shapeNames, type Pieces } from '../../../src/faces/shared/pieces/piece.ts';
import { lettersIn } from '../../../src/figures/index.ts';
import { langs, locales } from '../../../src/i18n/index.ts';
import { conclusionOf, cueAt, frameAt } from '../../../src/story/index.ts';
import { fontFiles, namesInFiles } from '../../../src/stage/picture/fonts.ts';
import { writePicture, type Still } from '../../../src/stage/still.ts';
import { colours } from '../../../src/tokens/index.ts';
import { documentOf } from '../../support/document.ts';
import { story } from '../../support/story.ts';
import { dist, textIn } from '../built.ts';
import { mails, site } from './listed.ts';

const piecesOf = (locale: string, chapter: string) => JSON.parse(textIn(`pieces/${locale}/${chapter}.json`)) as Pieces;
const stillAt = (path: string) => JSON.parse(textIn(path.replace(/^\//, ''))) as Still;

describe('one step, to take along', () => {
  it.each(mails)('%s: each has its texts, as long as places take them, and every address leads somewhere', (_, chapter, locale) => {
    const { pieces, best } = piecesOf(locale, chapter);
    expect(pieces.map(({ id }) => id)).toEqual(story.steps.filter((step) => step.chapter === chapter).map(({ id }) => id));
    expect(pieces.map(({ id }) => id)).toContain(best);
    for (const { id, title, texts, drawings, thumbnail } of pieces) {
      expect(texts.alt.length, id).toBeLessThanOrEqual(250);
      expect(texts.alt.length, id).toBeGreaterThan(20);
      expect(texts.text.length, id).toBeLessThanOrEqual(280);
      expect(texts.text.length, id).toBeGreaterThan(20);
      expect(texts.caption, id).toMatch(/CC BY 4\.0[.。]$/);
      for (const text of Object.values(texts)) expect(/undefined|NaN|\[object/.exec(text)?.[0], id).toBeUndefined();
      expect(existsSync(join(dist, texts.address.slice(site().length), 'index.html')), id).toBe(true);
      const element = documentOf(`<!doctype html><html><body>${texts.embed}</body></html>`).body.querySelector('money-story')!;
      expect(element.getAttribute('step')).toBe(id);
      expect(element.querySelector('img')!.getAttribute('alt')).toBe(texts.alt);
      expect(element.textContent).toContain(title);
      for (const file of [thumbnail, ...Object.values(drawings)]) expect(existsSync(join(dist, file)), file).toBe(true);
    }
  });

  it.each(mails)('%s: its alt text says what the picture comes to, with its amounts', (_, chapter, locale) => {
    for (const { id, texts } of piecesOf(locale, chapter).pieces) {
      const said = conclusionOf(story, frameAt(story, cueAt(story.steps.find((step) => step.chapter === chapter && step.id === id)!)), locale);
      const [first = ''] = [...new Intl.Segmenter(langs[locale], { granularity: 'sentence' }).segment(said)].map(({ segment }) => segment.trim());
      expect(texts.alt, id).toContain(first.slice(0, 80));
    }
  });

  it('the pictures of the drain and of what follows it say their sums', () => {
    const alt = (chapter: string, step: string) => piecesOf('en', chapter).pieces.find(({ id }) => id === step)!.texts.alt;
    expect(alt('the-drain', 'who-paid')).toMatch(/\$673 billion is \$465 billion out of reserves and \$208 billion out of the parking/);
    expect(alt('the-drain', 'why-minus-482')).toMatch(/\$482 billion.*\$465 billion.*\$75 billion.*\$58 billion/);
    expect(alt('the-release', 'the-scorecard')).toMatch(/Came true, 4; In part, 9; Did not, 1; Unclear, 1/);
  });

  it.each(mails)('%s: copied for email, a step’s name stands over it once, and links below its picture lead to it', (_, chapter, locale) => {
    for (const { id, title, email, texts } of piecesOf(locale, chapter).pieces) {
      const { body } = documentOf(`<!doctype html><html><body>${email.html}</body></html>`);
      const named = [...body.querySelectorAll('h2, figcaption, p')].filter(({ textContent }) => textContent === title);
      expect([id, named.length]).toEqual([id, 1]);
      expect(body.querySelector('figcaption a')!.getAttribute('href'), id).toBe(texts.address);
    }
  });

  it.each(locales)(
    'in %s: in every shape nothing touches the edge, and the drawing has room',
    async (locale) => {
      const chapters = story.chapters.map(({ id }) => piecesOf(locale, id));
      const drawn = chapters.flatMap((all) =>
        all.pieces.flatMap((piece) =>
          shapeNames.map((shape) => ({
            where: `${piece.id} ${shape}`,
            frame: piece.frames[shape],
            picture: compose(all, piece.frames[shape], stillAt(piece.drawings[piece.frames[shape].drawing])),
          })),
        ),
      );
      const files = await fontFiles([...lettersIn(drawn.flatMap(({ picture }) => [...picture.words, ...picture.still.marks]))].sort().join(''), '.cache');
      const touched = drawn.filter(({ where, frame, picture }) => {
        if (frame.words.length === 0) return false;
        const { width, height, pixels } = new Resvg(writePicture(picture, namesInFiles), {
          fitTo: { mode: 'width', value: 200 },
          font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: 'Figtree Light' },
        }).render();
        const paper = pixels.subarray(0, 3);
        const inked = (x: number, y: number) => [0, 1, 2].some((channel) => Math.abs(pixels[(y * width + x) * 4 + channel]! - paper[channel]!) > 24);
        const across = Array.from({ length: width }, (_, x) => x).some((x) => [0, 1, 2, height - 3, height - 2, height - 1].some((y) => inked(x, y)));
        const down = Array.from({ length: height }, (_, y) => y).some((y) => [0, 1, 2, width - 3, width - 2, width - 1].some((x) => inked(x, y)));
        const { place } = frame;
        const least = where.endsWith('wide') ? 580 : 640;
        return across || down || place.height < least || place.y + place.height > frame.height;
      });
      expect(touched.map(({ where }) => where)).toEqual([]);
    },
    600_000,
  );

  it('its pictures are the words and the drawing, with all their letters in them and nothing from elsewhere', () => {
    const all = piecesOf('en', 'the-drain');
    const piece = all.pieces.find(({ id }) => id === all.best)!;
    const still = stillAt(piece.drawings.narrow);
    const drawn = (ground?: Ground) => writePicture(compose(all, piece.frames.square, still, ground));
    const svg = drawn();
    expect(svg).toMatch(/^<svg [^>]*width="1080" height="1080"/);
    expect(svg.match(/<rect width="100%" height="100%"/g)).toHaveLength(2);
    expect(drawn('light')).not.toContain('<rect width="100%"');
    // Every ink that a light page shows has one for a dark page, and none of the others is left.
    const inks = (markup: string) => new Set(markup.replace(/<style>.*?<\/style>/s, '').match(/#[0-9a-f]{6}\b/g));
    const [light, dark] = (['light', 'dark'] as const).map((ground) => inks(drawn(ground)));
    const names = Object.keys(colours.light) as (keyof typeof colours.light)[];
    const darkOf = new Map(names.map((name) => [colours.light[name], colours.dark[name]]));
    expect([...dark!].sort()).toEqual([...light!].map((hex) => darkOf.get(hex)).sort());
    expect(light!.size).toBeGreaterThan(3);
    expect(svg).not.toMatch(/url\((?!data:)|href=|src=/);
    for (const said of [piece.title, 'Everything Sold Off', 'Source:', 'CC BY 4.0', `${site().replace(/^https?:\/\//, '')}the-drain/`])
      expect(svg).toContain(said);
  });
});
