import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import type { Locale } from '../../../i18n/index.ts';
import { filled } from '../../marks/value.ts';
import { articlePileOf, pileOf, settled, type Card, type SortingState } from '../state.ts';
import { cards, groups, text, titles } from '../words.ts';

/** The piles in words: each heading with its cards, and what the reader or the marks add to them. */
export function describe(state: SortingState, locale: Locale): string {
  const words = text[locale];
  const [kicker, headline] = titles[locale][state.title];
  const said = (card: Card) => {
    const [head, rest] = cards[locale][card.id].map((line) => filled(line ?? '', card.values, locale));
    const article = pileOf(state, card.id) && articlePileOf(state, card.id);
    const tags = [rest, article && words.article + words[article]].filter(Boolean);
    return tags.length === 0 ? head : `${head} (${tags.join('; ')})`;
  };
  const list = settled(state)
    .flat()
    .map(({ id, values, cards: own, counted }) => {
      const name = filled(groups[locale][id], values, locale) + (counted ? `, ${own.length}` : '');
      const inside = own.length > 0 ? own.map(said).join('; ') : 'no cards yet';
      return `${name} — ${inside}.`;
    });
  const start = [kicker, headline].map((line) => filled(line, state.values, locale));
  return [`${start.join(': ')}${/[.?!]$/.test(headline) ? '' : '.'}`, ...list].join(' ');
}

/** How many cards each pile has, where they are counted. */
export function concludes(state: SortingState, locale: Locale): string {
  const counted = settled(state)
    .flat()
    .filter((group) => group.counted)
    .map(({ id, values, cards: own }) => `${filled(groups[locale][id], values, locale)}, ${own.length}`);
  return counted.length > 0 ? `${counted.join('; ')}.` : '';
}

export const source: NonNullable<Figure<SortingState, SeriesData>['source']> = ({ title }) => {
  if (title === 'the-scorecard' || title === 'two-readings') return 'The article; public records, listed claim by claim in the appendix.';
  if (title === 'which-pile') return 'Market reports of the day, FRED.';
  return 'The article’s account, in our words.';
};

export const note: NonNullable<Figure<SortingState, SeriesData>['note']> = ({ title }) => {
  if (title === 'the-scorecard') return 'The scores are our judgement; in part means right in direction, but not in size, time or reason.';
  return 'Views, not facts, and no investment advice.';
};
