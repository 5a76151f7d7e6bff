import { describe, expect, it } from 'vitest';

import { findEntries, type Entry } from '../../../../src/faces/present/index.ts';
import { locales, type Locale } from '../../../../src/i18n/index.ts';
import { story, voices } from '../../../support/story.ts';

const entries = (locale: Locale): Entry[] =>
  story.chapters.flatMap(({ id, number }, at) =>
    voices[at]![locale].steps.map((step, index) => ({
      address: `${id}/${step.id}`,
      chapter: { number, title: voices[at]![locale].title },
      number: index + 1,
      title: step.title,
    })),
  );
const first = (typed: string, locale: Locale = 'en') => findEntries(entries(locale), typed)[0]?.address;

describe('the jump box', () => {
  it('finds every step by its title and by its number, in every language', () => {
    for (const locale of locales) {
      for (const entry of entries(locale)) {
        expect(first(entry.title, locale)).toBe(entry.address);
        expect(first(`${entry.chapter.number}.${entry.number}`, locale)).toBe(entry.address);
        expect(first(`#${entry.address}`, locale)).toBe(entry.address);
      }
    }
  });

  it('finds a chapter by its number or its title, and a step by a part of its own', () => {
    expect(findEntries(entries('en'), '10').map(({ chapter }) => chapter.number)).toEqual([10, 10, 10, 10]);
    expect(first('the drain')).toBe('the-drain/the-line');
    expect(first('WHO PAID')).toBe('the-drain/who-paid');
    expect(first("fed's")).toBe('where-dollars-live/the-feds-ledger');
    expect(first('轮到', 'zh')).toBe('the-drain/then-mostly-reserves');
  });

  it('finds nothing for nothing, and nothing for what is not there', () => {
    for (const typed of ['', '  ', '#', 'zebra', '99', '3.99']) expect(findEntries(entries('en'), typed), typed).toEqual([]);
  });
});
