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
