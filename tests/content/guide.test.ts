import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { readFacts } from '../../src/facts/read.ts';
import { written } from '../../src/i18n/index.ts';
import { checkGuide, readGuide } from '../../src/story/content/index.ts';
import { hedges } from '../support/languages.ts';
import { root } from '../support/observed.ts';
import { lessons, story } from '../support/story.ts';

const { facts } = readFacts(root);
const chapters = story.chapters.map(({ id }) => id);
const steps = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);
const { guide } = readGuide(root);
const both = written.map((locale) => guide![locale]);

/** What is found after an edit of the guide in a language. */
function found(locale: 'en' | 'zh', from: string | RegExp, to: string) {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, 'content/teach'), join(folder, 'content/teach'), { recursive: true });
  const path = join(folder, `content/teach/${locale}.mdx`);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  return checkGuide(readGuide(folder), facts, chapters, steps);
}

describe('the guide for teachers', () => {
  it('has nothing to mend', () => {
    expect(checkGuide(readGuide(root), facts, chapters, steps)).toEqual([]);
  });

  it('speaks of each lesson, and the shortest has a quiz too', () => {
    for (const own of both) {
      expect(own.lessons.map(({ id }) => id)).toEqual(lessons.map(({ minutes }) => String(minutes)));
      // A lesson asks what its slides teach, and nothing else.
      for (const { minutes, steps } of lessons) expect(own.quiz.filter(({ step }) => steps.includes(step)).length, String(minutes)).toBeGreaterThanOrEqual(5);
      expect(own.quiz.filter(({ step }) => !lessons.some(({ steps }) => steps.includes(step)))).toEqual([]);
    }
  });

  it('has an exercise for every chapter at some level', () => {
    for (const own of both) expect(chapters.filter((id) => !own.levels.some(({ exercises }) => exercises.includes(id)))).toEqual([]);
  });

  it('asks with four options of which one is right, at the same place in every language and not always the same', () => {
    const places = both.map(({ quiz }) => quiz.map(({ options }) => options.findIndex(({ right }) => right)));
    expect(places[0]).toEqual(places[1]);
    expect(new Set(places[0])).toEqual(new Set([0, 1, 2, 3]));
    for (const { quiz } of both) for (const { options } of quiz) expect(options.map(({ right }) => right).filter(Boolean).length + options.length).toBe(5);
  });

  it('does not give the right option away by its length', () => {
    for (const { quiz, locale } of both) {
      const length = (paragraphs: readonly (readonly { kind: string }[])[]) => JSON.stringify(paragraphs).length;
      const rightOf = (options: (typeof quiz)[number]['options']) => options.find((own) => own.right)!.text;
      const longest = quiz.filter(({ options }) => options.every(({ right, text }) => right || length(text) < length(rightOf(options))));
      const shortest = quiz.filter(({ options }) => options.every(({ right, text }) => right || length(text) > length(rightOf(options))));
      // Of four options each is the longest, and the shortest, as often as any other.
      for (const few of [longest, shortest]) expect(few.length, locale).toBeLessThanOrEqual(Math.ceil(quiz.length / 4));
    }
  });

  it('gives no option away by its length: the longest is hardly longer than the others', () => {
    for (const { quiz, locale } of both) {
      for (const { id, options } of quiz) {
        const lengths = options
          .map(({ text }) => text.flat().reduce((sum, inline) => sum + (inline.kind === 'text' ? inline.text.length : 3), 0))
          .toSorted((a, b) => a - b);
        expect(lengths.at(-1)! / lengths[0]!, `${locale} ${id}: ${lengths.join(', ')}`).toBeLessThanOrEqual(1.85);
      }
    }
  });

  it('hedges in no right option alone', () => {
    for (const { quiz, locale } of both) {
      for (const { id, options } of quiz) {
        const says = (right: boolean) =>
          options
            .filter((own) => own.right === right)
            .map(({ text }) =>
              text
                .flat()
                .map((inline) => (inline.kind === 'text' ? inline.text : ''))
                .join(''),
            );
        if (hedges[locale].test(says(true)[0]!))
          expect(
            says(false).some((text) => hedges[locale].test(text)),
            `${locale} ${id}`,
          ).toBe(true);
      }
    }
  });

  it('asks at both levels', () => {
    for (const { quiz, levels } of both) for (const { id } of levels) expect(quiz.filter(({ level }) => level === id).length).toBeGreaterThanOrEqual(5);
  });
});

describe('a slip in the guide is found', () => {
  const zh = 'content/teach/zh.mdx';

  it('when it names an amount that nothing stands behind', () => {
    expect(found('en', 'A pencil, and', 'Twelve pencils, and')).toMatchObject([{ file: 'content/teach/en.mdx', found: 'bare amount "Twelve"' }]);
    expect(found('zh', '一支铅笔', '十二支铅笔')).toMatchObject([{ file: zh, found: 'bare amount "十二"' }]);
  });

  it('when the languages differ in a number, an option or a part', () => {
    expect(found('zh', '<Num id="summer-rise" />', '不少')).toMatchObject([
      { file: zh, found: expect.stringContaining('number "summer-rise" is in quiz "two-seasons"') as unknown },
    ]);
    expect(
      found('zh', /<Right>降了(.*?)<\/Right>\s*<Wrong>没有变(.*?)<\/Wrong>/, '<Wrong>没有变$2</Wrong>\n\n<Right>降了$1</Right>')
        .map(({ found: what }) => what)
        .join('\n'),
    ).toContain('option 2 (right) of quiz "identity" is at en.mdx');
    expect(found('zh', /<Need>[^]*?<\/Need>\s*/, '')).toMatchObject([{ file: zh, found: expect.stringContaining('need 4') as unknown }]);
  });

  it('when a question has no reason, two right options, or a chapter or step that is not there', () => {
    expect(found('en', 'step="the-drain/who-paid"', 'step="the-drain/who-payed"')).toContainEqual(
      expect.objectContaining({ found: 'there is no step "the-drain/who-payed"' }),
    );
    expect(found('en', '<Starter step="the-price-of-cash/paid-to-wait">', '<Starter step="the-price-of-cash/paid">')).toContainEqual(
      expect.objectContaining({ found: 'there is no step "the-price-of-cash/paid"' }),
    );
    expect(found('zh', '<Starter step="the-price-of-cash/paid-to-wait">', '<Starter>')).toContainEqual(
      expect.objectContaining({ file: zh, found: expect.stringContaining('starter 3') as unknown }),
    );
    expect(found('en', /<Why>[^]*?<\/Why>/, '')).toContainEqual(expect.objectContaining({ found: '<Quiz> has no <Why>' }));
    expect(found('en', /<Wrong>(.*?)<\/Wrong>/, '<Right>$1</Right>')).toContainEqual(expect.objectContaining({ found: '<Quiz> has 2 <Right>' }));
    expect(found('en', 'chapter="the-spark"', 'chapter="the-fire"')).toMatchObject([{ found: 'there is no chapter "the-fire"' }]);
    expect(found('en', 'id="bill"', 'id="bull"')).not.toEqual([]);
  });
});
