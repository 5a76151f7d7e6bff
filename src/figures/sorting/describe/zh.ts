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
    return tags.length === 0 ? head : `${head}（${tags.join('；')}）`;
  };
  const list = settled(state)
    .flat()
    .map(({ id, values, cards: own, counted }) => {
      const name = filled(groups[locale][id], values, locale) + (counted ? `，${own.length} 条` : '');
      const inside = own.length > 0 ? own.map(said).join('；') : '还没有卡片';
      return `${name}——${inside}。`;
    });
  const start = [kicker, headline].map((line) => filled(line, state.values, locale));
  return `${start.join('：')}${/[。？！]$/.test(headline) ? '' : '。'}${list.join('')}`;
}

/** How many cards each pile has, where they are counted. */
export function concludes(state: SortingState, locale: Locale): string {
  const counted = settled(state)
    .flat()
    .filter((group) => group.counted)
    .map(({ id, values, cards: own }) => `${filled(groups[locale][id], values, locale)} ${own.length} 条`);
  return counted.length > 0 ? `${counted.join('，')}。` : '';
}

export const source: NonNullable<Figure<SortingState, SeriesData>['source']> = ({ title }) => {
  if (title === 'the-scorecard' || title === 'two-readings') return '原文；公开记录，逐条来源见附录。';
  if (title === 'which-pile') return '当天的市场报道、FRED。';
  return '原文的说法，用我们的话转述。';
};

export const note: NonNullable<Figure<SortingState, SeriesData>['note']> = ({ title }) => {
  if (title === 'the-scorecard') return '评分是我们的判断；“部分应验”指方向对了，大小、时间或原因没有说对。';
  return '看法不是事实，也不构成投资建议。';
};
