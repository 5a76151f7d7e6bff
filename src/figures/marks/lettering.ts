import { isHan, languages, locales } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import type { Words } from './mark-tween.ts';

/** The measures of a view that all lettering follows, in viewBox units. */
export interface Page {
  readonly narrow: boolean;
  readonly han: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Sizes of a label and of a smaller remark. */
  readonly label: number;
  readonly small: number;
}

export function pageOf({ name, width, height, locale }: View): Page {
  const narrow = name === 'narrow';
  const margin = name === 'still' ? 20 : narrow ? 3 : 0;
  return {
    narrow,
    han: isHan(locale),
    left: margin,
    right: width - margin,
    top: narrow ? 48 : 92,
    bottom: height - (narrow ? 4 : 10),
    label: narrow ? 13.5 : 18,
    small: narrow ? 12 : 15,
  };
}

// Nothing can be measured where pictures are made, so widths in ems are tabled by kind of letter, on the wide side.
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffef]/, 1],
  [/[mwMW%@]/, 0.86],
  [/[\s.,:;!ijlI·’'-]/, 0.27],
  [/[frt()“”/]/, 0.38],
  [/[szkxacvJL?]/, 0.51],
  [/[\d+−×÷=$A-Z&]/, 0.65],
];

const known = new Map<string, number>();

/** About how wide words are at a size; Han letters are as wide as high. */
export function widthOf(words: string, size: number): number {
  let ems = 0;
  for (const letter of words) ems += known.get(letter) ?? measured(letter);
  return ems * size;
}

function measured(letter: string): number {
  const width = widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.58;
  known.set(letter, width);
  return width;
}

/** Opening and closing punctuation of Han texts: quotes, brackets, commas and stops in full width. */
const opening = '\\u201c\\uff08\\u300a\\u300c';
const closing = '\\uff0c\\u3002\\uff1b\\uff1a\\u3001\\uff01\\uff1f\\uff09\\u300b\\u201d\\u300d';
const han = '\\u4e00-\\u9fff';

/** What a line is never broken in: a number with its short unit, a Han letter with its punctuation, a word of any other script. */
const unbroken = new RegExp(
  `[$\\d.,]+%? (?:${[...new Set(locales.flatMap((locale) => languages[locale].units))].join('|')})|[${opening}]?[${han}][${closing}]*|[^\\s${han}${opening}]+|[\\s${opening}]`,
  'g',
);

/** Words in lines no wider than `width`; Han text breaks between letters, but never before a closing mark. */
export function linesOf(words: string, size: number, width: number): string[] {
  // A number stays with its unit, and what is no Han letter stays whole.
  const pieces = words.match(unbroken) ?? [];
  const lines = filledLines(pieces, size, width);
  if (lines.length < 2) return lines;
  // A last line of a word or two gets company: the same number of lines, in the narrowest column that holds them.
  for (let narrower = width - size / 2; widthOf(lines.at(-1)!, size) < width * 0.4; narrower -= size / 2) {
    const evener = filledLines(pieces, size, narrower);
    if (evener.length !== lines.length || evener.some((line) => widthOf(line, size) > narrower)) break;
    lines.splice(0, lines.length, ...evener);
  }
  return lines;
}

function filledLines(pieces: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line.trim() && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].filter(Boolean);
}

/** Words set in lines from `y` (the first baseline) down; keys count the lines. */
export function setLines(words: readonly string[], at: Omit<Words, 'words'>, leading = 1.3): Words[] {
  return words.map((line, index) => ({ ...at, key: index === 0 ? at.key : `${at.key}-${index}`, words: line, y: at.y + index * at.size * leading }));
}

/** The head of a picture: a quiet line and the one that is read from the back row. */
export function heading(view: View, kicker: string, headline: string, num = ''): Words[] {
  const { narrow, han, left } = pageOf(view);
  return [
    { key: 'kicker', words: kicker, x: left, y: narrow ? 12 : 18, size: narrow ? 12 : 15, weight: 500, ink: 'soft', enter: 0.25 },
    { key: 'headline', words: headline, x: left, y: narrow ? 34 : 56, size: narrow ? 18 : han ? 27 : 32, weight: 600, num, enter: 0.25 },
  ];
}

/** Opposite the head: the one number of a picture, and above it what it is called. */
export function atRight(view: View) {
  const { narrow, right } = pageOf(view);
  return {
    name: { x: right, y: narrow ? 12 : 18, size: narrow ? 12 : 15, weight: 500, ink: 'soft', anchor: 'end' },
    number: { x: right, y: narrow ? 34 : 56, size: narrow ? 18 : 32, weight: 600, anchor: 'end' },
  } as const;
}
