import { lookup } from '../../src/facts/index.ts';
import { format, type Locale } from '../../src/i18n/index.ts';
import type { Paragraph } from '../../src/story/content/index.ts';
import { facts } from './story.ts';

const known = lookup(facts);

/** A paragraph as it is read, its numbers written out. */
export function written(paragraph: Paragraph, locale: Locale): string {
  return paragraph
    .map((inline) => {
      if (inline.kind === 'emphasis') return written(inline.children, locale);
      if (inline.kind !== 'num') return inline.text;
      const { unit, value, date = '', digits } = known.number(inline.id);
      const options = { ...(inline.as && { as: inline.as }), ...((inline.digits ?? digits) !== undefined && { digits: inline.digits ?? digits }) };
      const dated = unit === 'date' || ['date', 'day', 'month', 'month-only', 'year', 'weekday'].includes(inline.as ?? '');
      return dated ? format(date, 'date', locale, options) : format(value, unit, locale, options);
    })
    .join('');
}
