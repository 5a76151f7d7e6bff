import type { AmountException } from '../bare-words.ts';

/*
 * Number words other than “one”, fractions and ordinals from “third” on, half, quarter, dozen, hundred … trillion, twice, double …,
 * -fold, percent, (percentage or basis) points and their short forms, months.
 *
 * Weekdays, seasons, “week”, “year”, “decade”, “both” and “pair” name no amount and pass. “March”, “august” and the short forms of
 * months count as months only with a capital. “May” inside a sentence is the month; at its beginning it is the verb when a pronoun
 * or an article follows (“May the reader …”) and the month otherwise.
 */
const ones = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const teens = 'thir|four|fif|six|seven|eigh|nine';
const tens = 'twent|thirt|fort|fift|sixt|sevent|eight|ninet';
const powers = 'hundred|thousand|million|billion|trillion';

const numberWord = [
  `ones?|once|first|seconds?|zero(?:e?s)?|(?:${ones})(?:e?s)?|(?:${teens})teens?|(?:${tens})(?:y|ies)|(?:${powers}|dozen)s?`,
  `(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)s?`,
  `(?:${teens})teenths?|(?:${tens})ieths?|(?:${powers})ths?`,
  `half(?:way)?|halves|halved?|halving|quarter(?:s|ed)?`,
  `twice|thrice|(?:doubl|trebl|tripl|quadrupl)(?:e|es|ed|ing)`,
  `(?:${ones}|${powers})-?fold`,
].join('|');
const unitWord = 'per ?cent|(?:percentage|basis)\\s+points?|bps?|[bmt]n';

const months = 'January|February|March|April|June|July|August|September|October|November|December|' + 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const subject = 'I|we|you|he|she|it|they|the|an?|this|that|these|those|there|not|be|your|our|their|his|her';
const inside = '(?<=[^\\s.!?:\\u2026\\u3002\\uff01\\uff1f\\uff1a]["\u201d\u2019)]*\\s+["\u201c\u2018(]*)';

export const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:${numberWord}|${unitWord})\\b`, 'gi'),
  /\b(?:january|february|april|june|july|september|october|november|december)\b/gi,
  new RegExp(`\\b(?:${months})\\b`, 'g'),
  new RegExp(`${inside}\\bMay\\b|\\bMay\\b(?!\\s+(?:${subject})\\b)`, 'g'),
];

export const exceptions: readonly AmountException[] = [
  {
    words: 'two hands on one tap',
    pattern: /\btwo hands on one tap\b/gi,
    example: 'Two hands on one tap',
    why: 'the title of a chapter: a figure of speech, and nothing is counted',
  },
  {
    words: 'one, ones, one’s',
    pattern: /\bones?(?:[\u2019']s)?\b/gi,
    example: 'the one that pays',
    why: 'an article or a pronoun far more often than a count; what follows it in an amount is refused',
  },
  { words: 'once', pattern: /\bonce\b/gi, example: 'once the bill is paid', why: 'a conjunction, or “formerly”' },
  {
    words: 'first, second',
    pattern: /\b(?:first|seconds?)\b/gi,
    example: 'the buffer first, then the second vessel',
    why: 'they put things in order; from “third” on the word may be a fraction',
  },
  { words: 'double entry', pattern: /\bdouble[- ]entry\b/gi, example: 'double-entry bookkeeping', why: 'the name of the method' },
  { words: 'quarter-end', pattern: /\bquarter[- ]ends?\b/gi, example: 'dealers are tight at every quarter-end', why: 'a time of the calendar, not a fraction' },
  {
    words: 'basis points (bp)',
    pattern: /\bbasis points \(bp\)/g,
    example: 'counted in basis points (bp)',
    why: 'the name of the unit and its short form, where they are introduced: nothing is counted',
  },
  {
    words: 'a hundredth of a percentage point',
    pattern: /\ba hundredth of a percentage point\b/g,
    example: 'in steps of a hundredth of a percentage point',
    why: 'the definition of the unit',
  },
  { words: 'S&P 500, H.4.1', pattern: /S&P 500|\bH\.4\.1\b/g, example: 'the S&P 500 fell; see release H.4.1', why: 'names of an index and of a publication' },
];

/** The unit of a number, said again after it. */
export const units = { usd: /^\s*(dollars?\b)/i, days: /^\s*(days?\b)/i };
