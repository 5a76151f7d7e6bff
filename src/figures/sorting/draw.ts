import type { View } from '../figure.ts';
import { heading as head, pageOf, setLines } from '../marks/lettering.ts';
import { along, box, disc, type Mark } from '../marks/scene.ts';
import { amountOf, filled, numsOf, say } from '../marks/value.ts';
import { layoutOf, type Layout, type PlacedCard, type PlacedGroup } from './layout.ts';
import type { Pair, SortingState } from './state.ts';
import { groups as groupWords, text, titles } from './words.ts';

/** Groups with their headings, the cards in them, and the pair of shares where there is one. */
export function marksOf(state: SortingState, view: View): Mark[] {
  const layout = layoutOf(state, view);
  const [kicker, headline] = titles[view.locale][state.title];
  return [
    ...head(view, filled(kicker, state.values, view.locale), filled(headline, state.values, view.locale)).map((line) => ({ ...line, num: /\{\d\}/.test(line.key === 'kicker' ? kicker : headline) ? numsOf(state.values) : '' })),
    ...layout.groups.flatMap((group) => groupMarks(group, layout, view)),
    ...layout.groups.flatMap((group) => (state.pair && group.group.id === 'pair' ? pairMarks(state.pair, group, layout, view) : [])),
    ...layout.cards.flatMap((card) => cardMarks(card, layout)),
  ];
}

function groupMarks(placed: PlacedGroup, layout: Layout, view: View): Mark[] {
  const { cards } = placed.group;
  const marks = headMarks(placed, layout, view);
  return cards.length > 0 && cards.every(({ dim }) => dim) ? marks.map((mark) => ({ ...mark, opacity: faint })) : marks;
}

function headMarks({ group, x, y, width, height }: PlacedGroup, { heading, size }: Layout, view: View): Mark[] {
  const { narrow } = pageOf(view);
  const words = filled(groupWords[view.locale][group.id], group.values, view.locale);
  const key = `group-${group.id}`;
  const under = y + heading * 1.35;
  const indent = group.counted ? heading * 1.35 : 0;
  const marks: Mark[] = [{ key, words, x: x + indent, y: y + heading, size: heading, weight: 600, num: numsOf(group.values) }];
  if (group.counted) {
    marks.push(...glyph(group.id, key, x + heading * 0.5, y + heading * 0.64, heading * 0.42));
    marks.push({ key: `${key}-count`, words: String(group.cards.length), x: x + width, y: y + heading, size: heading, weight: 600, anchor: 'end' });
  }
  if (!group.pile) return [...marks, { key: `${key}-rule`, d: along([x, under], [x + width, under]), stroke: 'soft' }];
  const top = y + heading * 1.75;
  marks.push({ key: `${key}-pile`, d: box(x, top, width, y + height - top, narrow ? 6 : 10), stroke: 'soft', dash: '4 4' });
  if (group.cards.length === 0) {
    marks.push({ key: `${key}-drop`, words: text[view.locale].drop, x: x + width / 2, y: (top + y + height) / 2 + size * 0.3, size: narrow ? 12 : 15, anchor: 'middle', ink: 'soft' });
  }
  return marks;
}

function cardMarks({ card, group, head: lines, rest, tag, loud, air, x, y, width, height }: PlacedCard, { size, small, pad }: Layout): Mark[] {
  const part = `card-${card.id}`;
  const indent = group.counted ? size : 0;
  // Counted cards are forecasts, and open their evidence.
  const num = numsOf(card.values) || (group.counted ? card.id : '');
  const at = { x: x + pad + indent, part };
  const first = y + air / 2 + pad * 0.65 + size * 0.95;
  const below = first + (lines.length - 1) * size * 1.25 + size * 0.3 + small;
  const marks: Mark[] = [
    { key: part, part, d: box(x, y, width, height, 5), ink: 'raised', stroke: loud ? 'ink' : 'line', strokeWidth: loud ? 2 : 1, ...(num && { num }) },
    ...(group.counted ? glyph(group.id, `${part}-glyph`, x + pad + size * 0.3, first - size * 0.34, size * 0.32).map((mark) => ({ ...mark, part })) : []),
    ...setLines(lines, { ...at, key: `${part}-head`, y: first, size, weight: 600, num }, 1.25),
    ...setLines(rest, { ...at, key: `${part}-rest`, y: below, size: small, ink: 'soft', num }),
    ...(tag ? tagMarks(tag, loud, card.waits, { ...at, y: below + rest.length * small * 1.3 }, small, part) : []),
  ];
  return card.dim ? marks.map((mark) => ({ ...mark, opacity: faint })) : marks;
}

/** The strength of what is shown as part of the whole but is not this step’s. */
const faint = 0.6;

function tagMarks(words: string, loud: boolean, waits: boolean, at: { readonly x: number; readonly y: number; readonly part: string }, size: number, part: string): Mark[] {
  const indent = waits ? size * 0.9 : 0;
  return [
    { ...at, key: `${part}-tag`, words, x: at.x + indent, size, weight: loud || waits ? 600 : 400, ink: waits ? 'tga' : loud ? 'ink' : 'soft' },
    ...(waits ? [{ key: `${part}-waits`, part, d: disc(at.x + size * 0.3, at.y - size * 0.34, size * 0.28), ink: 'tga' } as const] : []),
  ];
}

/** How a forecast fared, as a shape: full, half, empty, or empty and dotted. */
function glyph(id: string, key: string, x: number, y: number, r: number): Mark[] {
  const ring: Mark = { key: `${key}-ring`, d: disc(x, y, r), stroke: 'ink', strokeWidth: 1.5, ...(id === 'unclear' && { dash: '2 2.5' }) };
  if (id === 'came-true') return [{ ...ring, ink: 'ink' }];
  if (id === 'partly') return [ring, { key: `${key}-half`, d: `M${x},${y - r}a${r},${r},0,0,0,0,${2 * r}z`, ink: 'ink' }];
  return [ring];
}

/** Two shares that part, and their index that stands still. */
function pairMarks({ up, down, index }: Pair, { x, y, width, height }: PlacedGroup, { heading, small }: Layout, view: View): Mark[] {
  const words = text[view.locale];
  const top = y + heading * 1.75;
  const zero = (top + y + height) / 2;
  const scale = (zero - top - small * 1.9) / Math.max(amountOf(up), amountOf(down));
  const column = width / 3;
  const bar = Math.min(column * 0.5, 56);
  const entries = [
    { key: 'up', value: up, change: amountOf(up), sign: '+', words: words.up, ink: 'soft' },
    { key: 'down', value: down, change: -amountOf(down), sign: '−', words: words.down, ink: 'falling' },
    { key: 'index', value: index, change: amountOf(index), sign: '', words: words.index, ink: 'ink' },
  ] as const;
  return [
    { key: 'pair-zero', d: along([x, zero], [x + width, zero]), stroke: 'soft' },
    ...entries.flatMap(({ key, value, change, sign, words: name, ink }, at): Mark[] => {
      const middle = x + (at + 0.5) * column;
      const end = zero - change * scale;
      const above = change >= 0;
      return [
        { key: `pair-${key}`, d: box(middle - bar / 2, change === 0 ? zero - 2 : zero, bar, change === 0 ? 4 : end - zero), ink, num: value.num },
        { key: `pair-${key}-value`, words: sign + say(value, view.locale), x: middle, y: above ? end - small * 0.5 : end + small * 1.1, size: small, weight: 600, anchor: 'middle', num: value.num },
        { key: `pair-${key}-name`, words: name, x: middle, y: above ? zero + small * 1.25 : zero - small * 0.5, size: small, anchor: 'middle', ink: 'soft' },
      ];
    }),
  ];
}
