import { langs, type Locale } from '../../i18n/index.ts';

/** The most letters of an alt text: some places cut what is longer, and nobody wants to hear it. */
export const altLength = 250;

/** As many whole sentences of a text as `most` letters hold; of a first one that is longer, as many of its parts. */
export function brief(text: string, locale: Locale, most = altLength): string {
  if (text.length <= most) return text;
  const sentences = fitting([...new Intl.Segmenter(langs[locale], { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment), most);
  if (sentences) return sentences;
  // A part ends where one may breathe; a comma between digits is none.
  const parts = fitting(text.match(/.+?(?:[;:,](?=\s)|[，；：、]|$)/gsu) ?? [], most - 1) ?? text.slice(0, most - 1);
  return `${parts.replace(/[\s;:,，；：、]+$/u, '')}…`;
}

function fitting(pieces: readonly string[], most: number): string | undefined {
  let said = '';
  for (const piece of pieces) {
    if ((said + piece).trimEnd().length > most) break;
    said += piece;
  }
  return said.trim() || undefined;
}
