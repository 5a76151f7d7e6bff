import type { Locale } from '../../i18n/index.ts';
import { exceptions, patterns, type AmountException } from './bare-words.ts';

/** An amount, share, date or count that was written out instead of being bound to a fact. */
export interface Bare {
  /** As it is in the text. */
  readonly token: string;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
}

/**
 * Law 5 as a grammar. In every language digits of any script, ½, Ⅳ and the signs of money and of shares are refused; each language
 * adds its own words (bare-words).
 */
const common: readonly RegExp[] = [
  /[$€£¥%‰\uff04\uffe5\uff05]/gu,
  /[+\u2212-]?[\p{Nd}\p{Nl}\p{No}](?:[\p{Nd}.,:/\uff0c\uff1a'\u2019]*\p{Nd})?(?:st|nd|rd|th|s|[kmbt]n?)?/giu,
];

/** What may be between the words of one amount: "twenty-five billion", or a figure and the sign of its unit. */
const joint = /^[\s\u2013-]*$/;

/**
 * Every bare amount in a text of that language, in order; neighbouring words of one amount come as one token.
 * Pure, so it can be run over anything a reader meets: prose, labels of a figure, the text of a built page.
 */
export function bareAmounts(
  text: string,
  locale: Locale,
  passing: readonly AmountException[] = exceptions[locale] as readonly AmountException[],
): readonly Bare[] {
  const open = passing.reduce((rest, { pattern }) => rest.replace(pattern, (words) => '·'.repeat(words.length)), text);
  const hits = [...common, ...(patterns[locale] as readonly RegExp[])]
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
