import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync, strFromU8 } from 'fflate';
import { parse as parseGift } from 'gift-pegjs';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';

import { derive } from '../../src/i18n/derive.ts';
import { locales, reference } from '../../src/i18n/index.ts';
import { root } from '../support/observed.ts';
import { slideShapes } from '../../src/faces/teach/files.ts';
import { lessons, slidesOf } from '../support/story.ts';

const dist = join(process.env['BUILT'] ?? join(root, 'dist'), 'teach');
const expected = [
  'README.txt',
  'answers.docx',
  'cards-anki.txt',
  'cards-quizlet.txt',
  'quiz-blooket.csv',
  'quiz-forms.csv',
  'quiz-kahoot.xlsx',
  'quiz-qti-1.2.zip',
  'quiz-qti-2.1.zip',
  'quiz.gift.txt',
  'quiz.moodle.xml',
  'slides-4x3.pptx',
  'slides.pptx',
  'worksheet.docx',
];
const zip = (minutes: number, locale: string) => unzipSync(readFileSync(join(dist, `class-${minutes}-${locale}.zip`)));
const cases = lessons.flatMap(({ minutes }) => locales.map((locale) => ({ minutes, locale })));

describe('a lesson’s zip', () => {
  it.for(cases)('of $minutes minutes ($locale) holds every file, and each is read by another hand', async ({ minutes, locale }) => {
    const files = zip(minutes, locale);
    expect(Object.keys(files).sort()).toEqual(expected);
    // The zip itself too, and what in it is a zip: every part has the sum that is said of it.
    const other = await JSZip.loadAsync(readFileSync(join(dist, `class-${minutes}-${locale}.zip`)), { checkCRC32: true });
    expect(Object.keys(other.files).sort()).toEqual(expected);
    for (const name of expected.filter((one) => /\.(?:docx|pptx|xlsx|zip)$/.test(one))) {
      const inner = await JSZip.loadAsync(await other.file(name)!.async('uint8array'), { checkCRC32: true });
      expect(Object.keys(inner.files).length, name).toBeGreaterThan(1);
    }
    const questions = parseGift(strFromU8(files['quiz.gift.txt']!)).filter(({ type }) => type === 'MC');
    expect(questions.length).toBeGreaterThanOrEqual(5);
    const sheet = (await readXlsxFile(Buffer.from(files['quiz-kahoot.xlsx']!))) as unknown as { data?: unknown[][] }[] & unknown[][];
    const rows = (sheet[0] as { data?: unknown[][] }).data ?? (sheet as unknown[][]);
    const asked = rows.slice(8);
    expect(asked.length).toBe(questions.length);
    for (const row of asked) {
      // What Kahoot takes.
      expect(String(row[1]).length, String(row[1])).toBeLessThanOrEqual(120);
      for (const answer of row.slice(2, 6)) expect(String(answer).length, String(answer)).toBeLessThanOrEqual(75);
      expect([1, 2, 3, 4]).toContain(row[7]);
    }
    for (const name of ['worksheet.docx', 'answers.docx']) {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(files[name]!) });
      expect(value).toContain(locale === reference ? 'Post the payment' : derive('把付款记下来', locale));
      // What the sliders bring about stands on the answer sheet alone.
      expect(value.includes('−31.3%')).toBe(name === 'answers.docx' && minutes !== 20);
      expect(value.split('☒').length - 1).toBe(name === 'answers.docx' ? questions.length : 0);
    }
  });

  it.for(locales)('gives no answer of the quiz away by its length, as printed (%s)', (locale) => {
    const questions = parseGift(strFromU8(zip(90, locale)['quiz.gift.txt']!)).filter(({ type }) => type === 'MC') as unknown as {
      choices: { text: { text: string }; isCorrect: boolean }[];
    }[];
    expect(questions.length).toBeGreaterThanOrEqual(10);
    const stands = (out: (right: number, other: number) => boolean) =>
      questions.filter(({ choices }) => {
        const right = choices.find(({ isCorrect }) => isCorrect)!.text.text.length;
        return choices.every(({ isCorrect, text }) => isCorrect || out(right, text.text.length));
      }).length;
    expect(questions.map(({ choices }) => choices.length)).toEqual(questions.map(() => 4));
    expect(stands((right, other) => right > other)).toBeLessThanOrEqual(Math.ceil(questions.length / 4));
    expect(stands((right, other) => right < other)).toBeLessThanOrEqual(Math.ceil(questions.length / 4));
  });

  it('answers are worked out from what is on the worksheet', async () => {
    for (const locale of locales) {
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(zip(45, locale)['answers.docx']!) });
      const tables = [...value.matchAll(/<table>.*?<\/table>/gs)].map(([table]) =>
        [...table.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) =>
          [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) => cell!.replace(/<[^>]+>/g, '')),
        ),
      );
      const number = (text: string) => {
        const value = Number(text.replace(/[^\d.]/g, '')) * (/^−/.test(text) ? -1 : 1);
        // Chinese writes trillions where there are some.
        return Math.round(value * (/[万萬][亿億]/.test(text) ? 10_000 : /[亿億]/.test(text) ? 1 : 10));
      };
      const pots = tables
        .find((rows) => rows.length === 6 && rows[0]!.length === 4)!
        .slice(1)
        .map((row) => row.slice(1).map(number));
      const [total, ...others] = pots as [number[], ...number[][]];
      for (const column of [0, 1, 2])
        expect(
          others.reduce((sum, row) => sum + row[column]!, 0),
          `${locale} ${column}`,
        ).toBe(total[column]);
      for (const [before, after, change] of pots as [number, number, number][]) expect(after - before).toBe(change);
    }
  });
});

describe('slides that PowerPoint opens without a repair', () => {
  it.for(cases.flatMap((one) => slideShapes.map((shape) => ({ ...one, shape }))))('$minutes minutes, $locale, $shape', ({ minutes, locale, shape }) => {
    const parts = unzipSync(readFileSync(join(dist, `slides-${minutes}-${locale}${shape === '16x9' ? '' : `-${shape}`}.pptx`)));
    const names = new Set(Object.keys(parts));
    const text = (name: string) => strFromU8(parts[name]!);
    const reader = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['Override', 'Default', 'Relationship'].includes(name) });
    for (const name of names) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect(XMLValidator.validate(text(name)), name).toBe(true);
      expect(text(name), name).not.toContain('\r');
      expect(text(name), name).not.toMatch(/<a:ln>\s*<\/a:ln>|<a:ln\/>/);
      for (const [background] of text(name).matchAll(/<p:bgPr>.*?<\/p:bgPr>/gs)) expect(background, name).toMatch(/<a:effect(Lst|Dag)/);
    }
    const { Types } = reader.parse(text('[Content_Types].xml')) as { Types: { Override: Record<string, string>[]; Default: Record<string, string>[] } };
    for (const { '@_PartName': part } of Types.Override) expect(names.has(part!.slice(1)), part).toBe(true);
    const typed = new Set([
      ...Types.Override.map((one) => one['@_PartName']!.slice(1)),
      ...[...names].filter((name) => Types.Default.some((one) => name.endsWith(`.${one['@_Extension']}`))),
    ]);
    expect([...names].filter((name) => !typed.has(name))).toEqual([]);
    expect(Types.Default.map((one) => one['@_ContentType'])).not.toContain('image/jpg');
    expect(text('ppt/presentation.xml')).toMatch(/<\/p:sldMasterIdLst><p:notesMasterIdLst>.*<\/p:notesMasterIdLst><p:sldIdLst>/s);
    // Each master has a theme of its own, and every relationship leads somewhere.
    const themes: string[] = [];
    for (const name of names) {
      if (!name.endsWith('.rels')) continue;
      for (const { '@_Target': target, '@_Type': type, '@_TargetMode': mode } of (
        reader.parse(text(name)) as { Relationships: { Relationship?: Record<string, string>[] } }
      ).Relationships.Relationship ?? []) {
        if (mode === 'External') continue;
        const path = target!.startsWith('/') ? target!.slice(1) : normalize(join(dirname(dirname(name)), target!));
        expect(names.has(path), `${name} → ${path}`).toBe(true);
        if (/Masters\/_rels/.test(name) && type!.endsWith('/theme')) themes.push(path);
      }
    }
    expect(new Set(themes).size).toBe(themes.length);
    // Every slide's picture is a drawing, with pixels for what cannot draw it.
    const slides = [...names].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const { steps } = lessons.find((lesson) => lesson.minutes === minutes)!;
    expect(slides.length).toBe(slidesOf(steps).length);
    const pictured = slides.filter((slide) => text(slide).includes('<p:pic>'));
    expect(pictured.length).toBeGreaterThanOrEqual(steps.length);
    for (const slide of pictured) expect(text(slide)).toMatch(/<asvg:svgBlip [^>]*r:embed="rIdVector"/);
  });
});
