import { derive } from '../../i18n/derive.ts';
import { isHan, languages, type Locale } from '../../i18n/index.ts';
import { bareExceptions, numeral, type BareException } from './bare-exceptions.ts';

/** An amount, share, date or count that was written out instead of being bound to a fact. */
export interface Bare {
  /** As it is in the text. */
  readonly token: string;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
}

/*
 * Law 5 as a grammar. A token is refused wherever one of these appears, in any case of letters:
 *
 *   both     digits of any script, ½, Ⅳ; the signs of money and of shares
 *   English  number words other than “one”, fractions and ordinals from “third” on, half, quarter, dozen, hundred … trillion,
 *            twice, double …, -fold, percent, (percentage or basis) points and their short forms, months
 *   Chinese  all of these, and the numerals with their units: 三, 一半, 两成, 百分之 …, 基点, 三倍, 翻番, 十一月
 *
 * Weekdays, seasons, “week”, “year”, “decade”, “both”, “pair” and 几, 数, 多 name no amount and pass. “March”, “august” and
 * the short forms of months count as months only with a capital. “May” inside a sentence is the month; at its beginning it is
 * the verb when a pronoun or an article follows (“May the reader …”) and the month otherwise.
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

const months =
  'January|February|March|April|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const subject = 'I|we|you|he|she|it|they|the|an?|this|that|these|those|there|not|be|your|our|their|his|her';
const inside = '(?<=[^\\s.!?:\\u2026\\u3002\\uff01\\uff1f\\uff1a]["\u201d\u2019)]*\\s+["\u201c\u2018(]*)';

const latin: readonly RegExp[] = [
  /[$€£¥%‰\uff04\uffe5\uff05]/gu,
  /[+\u2212-]?[\p{Nd}\p{Nl}\p{No}](?:[\p{Nd}.,:/\uff0c\uff1a'\u2019]*\p{Nd})?(?:st|nd|rd|th|s|[kmbt]n?)?/giu,
  new RegExp(`\\b(?:${numberWord}|${unitWord})\\b`, 'gi'),
  /\b(?:january|february|april|june|july|september|october|november|december)\b/gi,
  new RegExp(`\\b(?:${months})\\b`, 'g'),
  new RegExp(`${inside}\\bMay\\b|\\bMay\\b(?!\\s+(?:${subject})\\b)`, 'g'),
];

const han: readonly RegExp[] = [
  new RegExp(`百分之|[${numeral}]+(?:分之[${numeral}]+)?(?:个?百分点|个?基点|成|倍|年|月|日|号)?`, 'g'),
  /个?百分点|个?基点|[翻加成双][倍番]/g,
];

/** What may stand between the words of one amount: "twenty-five billion", "20 亿". */
const joint = /^[\s\u2013-]*$/;

/**
 * Every bare amount in a text of that language, in order; neighbouring words of one amount come as one token.
 * Pure, so it can be run over anything a reader meets: prose, labels of a figure, the text of a built page.
 */
export function bareAmounts(
  text: string,
  locale: Locale,
  exceptions: readonly BareException[] = bareExceptions,
): readonly Bare[] {
  const open = exceptions
    .filter((exception) => exception.locale === (languages[locale].from ?? locale))
    .reduce((rest, { pattern }) => rest.replace(patternIn(pattern, locale), (words) => '·'.repeat(words.length)), text);

  const hits = (isHan(locale) ? [...latin, ...han.map((pattern) => patternIn(pattern, locale))] : latin)
    .flatMap((pattern) => [...open.matchAll(pattern)])
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .toSorted((a, b) => a.from - b.from);

  const amounts: { from: number; to: number }[] = [];
  for (const hit of hits) {
    const last = amounts.at(-1);
    if (last && joint.test(open.slice(last.to, hit.from))) last.to = Math.max(last.to, hit.to);
    else amounts.push(hit);
  }
  return amounts.map(({ from, to }) => ({ token: text.slice(from, to), index: from }));
}

/** What may be said in a language that people write, as a language made from it writes the same. */
function patternIn(pattern: RegExp, locale: Locale): RegExp {
  return languages[locale].from ? new RegExp(derive(pattern.source, locale), pattern.flags) : pattern;
}
