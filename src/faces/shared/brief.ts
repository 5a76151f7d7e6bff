import { formats, langs, type Locale } from '../../i18n/index.ts';

/** The most letters of an alt text: some places cut what is longer, and nobody wants to hear it. */
export const altLength = 250;

/** As many whole sentences of a text as `most` letters hold; where they are few, also the first parts of the next one. */
export function brief(text: string, locale: Locale, most = altLength): string {
  if (text.length <= most) return text;
  const sentences = fitting(sentencesOf(text, locale), most);
  if (sentences.length > most / 2) return sentences;
  const parts = breaths.map((breath) => fitting(text.match(breath) ?? [], most - 1)).find((part) => part.length > sentences.length);
  const begun = (parts ?? (sentences || text.slice(0, most - 1))).replace(/[\s;:,\uff0c\uff1b\uff1a\u3001]+$/u, '');
  return /[.!?\u3002\uff01\uff1f]$/.test(begun) ? begun : `${begun}…`;
}

/** Where a part ends and one may breathe; a comma between digits is no such place, and a colon only where there is no other: what it announces belongs to it. */
const breaths = [
  /.+?(?:[;,](?=\s)|[.!?](?=\s)|[\uff0c\uff1b\u3001\u3002\uff01\uff1f]|$)/gsu,
  /.+?(?:[;:,](?=\s)|[.!?](?=\s)|[\uff0c\uff1b\uff1a\u3001\u3002\uff01\uff1f]|$)/gsu,
];

const sentencesOf = (text: string, locale: Locale): readonly string[] =>
  [...new Intl.Segmenter(langs[locale], { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

function fitting(pieces: readonly string[], most: number): string {
  let said = '';
  for (const piece of pieces) {
    if ((said + piece).trimEnd().length > most) break;
    said += piece;
  }
  return said.trim();
}

/** The most letters of a sentence that says what is seen, before what it comes to. */
const lead = 120;

/** A picture’s words in the order in which a short text is to say them: what the picture comes to stands behind a short first sentence. */
export function conclusionEarly(words: string, conclusion: string, locale: Locale): string {
  if (!conclusion) return words;
  const [first = '', ...others] = sentencesOf(
    sentencesOf(conclusion, locale).reduce((left, sentence) => left.replace(sentence.trim(), ''), words),
    locale,
  );
  const said = first.length <= lead ? [first, conclusion, ...others] : [conclusion, first, ...others];
  return said
    .map((sentence) => sentence.trim())
    .filter(Boolean)
    .join(formats[locale].gap);
}
