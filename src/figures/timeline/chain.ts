import type { View } from '../figure.ts';
import { linesOf, pageOf, setLines } from '../marks/lettering.ts';
import { box, type Mark } from '../marks/mark-tween.ts';
import { say } from '../marks/value.ts';
import type { Link } from './state.ts';
import { text } from './words.ts';

/** The links of the base case, hooked into one another: across a page, down a phone. */
export function chainMarks(links: readonly Link[], shown: number, view: View): Mark[] {
  const { narrow, left, right, top, bottom, label, small } = pageOf(view);
  const size = narrow ? label : 19;
  const words = text[view.locale];
  const last = links.length - 1;
  // Neighbours overlap by as much as makes them look hooked.
  const overlap = narrow ? 12 : 26;
  const from = narrow ? top + 8 : left + 2;
  const long = ((narrow ? bottom - 34 : right - 2) - from + overlap * last) / links.length;
  const wide = narrow ? 46 : 172;
  const y = narrow ? 0 : 230;
  const marks = links.slice(0, shown).flatMap(({ id, day }, index): Mark[] => {
    const at = from + index * (long - overlap);
    const ring = narrow ? box(left + 2, at, wide, long, 20) : box(at, y, long, wide, 74);
    const date = day ? say(day, view.locale) : words.undated;
    const enter = 0.1 + (0.65 * index) / links.length;
    const name = linesOf(words.links[id], size, narrow ? right - left - wide - 20 : long - 2 * overlap - 8);
    const middle = at + long / 2;
    const centre = narrow ? { x: left + wide + 18 } : { x: middle, anchor: 'middle' as const };
    const first = narrow ? middle - 3 : y + wide / 2 - ((name.length - 1) * size * 1.25) / 2 + size * 0.36;
    return [
      { key: `link-${id}`, d: ring, stroke: 'ink', strokeWidth: narrow ? 2.5 : 4, enter },
      ...setLines(name, { key: `link-${id}-name`, ...centre, y: first, size, weight: 600, enter }, 1.25),
      {
        key: `link-${id}-day`,
        words: date,
        ...centre,
        y: narrow ? middle + 14 : y + wide + 34,
        size: narrow ? small : day ? label : small,
        weight: day ? 600 : 400,
        ink: day ? 'ink' : 'soft',
        num: day?.num ?? '',
        enter,
      },
    ];
  });
  if (shown < links.length) return marks;
  return [
    ...marks,
    ...setLines(linesOf(words.chain, narrow ? small : label, right - left), {
      key: 'chain',
      x: left,
      y: narrow ? bottom - 10 : y + wide + 130,
      size: narrow ? small : label,
      ink: 'soft',
      enter: 0.75,
    }),
  ];
}
