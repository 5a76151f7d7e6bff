import type { Paragraph } from '../story/content/voice.ts';
import { format, type FormatOptions, type Locale } from '../i18n/index.ts';
import { known } from './facts.ts';

const dated = ['date', 'day', 'month', 'month-only', 'year', 'weekday'];

/** A paragraph as plain text, its numbers written by the formatter: for titles of shared links and feeds. */
export function plainText(paragraph: Paragraph, locale: Locale): string {
  return paragraph
    .map((inline) => {
      if (inline.kind === 'emphasis') return plainText(inline.children, locale);
      if (inline.kind !== 'num') return inline.text;
      const fact = known.number(inline.id);
      const digits = inline.digits ?? fact.digits;
      const options: FormatOptions = { ...(inline.as && { as: inline.as }), ...(digits !== undefined && { digits }) };
      if (fact.unit === 'date' || dated.includes(inline.as ?? '')) return format(fact.date ?? '', 'date', locale, options);
      return format(fact.value, fact.unit, locale, options);
    })
    .join('');
}
