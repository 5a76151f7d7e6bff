import { langs, type Locale } from '../../i18n/index.ts';

/** The most letters of an alt text: some places cut what is longer, and nobody wants to hear it. */
export const altLength = 250;

/** As many whole sentences of a text as `most` letters hold; where they are few, also the first parts of the next one. */
export function brief(text: string, locale: Locale, most = altLength): string {
  if (text.length <= most) return text;
  const sentences = fitting(
    [...new Intl.Segmenter(langs[locale], { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment),
    most,
  );
  if (sentences.length > most / 5) return sentences;
  // A part ends where one may breathe; a comma between digits is none.
  const parts = fitting(text.match(/.+?(?:[;:,](?=\s)|[.!?](?=\s)|[\uff0c\uff1b\uff1a\u3001\u3002\uff01\uff1f]|$)/gsu) ?? [], most - 1);
  const begun = (parts.length > sentences.length ? parts : sentences || text.slice(0, most - 1)).replace(/[\s;:,\uff0c\uff1b\uff1a\u3001]+$/u, '');
  return /[.!?\u3002\uff01\uff1f]$/.test(begun) ? begun : `${begun}…`;
}

function fitting(pieces: readonly string[], most: number): string {
  let said = '';
  for (const piece of pieces) {
    if ((said + piece).trimEnd().length > most) break;
    said += piece;
  }
  return said.trim();
}
