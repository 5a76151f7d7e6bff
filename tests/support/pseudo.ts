const accents: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'î',
  o: 'ø',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
  C: 'Ç',
  N: 'Ñ',
  Y: 'Ÿ',
};

/** A text in the pseudo-language: accented, and each word of three letters or more a third longer. Places to be filled stay as they are, and so do addresses. */
export const pseudo = (text: string): string =>
  /^(?:\/|#|https?:)\S*$/.test(text)
    ? text
    : text.replace(/\{\w+\}|\p{L}+/gu, (word) => {
        if (word.startsWith('{')) return word;
        const accented = [...word].map((letter) => accents[letter] ?? letter).join('');
        return word.length < 3 ? accented : accented + 'ø'.repeat(Math.round(word.length / 3));
      });

/** Words of a part in the pseudo-language: tables and lists of texts, and sentences that take something. */
export function pseudoWords<Words>(words: Words): Words {
  if (typeof words === 'string') return pseudo(words) as Words;
  if (typeof words === 'function') return ((...given: unknown[]) => pseudoWords((words as unknown as (...all: unknown[]) => unknown)(...given))) as Words;
  if (Array.isArray(words)) return words.map(pseudoWords) as Words;
  if (words && typeof words === 'object' && !(words instanceof RegExp))
    return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, pseudoWords(value)])) as Words;
  return words;
}
