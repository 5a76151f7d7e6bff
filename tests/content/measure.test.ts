import { describe, expect, it } from 'vitest';

import { lookup } from '../../src/facts/index.ts';
import { format, locales, type Locale } from '../../src/i18n/index.ts';
import type { Paragraph } from '../../src/story/content/index.ts';
import { facts, story, voices } from '../told.ts';

const known = lookup(facts);

/** A paragraph as it is read, its numbers written out. */
function read(paragraph: Paragraph, locale: Locale): string {
  return paragraph
    .map((inline) => {
      if (inline.kind === 'emphasis') return read(inline.children, locale);
      if (inline.kind !== 'num') return inline.text;
      const { unit, value, date = '', digits } = known.number(inline.id);
      const options = { ...(inline.as && { as: inline.as }), ...((inline.digits ?? digits) !== undefined && { digits: inline.digits ?? digits }) };
      const dated = unit === 'date' || ['date', 'day', 'month', 'month-only', 'year', 'weekday'].includes(inline.as ?? '');
      return dated ? format(date, 'date', locale, options) : format(value, unit, locale, options);
    })
    .join('');
}

const sizes = {
  en: { least: 40, most: 70, of: (text: string) => text.split(/\s+/).length },
  zh: { least: 60, most: 110, of: (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0 },
};

describe('a step is one idea long', () => {
  it.each(locales)('in %s', (locale) => {
    const { least, most, of } = sizes[locale];
    const steps = voices.flatMap((voice) => voice[locale].steps).map(({ id, blocks }) => ({ id, size: of(blocks.map((block) => read(block, locale)).join('\n')) }));
    expect(steps.map(({ id }) => id)).toEqual(story.steps.map(({ id }) => id));
    expect(steps.filter(({ size }) => size < least || size > most)).toEqual([]);
  });
});
