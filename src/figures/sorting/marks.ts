import type { View } from '../figure.ts';
import { heading as head, pageOf, setLines } from '../marks/lettering.ts';
import { along, box, disc, type Mark } from '../marks/mark-tween.ts';
import { amountOf, filled, numsOf, type Value } from '../marks/value.ts';
import { layoutOf, type Layout, type PlacedCard, type PlacedGroup } from './layout.ts';
import type { SortingState } from './state.ts';
import { groups as groupWords, text, titles } from './words.ts';

/** Groups with their headings, the cards in them, and the pair of shares where there is one. */
export function marks(state: SortingState, view: View): Mark[] {
  const layout = layoutOf(state, view);
  const [kicker, headline] = titles[view.locale][state.title];
  return [
    ...head(view, filled(kicker, state.values, view.locale), filled(headline, state.values, view.locale)).map((line) => ({
      ...line,
      num: /\{\d\}/.test(line.key === 'kicker' ? kicker : headline) ? numsOf(state.values) : '',
    })),
    ...layout.groups.flatMap((group) => groupMarks(group, layout, view)),
    ...layout.cards.flatMap((card) => cardMarks(card, layout)),
  ];
}

function groupMarks({ group, x, y, width, height }: PlacedGroup, { heading, size }: Layout, view: View): Mark[] {
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
    marks.push({
      key: `${key}-drop`,
      words: text[view.locale].drop,
      x: x + width / 2,
      y: (top + y + height) / 2 + size * 0.3,
      size: narrow ? 12 : 15,
      anchor: 'middle',
      ink: 'soft',
    });
  }
  return marks;
}

function cardMarks({ card, group, head: lines, rest, tag, beside, loud, room, air, x, y, width, height }: PlacedCard, { size, small, pad }: Layout): Mark[] {
  const part = `card-${card.id}`;
  const indent = group.counted ? size : 0;
  // Counted cards are forecasts, and open their evidence.
  const num = numsOf(card.values) || (group.counted ? card.id : '');
  const at = { x: x + pad + indent, part };
  const first = y + air / 2 + pad * 0.65 + size * 0.95;
  const below = first + (lines.length - 1) * size * 1.25 + size * 0.3 + small;
  return [
    { key: part, part, d: box(x, y, width, height, 5), ink: 'raised', stroke: loud ? 'ink' : 'line', strokeWidth: loud ? 2 : 1, ...(num && { num }) },
    ...(group.counted ? glyph(group.id, `${part}-glyph`, x + pad + size * 0.3, first - size * 0.34, size * 0.32).map((mark) => ({ ...mark, part })) : []),
    ...setLines(lines, { ...at, key: `${part}-head`, y: first, size, weight: 600, num }, 1.25),
    ...setLines(rest, { ...at, key: `${part}-rest`, y: below, size: small, ink: 'soft', num }),
    ...fallMarks(card.values, x + pad + indent, y + height, room, size, part),
    ...(tag
      ? [
          {
            part,
            key: `${part}-tag`,
            words: tag,
            ...(beside ? { x: x + pad + indent + room, y: first, anchor: 'end' as const } : { x: at.x, y: below + rest.length * small * 1.3 }),
            size: small,
            weight: loud ? 600 : 400,
            ink: loud ? ('ink' as const) : ('soft' as const),
          },
        ]
      : []),
  ];
}

/** A fall as a bar at the foot of its card: solid to the least that was reported, pale to the most. All cards have one scale. */
function fallMarks(values: readonly Value[], x: number, bottom: number, room: number, size: number, part: string): Mark[] {
  const falls = values.filter(({ unit }) => unit === 'percent').map(amountOf);
  if (falls.length === 0) return [];
  const high = size * 0.28;
  const wide = (fall: number) => (Math.min(fall, largestFall) / largestFall) * room;
  const bar = (key: string, to: number, fillOpacity: number): Mark => ({
    key: `${part}-${key}`,
    part,
    d: box(x, bottom - high - 3, wide(to), high),
    ink: 'falling',
    fillOpacity,
    num: numsOf(values),
  });
  return [...(falls.length > 1 ? [bar('most', Math.max(...falls), 0.4)] : []), bar('fall', Math.min(...falls), 1)];
}

/** The fall that fills a card, in percent. */
const largestFall = 10;

/** How a forecast fared, as a shape: full, half, empty, or empty and dotted. */
function glyph(id: string, key: string, x: number, y: number, r: number): Mark[] {
  const ring: Mark = { key: `${key}-ring`, d: disc(x, y, r), stroke: 'ink', strokeWidth: 1.5, ...(id === 'unclear' && { dash: '2 2.5' }) };
  if (id === 'came-true') return [{ ...ring, ink: 'ink' }];
  if (id === 'partly') return [ring, { key: `${key}-half`, d: `M${x},${y - r}a${r},${r},0,0,0,0,${2 * r}z`, ink: 'ink' }];
  return [ring];
}
