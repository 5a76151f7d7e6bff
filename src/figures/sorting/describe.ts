import type { Locale } from '../../i18n/index.ts';
import { filled, say } from '../marks/value.ts';
import { pileOf, settled, type Card, type SortingState } from './state.ts';
import { cards, groups, text, titles } from './words.ts';

/** The piles in words: each heading with its cards, and what the reader or the marks add to them. */
export function describe(state: SortingState, locale: Locale): string {
  const zh = locale === 'zh';
  const words = text[locale];
  const [kicker, headline] = titles[locale][state.title];
  const said = (card: Card) => {
    const [head, rest] = cards[locale][card.id].map((line) => filled(line ?? '', card.values, locale));
    const own = state.reader === 'compares' ? pileOf(state, card.id) : undefined;
    const tags = [rest, card.waits && words.waits, own && words.you + words[own as 'plumbing' | 'repricing']].filter(Boolean);
    return tags.length === 0 ? head : zh ? `${head}（${tags.join('；')}）` : `${head} (${tags.join('; ')})`;
  };
  const list = settled(state)
    .flat()
    .filter(({ id, cards: own }) => id !== 'pair' && !(own.length > 0 && own.every(({ dim }) => dim)))
    .map(({ id, values, cards: own, counted }) => {
      const name = filled(groups[locale][id], values, locale) + (counted ? (zh ? `，${own.length} 条` : `, ${own.length}`) : '');
      const inside = own.length > 0 ? own.filter(({ dim }) => !dim).map(said).join(zh ? '；' : '; ') : zh ? '还没有卡片' : 'no cards yet';
      return zh ? `${name}——${inside}。` : `${name} — ${inside}.`;
    });
  const start = [kicker, headline].map((line) => filled(line, state.values, locale));
  const pair = state.pair && pairInWords(state.pair, locale);
  return zh ? `${start.join('：')}${/[。？！]$/.test(headline) ? '' : '。'}${list.join('')}${pair ?? ''}` : [`${start.join(': ')}${/[.?!]$/.test(headline) ? '' : '.'}`, ...list, pair].filter(Boolean).join(' ');
}

function pairInWords({ up, down, index }: NonNullable<SortingState['pair']>, locale: Locale): string {
  const [gain, loss, both] = [up, down, index].map((value) => say(value, locale));
  return locale === 'zh' ? `示例：甲涨 ${gain}，乙跌 ${loss}，指数涨跌为 ${both}。` : `An example: one share gains ${gain}, the other loses ${loss}, and their index shows ${both}.`;
}
