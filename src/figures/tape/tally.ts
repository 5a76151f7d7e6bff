import type { View } from '../figure.ts';
import { linesOf, pageOf, setLines } from '../marks/lettering.ts';
import { box, type Mark } from '../marks/mark-tween.ts';
import type { Tally } from './state.ts';
import { amountOf, filled, say, type Value } from '../marks/value.ts';
import { text } from './words.ts';

/** The side of the article's square; the others follow, so that areas are amounts. */
const side = { wide: 566, narrow: 274 };

/** Where the square of an amount lies: all share their lower left corner. */
export function tallySquare(value: Value, { article }: Tally, view: View) {
  const { narrow, left } = pageOf(view);
  const width = (narrow ? side.narrow : side.wide) * Math.sqrt(amountOf(value) / amountOf(article));
  const bottom = narrow ? 394 : 690;
  return { x: left, y: bottom - width, width, height: width };
}

/** What was closed out as squares inside the square that the article would need. */
export function tallyMarks(tally: Tally, view: View): Mark[] {
  const { narrow, right, label, small } = pageOf(view);
  const words = text[view.locale];
  const square = (key: string, value: Value, style: Partial<Mark>): Mark => {
    const { x, y, width } = tallySquare(value, tally, view);
    return { key, d: box(x, y, width, width), num: value.num, ...style } as Mark;
  };
  const reported = tallySquare(tally.reported, tally, view);
  const night = tallySquare(tally.night, tally, view);
  const article = tallySquare(tally.article, tally, view);
  const pad = narrow ? 7 : 14;
  const column = article.x + article.width + (narrow ? 12 : 36);
  const big = narrow ? 18 : 32;
  const block = (key: string, y: number, [head, rest]: readonly [string, string], num: string): Mark[] => {
    const above = y < article.y;
    const x = above ? article.x : column;
    const heads = linesOf(head, big, right - x);
    return [
      ...setLines(heads, { key: `${key}-head`, x, y, size: big, weight: 600, num }, 1.15),
      ...setLines(linesOf(rest, label, right - x), { key: `${key}-rest`, x, y: y + (heads.length - 1) * big * 1.15 + label * 1.45, size: label, ink: 'soft' }),
    ];
  };
  const accounts = words.accounts.map((line) => filled(line, [tally.accounts], view.locale)) as [string, string];
  return [
    square('article', tally.article, { stroke: 'ink', strokeWidth: narrow ? 1 : 1.5, dash: narrow ? '4 4' : '7 6', enter: 0.7 }),
    square('night', tally.night, { ink: 'falling', fillOpacity: 0.35, enter: 0.5 }),
    square('reported', tally.reported, { ink: 'falling', enter: 0.3 }),
    {
      key: 'article-label',
      words: filled(words.article, [tally.article], view.locale),
      x: article.x + pad,
      y: article.y + pad + label * 0.8,
      size: label,
      weight: 600,
      num: tally.article.num,
      enter: 0.7,
    },
    {
      key: 'night-label',
      words: filled(words.night, [tally.night], view.locale),
      x: night.x + night.width + pad * 0.7,
      y: night.y + label,
      size: label,
      weight: 600,
      ink: 'falling',
      num: tally.night.num,
      enter: 0.5,
    },
    {
      key: 'reported-label',
      words: say(tally.reported, view.locale),
      x: reported.x + pad * 0.7,
      y: reported.y + pad * 0.4 + label,
      size: label,
      weight: 600,
      ink: 'paper',
      num: tally.reported.num,
      enter: 0.3,
    },
    ...setLines(
      linesOf(words.reported, small, reported.width - pad),
      { key: 'reported-rest', x: reported.x + pad * 0.7, y: reported.y + pad * 0.4 + label + small * 1.5, size: small, ink: 'paper', enter: 0.3 },
      1.25,
    ),
    // On a phone the count is above the squares, where there is room for it in one line.
    ...block('accounts', narrow ? article.y - 44 : article.y + big * 0.9, accounts, tally.accounts.num),
    ...block('gold', article.y + article.height - (narrow ? 92 : 74), words.gold, ''),
  ];
}
