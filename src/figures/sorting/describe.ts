import type { Locale } from '../../i18n/index.ts';
import { filled } from '../marks/value.ts';
import { articlePileOf, pileOf, settled, type Card, type SortingState } from './state.ts';
import { cards, groups, text, titles } from './words.ts';

/** The piles in words: each heading with its cards, and what the reader or the marks add to them. */
export function describe(state: SortingState, locale: Locale): string {
  const zh = locale === 'zh';
  const words = text[locale];
  const [kicker, headline] = titles[locale][state.title];
  const said = (card: Card) => {
    const [head, rest] = cards[locale][card.id].map((line) => filled(line ?? '', card.values, locale));
    const article = pileOf(state, card.id) && articlePileOf(state, card.id);
    const tags = [rest, article && words.article + words[article]].filter(Boolean);
    return tags.length === 0 ? head : zh ? `${head}（${tags.join('；')}）` : `${head} (${tags.join('; ')})`;
  };
  const list = settled(state)
    .flat()
    .map(({ id, values, cards: own, counted }) => {
      const name = filled(groups[locale][id], values, locale) + (counted ? (zh ? `，${own.length} 条` : `, ${own.length}`) : '');
      const inside = own.length > 0 ? own.map(said).join(zh ? '；' : '; ') : zh ? '还没有卡片' : 'no cards yet';
      return zh ? `${name}——${inside}。` : `${name} — ${inside}.`;
    });
  const start = [kicker, headline].map((line) => filled(line, state.values, locale));
  return zh ? `${start.join('：')}${/[。？！]$/.test(headline) ? '' : '。'}${list.join('')}` : [`${start.join(': ')}${/[.?!]$/.test(headline) ? '' : '.'}`, ...list].join(' ');
}
