import type { Locale } from '../../i18n/index.ts';

/** Widths of letters in ems, roughly: text cannot be measured at build, and a line may be a little short. */
const narrow = /[ijltfrI.,;:'’!|()]/;
const broad = /[mwMWGOQDHNU—%@]/;

function widthOf(letter: string): number {
  if (letter.charCodeAt(0) > 0x2e80) return 1;
  if (narrow.test(letter)) return 0.32;
  return broad.test(letter) ? 0.78 : 0.52;
}

/** Words broken into lines of at most `ems`; Chinese breaks between characters, and no line begins with a mark. */
export function wrap(words: string, ems: number, locale: Locale): string[] {
  const pieces = locale === 'zh' ? (words.match(/[\x21-\x7e]+|[^\x21-\x7e][，。、；：？！》）”]*/g) ?? []) : words.split(/(?<= )/);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    const width = [...piece].reduce((sum, letter) => sum + widthOf(letter), 0);
    if (line && used + width > ems) {
      lines.push(line.trim());
      line = '';
      used = 0;
    }
    line += piece;
    used += width;
  }
  return line ? [...lines, line.trim()] : lines;
}

/** The same in as many lines, all about as long: no word is left alone on the last one. */
export function balanced(words: string, ems: number, locale: Locale): string[] {
  const lines = wrap(words, ems, locale);
  for (let tighter = ems - 0.25; tighter > ems / 2; tighter -= 0.25) {
    const next = wrap(words, tighter, locale);
    if (next.length > lines.length) return wrap(words, tighter + 0.25, locale);
  }
  return lines;
}
