import { markOf, type Mark } from '../../facts/index.ts';
import { inlinesOf, type NumInline, type Paragraph } from '../../story/content/voice.ts';
import { format, type FormatOptions, type Locale } from '../../i18n/index.ts';
import { words } from './answers/words.ts';
import { known } from './facts.ts';

const dated = ['date', 'day', 'month', 'month-only', 'year', 'weekday'];

/**
 * A paragraph as plain text, its numbers written by the formatter: for titles of shared links and feeds. With `signs` a number that
 * the article gives otherwise is followed by ≠, for which `markNotes` has the words.
 */
export function plainText(paragraph: Paragraph, locale: Locale, signs = false): string {
  return paragraph
    .map((inline) => {
      if (inline.kind === 'emphasis') return plainText(inline.children, locale, signs);
      if (inline.kind !== 'num') return inline.text;
      return numberText(inline, locale) + (signs && markAt(inline.id) === 'otherwise' ? '≠' : '');
    })
    .join('');
}

/** For each marked number of a text, once for each claim: the number beside what the article or the record says. */
export function markNotes(paragraphs: readonly Paragraph[], locale: Locale): readonly string[] {
  const notes = new Map<string, string>();
  for (const num of inlinesOf(paragraphs, 'num')) {
    const mark = markAt(num.id);
    if (!mark) continue;
    const claim = known.claim(known.number(num.id).claim!);
    const note = words[locale].markNotes[mark](numberText(num, locale), claim.article.text[locale], claim.record.text[locale]);
    if (!notes.has(`${mark} ${claim.id}`)) notes.set(`${mark} ${claim.id}`, note);
  }
  return [...notes.values()];
}

function markAt(id: string): Mark | undefined {
  const fact = known.number(id);
  return markOf(fact, fact.claim === undefined ? undefined : known.claim(fact.claim));
}

function numberText(inline: NumInline, locale: Locale): string {
  const fact = known.number(inline.id);
  const digits = inline.digits ?? fact.digits;
  const options: FormatOptions = { ...(inline.as && { as: inline.as }), ...(digits !== undefined && { digits }) };
  if (fact.unit === 'date' || dated.includes(inline.as ?? '')) return format(fact.date ?? '', 'date', locale, options);
  return format(fact.value, fact.unit, locale, options);
}
