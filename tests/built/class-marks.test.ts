import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

import { markOf } from '../../src/facts/index.ts';
import { readFacts } from '../../src/facts/read.ts';
import { languages, locales, type Locale } from '../../src/i18n/index.ts';
import { inlinesOf, readGuide, type NumInline, type Paragraph } from '../../src/story/content/index.ts';
import { documentOf } from '../support/document.ts';
import { root } from '../support/observed.ts';
import { lessons, slidesOf, story, voices } from '../support/story.ts';
import { dist, textIn } from './built.ts';

const { facts } = readFacts(root);
const { guide } = readGuide(root);

/** The rule of every page: what stands beside a number follows from how it answers a claim of the article. */
function ruled(id: string) {
  const fact = facts.number(id);
  return markOf(fact, fact.claim === undefined ? undefined : facts.claim(fact.claim));
}

const pathOf = (locale: Locale, page: string) => `${languages[locale].path ? `${languages[locale].path}/` : ''}${page}index.html`;
const textOf = (node: Element) => node.textContent ?? '';

describe.each(locales)('on paper for a class, in %s', (locale) => {
  it.each(['teach/handout/', 'teach/handout/answers/', 'teach/slides/'])(
    'a number on %s has the mark that it has on every page, and each mark is explained beneath',
    (page) => {
      const main = documentOf(textIn(pathOf(locale, page))).querySelector('main')!;
      const parts = [...main.querySelectorAll('.task, .slide')];
      expect(parts.length).toBeGreaterThan(5);
      for (const part of parts) {
        const numbers = [...part.querySelectorAll('a[data-num]')];
        for (const number of numbers)
          expect(number.getAttribute('data-mark') || undefined, number.getAttribute('data-num')!).toBe(ruled(number.getAttribute('data-num')!));
        const marked = numbers.filter((number) => number.getAttribute('data-mark'));
        const notes = [...part.querySelectorAll('[data-note-of]')].map(textOf);
        expect(notes.length, textOf(part).slice(0, 40)).toBe(
          new Set(marked.map((number) => `${number.getAttribute('data-mark')} ${facts.number(number.getAttribute('data-num')!).claim}`)).size,
        );
        for (const number of marked) {
          const claim = facts.claim(facts.number(number.getAttribute('data-num')!).claim!);
          const otherwise = number.getAttribute('data-mark') === 'otherwise';
          const said = (otherwise ? claim.article : claim.record).text[locale];
          expect(
            notes.filter((note) => note.startsWith('≠') === otherwise && note.includes(said)),
            said,
          ).toHaveLength(1);
        }
      }
    },
  );

  /** How often ≠ is to be seen: after each such number, and before each note. */
  const signs = (paragraphs: readonly Paragraph[]) => {
    const found = inlinesOf(paragraphs, 'num').filter((one: NumInline) => ruled(one.id) === 'otherwise');
    return found.length + new Set(found.map(({ id }) => facts.number(id).claim)).size;
  };
  const count = (text: string) => text.split('≠').length - 1;

  it('the notes under slides for PowerPoint have the same signs', () => {
    for (const { minutes, steps } of lessons) {
      const parts = unzipSync(readFileSync(join(dist, `teach/slides-${minutes}-${locale}.pptx`)));
      for (const [index, { step: address, asks }] of slidesOf(steps).entries()) {
        const [chapter, id] = address.split('/');
        const { say, ask, misunderstanding } = voices[story.chapters.findIndex((one) => one.id === chapter)]![locale].steps.find((one) => one.id === id)!.notes;
        expect(count(strFromU8(parts[`ppt/notesSlides/notesSlide${index + 1}.xml`]!)), address).toBe(signs(asks ? ask : [...say, ...ask, ...misunderstanding]));
      }
    }
  });

  it.each(lessons.map(({ minutes }) => minutes))('so do the worksheets of %s minutes', async (minutes) => {
    const files = unzipSync(readFileSync(join(dist, `teach/class-${minutes}-${locale}.zip`)));
    for (const filled of [false, true]) {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(files[filled ? 'answers.docx' : 'worksheet.docx']!) });
      const tasks = guide![locale].tasks.filter(({ title }) => value.includes(title));
      expect(tasks.length).toBeGreaterThan(2);
      expect(count(value)).toBe(tasks.reduce((sum, { ask, answer }) => sum + signs(filled ? [...ask, ...answer] : ask), 0));
    }
  });
});
