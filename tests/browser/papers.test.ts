import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { printPapers } from '../../src/papers/index.ts';
import { root } from '../support/observed.ts';
import { story, voices } from '../support/story.ts';

const out = mkdtempSync(join(tmpdir(), 'papers-'));
const wanted = /^(handout-letter-en|handout-a4-zh|answers-a4-en|answers-letter-zh|slides-zh|slides-with-notes-en)\.pdf$/;

beforeAll(() => printPapers({ dist: join(root, 'dist'), base: '/', cache: join(root, '.cache'), out, only: (file) => wanted.test(file) }));
afterAll(() => rmSync(out, { recursive: true }));

async function read(file: string) {
  const bytes = new Uint8Array(readFileSync(join(out, file)));
  const raw = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocumentProxy(bytes);
  const { text } = await extractText(pdf);
  const size = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { raw, pages: text.map((page) => page.replace(/\s+/g, '')), width: Math.round(size.width), height: Math.round(size.height) };
}

/** Every font file that a PDF uses is in it. What is left are Type 3 fonts, which are nothing but glyphs in the PDF itself. */
function embedded(raw: string): void {
  const objects = new Map([...raw.matchAll(/(\d+) 0 obj\b([^]*?)\bendobj/g)].map(([, id, body]) => [id!, body!]));
  const fonts = [...objects.values()].filter((body) => /\/Subtype \/(?:CIDFontType\d|TrueType|Type1)\b/.test(body));
  expect(fonts.length).toBeGreaterThan(1);
  const descriptors = fonts.map((body) => objects.get(/\/FontDescriptor (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '');
  expect(descriptors.filter((one) => !/\/FontFile\d? \d+ 0 R/.test(one))).toEqual([]);
}

describe('the papers', () => {
  it.for([
    [
      'handout-letter-en.pdf',
      6,
      612,
      792,
      ['Yourline,beforetheanswer', 'Postthepayment', 'Addupthepots', 'Turnasingleknob', 'Amultiplefalls', 'Whatwouldchangeyourmind?'],
    ],
    ['handout-a4-zh.pdf', 6, 595, 842, ['先画你的线，再看答案', '把付款记下来', '把池子加起来', '只动一个旋钮', '倍数降下来', '看到什么你会改变看法？']],
    [
      'answers-a4-en.pdf',
      6,
      595,
      842,
      ['Yourline,beforetheanswer', 'Postthepayment', 'Addupthepots', 'Turnasingleknob', 'Amultiplefalls', 'Whatwouldchangeyourmind?'],
    ],
    ['answers-letter-zh.pdf', 6, 612, 792, ['先画你的线，再看答案', '把付款记下来', '把池子加起来', '只动一个旋钮', '倍数降下来', '看到什么你会改变看法？']],
  ] as const)('%s has its pages, in its size, each with its heading as text, and carries its fonts', async ([file, count, width, height, headings]) => {
    const paper = await read(file);
    expect(paper.pages.length).toBe(count);
    expect([paper.width, paper.height]).toEqual([width, height]);
    headings.forEach((heading, index) => expect(paper.pages[index], `page ${index + 1}`).toContain(heading));
    embedded(paper.raw);
  });

  it('the handout leaves out what the answer sheet fills in', async () => {
    const [handout, answers] = [await read('handout-letter-en.pdf'), await read('answers-a4-en.pdf')];
    for (const found of ['−$482.2bn', '+23bp', '−$100deposit']) {
      expect(answers.pages.join('')).toContain(found);
      expect(handout.pages.join('')).not.toContain(found);
    }
  });

  it.for([
    ['slides-zh.pdf', 'zh', false],
    ['slides-with-notes-en.pdf', 'en', true],
  ] as const)('%s has a page for each step with its headline, and its notes if it is to have them', async ([file, locale, notes]) => {
    const paper = await read(file);
    const steps = voices.flatMap((voice) => voice[locale].steps);
    expect(paper.pages.length).toBe(story.steps.length);
    steps.forEach(({ title, notes: { ask } }, index) => {
      expect(paper.pages[index], title).toContain(title.replace(/\s+/g, ''));
      const asked = ask.flat().flatMap((inline) => (inline.kind === 'text' ? inline.text.replace(/\s+/g, '').slice(0, 20) : []))[0]!;
      expect(paper.pages[index]!.includes(asked), title).toBe(notes);
    });
    expect(paper.width > paper.height).toBe(!notes);
    embedded(paper.raw);
  });
});
