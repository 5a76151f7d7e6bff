import { dateText } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { linesOf, pageOf, setLines } from '../marks/lettering.ts';
import { box, type Mark, type Words } from '../marks/mark-tween.ts';
import { amountOf, filled, say, type Value } from '../marks/value.ts';
import type { Multiple, Results, Slice } from './state.ts';
import { text } from './words.ts';

/** Squares in a row of the price. */
/** Squares in a row: more where they would else leave a picture that is wide and low. */
const rows = [9, 10, 11, 12, 13, 14];

/** A price as squares of a year’s expected profit, and that profit beside a year of overnight cash. */
export function multipleMarks({ years, article, share, cash }: Multiple, view: View): Mark[] {
  const { narrow, left, right, top, label, small } = pageOf(view);
  const words = text[view.locale];
  const many = amountOf(years);
  const start = top + (narrow ? 26 : 50);
  const [toPrice, toProfit] = narrow ? [18, 24] : [32, 28];
  const cellOf = (across: number) => Math.floor((right - left) / across);
  // Below the squares are their price, and a square and a little more.
  const foot = (across: number) => start + (Math.ceil(many / across) + 1.3) * cellOf(across) + toPrice + toProfit;
  const across = rows.find((each) => foot(each) <= view.height) ?? rows.at(-1)!;
  const cell = cellOf(across);
  const squares = Array.from({ length: Math.ceil(many) }, (_, index): Mark => {
    const [x, y] = [left + (index % across) * cell, start + Math.floor(index / across) * cell];
    const part = Math.min(1, many - index);
    const inset = narrow ? 1 : 2;
    return {
      key: `year-${index}`,
      d: box(x + inset, y + inset, cell * part - 2 * inset, cell - 2 * inset),
      ...(index === 0 ? { ink: 'ink' } : { ink: 'raised', stroke: 'faint' }),
      num: years.num,
      enter: 0.15 + (0.5 * index) / many,
    } as Mark;
  });
  const below = start + Math.ceil(many / across) * cell + toPrice;
  const ground = foot(across);
  const twin = (key: string, value: Value, at: number, style: Partial<Mark>, [head, rest]: readonly [string, string]): Mark[] => {
    // Areas are shares of the same price.
    const side = cell * Math.sqrt(amountOf(value) / amountOf(share));
    const x = at + cell * 1.3 + (narrow ? 6 : 12);
    const width = (right - left) / 2 - cell * 1.3 - (narrow ? 12 : 30);
    const big = narrow ? 18 : 30;
    return [
      { key, d: box(at, ground - side, side, side), num: value.num, enter: 0.7, ...style } as Mark,
      {
        key: `${key}-head`,
        words: filled(head, [value], view.locale),
        x,
        y: ground - cell * 1.3 + big * (narrow ? 0.5 : 0.9),
        size: big,
        weight: 600,
        num: value.num,
        enter: 0.7,
      },
      ...setLines(linesOf(rest, narrow ? small : label, width), {
        key: `${key}-rest`,
        x,
        y: ground - cell * 1.3 + big * (narrow ? 0.5 : 0.9) + label * 1.45,
        size: narrow ? small : label,
        ink: 'soft',
        enter: 0.7,
      }),
    ];
  };
  return [
    { key: 'one-square', words: words.square, x: left, y: start - (narrow ? 8 : 16), size: narrow ? small : label, weight: 600 },
    ...squares,
    { key: 'price', words: filled(words.price, [years], view.locale), x: left, y: below, size: narrow ? label : 22, weight: 600, num: years.num },
    {
      key: 'article-says',
      words: filled(words.article, [article], view.locale),
      x: right,
      y: below,
      size: narrow ? small : label,
      ink: 'soft',
      anchor: 'end',
      num: article.num,
    },
    ...twin('share', share, left, { ink: 'ink' }, words.share),
    ...twin('cash', cash, left + (right - left) / 2, { stroke: 'ink', strokeWidth: narrow ? 1.5 : 2 }, words.cash),
  ];
}

/** The square of a value before a fall: its side is the root of it, so every part of it is to scale. */
export function sliceBoxes({ before, loss, article }: Slice, view: View) {
  const { narrow, left, top } = pageOf(view);
  const side = narrow ? 244 : 520;
  const y = top + (narrow ? 30 : 40);
  const cut = (value: Value) => (side * amountOf(value)) / amountOf(before);
  const strip = (value: Value) => ({ x: left + side - cut(value), y, width: cut(value), height: side });
  return { whole: { x: left, y, width: side, height: side }, loss: strip(loss), article: strip(article) };
}

/** A value as a square, the slice that was cut from it, and the slice that the article gives. */
export function sliceMarks(slice: Slice, view: View): Mark[] {
  const { narrow, right, label, small } = pageOf(view);
  const words = text[view.locale];
  const { whole, loss, article } = sliceBoxes(slice, view);
  const at = (key: string, { x, y, width, height }: typeof whole, style: Partial<Mark>) => ({ key, d: box(x, y, width, height), ...style }) as Mark;
  const pad = narrow ? 8 : 18;
  const column = whole.x + whole.width + (narrow ? 14 : 44);
  const big = narrow ? 17 : 30;
  const under = whole.y + whole.height + (narrow ? 18 : 28);
  const lines = [slice.after, slice.fall, slice.left, slice.loss].map((value, index): Words[] => {
    const y = whole.y + big * 0.8 + index * (narrow ? 48 : 96);
    const enter = 0.2 + index * 0.15;
    const last = index === 3;
    const ink = last ? ('falling' as const) : ('ink' as const);
    return [
      { key: `step-${index}`, words: words.steps[index]!, x: column, y, size: narrow ? small : label, ink: 'soft', enter },
      { key: `step-${index}-value`, words: say(value, view.locale), x: column, y: y + big * 1.15, size: big, weight: 600, ink, num: value.num, enter },
    ];
  });
  const slip = linesOf(filled(words.slip, [slice.slip], view.locale), narrow ? small : label, right - column);
  const said = filled(words.articleLoss, [slice.article], view.locale);
  return [
    at('whole', whole, { ink: 'raised', stroke: 'soft', num: slice.before.num }),
    at('loss', loss, { ink: 'falling', num: slice.loss.num, enter: 0.5 }),
    at('article', article, { stroke: 'ink', strokeWidth: narrow ? 1 : 1.5, dash: narrow ? '4 4' : '7 6', num: slice.article.num, enter: 0.75 }),
    { key: 'after-value', words: say(slice.after, view.locale), x: whole.x + pad, y: whole.y + pad + big * 0.8, size: big, weight: 600, num: slice.after.num },
    ...setLines(linesOf(words.after, narrow ? small : label, whole.width - article.width - pad), {
      key: 'after-rest',
      x: whole.x + pad,
      y: whole.y + pad + big * 0.8 + label * 1.5,
      size: narrow ? small : label,
      ink: 'soft',
    }),
    {
      key: 'before-label',
      words: filled(words.before, [slice.before], view.locale),
      x: whole.x,
      y: whole.y - (narrow ? 6 : 12),
      size: narrow ? small : label,
      ink: 'soft',
      num: slice.before.num,
    },
    {
      key: 'loss-label',
      words: filled(words.lost, [slice.loss], view.locale),
      x: loss.x + loss.width,
      y: whole.y - (narrow ? 6 : 12),
      size: narrow ? small : label,
      weight: 600,
      ink: 'falling',
      anchor: 'end',
      num: slice.loss.num,
      enter: 0.5,
    },
    {
      key: 'article-label',
      words: said,
      x: article.x + article.width,
      y: under,
      size: narrow ? small : label,
      weight: 600,
      anchor: 'end',
      num: slice.article.num,
      enter: 0.75,
    },
    ...lines.flat(),
    ...setLines(slip, {
      key: 'slip',
      x: column,
      y: whole.y + big * 0.8 + 4 * (narrow ? 48 : 96) + (narrow ? 2 : 8),
      size: narrow ? small : label,
      weight: 600,
      num: slice.slip.num,
      enter: 0.75,
    }),
  ];
}

/** Sales as areas, and the share as a column with what it lost cut off its top. */
export function resultMarks({ reported, sales, growth, day, fall }: Results, view: View): Mark[] {
  const { narrow, left, right, top, label, small } = pageOf(view);
  const words = text[view.locale];
  const side = narrow ? 200 : 460;
  const y = top + (narrow ? 50 : 70);
  const ground = y + side;
  const old = side / Math.sqrt(1 + amountOf(growth) / 100);
  const x = left + (right - left) * (narrow ? 0.58 : 0.62);
  const width = narrow ? 88 : 190;
  const cut = (side * amountOf(fall)) / 100;
  const pad = narrow ? 7 : 16;
  const big = narrow ? 17 : 30;
  const date = (value: Value) => dateText(String(value.value), view.locale, 'day');
  return [
    {
      key: 'sales-title',
      words: words.salesTitle.replace('{0}', date(reported)),
      x: left,
      y: y - (narrow ? 14 : 26),
      size: narrow ? small : label,
      weight: 600,
      num: reported.num,
    },
    { key: 'sales', d: box(left, y, side, side), ink: 'soft', fillOpacity: 0.16, stroke: 'soft', num: sales.num },
    { key: 'sales-before', d: box(left, ground - old, old, old), stroke: 'soft', dash: '4 4', num: growth.num },
    { key: 'sales-value', words: say(sales, view.locale), x: left + pad, y: y + big * 1.05, size: big, weight: 600, num: sales.num },
    {
      key: 'sales-growth',
      words: filled(words.growth, [growth], view.locale),
      x: left + side,
      y: ground + (narrow ? 18 : 30),
      size: narrow ? small : label,
      weight: 600,
      anchor: 'end',
      num: growth.num,
    },
    { key: 'sales-then', words: words.yearBefore, x: left + pad, y: ground - pad, size: narrow ? small : label, ink: 'soft' },
    {
      key: 'share-title',
      words: words.shareTitle.replace('{0}', date(day)),
      x,
      y: y - (narrow ? 14 : 26),
      size: narrow ? small : label,
      weight: 600,
      num: day.num,
    },
    { key: 'share-left', d: box(x, y + cut, width, side - cut), ink: 'soft', fillOpacity: 0.16, stroke: 'soft', num: fall.num, enter: 0.4 },
    { key: 'share-lost', d: box(x, y, width, cut), ink: 'falling', num: fall.num, enter: 0.6 },
    {
      key: 'share-fall',
      words: filled(words.drop, [{ ...fall, value: -amountOf(fall), as: 'change' }], view.locale),
      x: x + width + (narrow ? 6 : 12),
      y: y + cut / 2 + label * 0.36,
      size: narrow ? small : label,
      weight: 600,
      ink: 'falling',
      num: fall.num,
      enter: 0.6,
    },
  ];
}
