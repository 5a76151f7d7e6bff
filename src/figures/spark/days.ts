import { dateText, dayNumber } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { linesOf, pageOf, setLines, widthOf } from '../marks/lettering.ts';
import { along, disc, type Mark } from '../marks/mark-tween.ts';
import { filled } from '../marks/value.ts';
import type { Days } from './state.ts';
import { text } from './words.ts';

const sizes = { wide: [26, 24, 22, 20, 18], narrow: [17, 16, 15, 14, 13] };

/** Days side by side (on a phone one below the other), each with what is known of it, in the largest letters that fit. */
export function dayMarks(days: Days, view: View): Mark[] {
  const { narrow, bottom } = pageOf(view);
  const all = narrow ? sizes.narrow : sizes.wide;
  const size = all.find((one) => laid(days, view, one).end <= bottom) ?? all.at(-1)!;
  const free = Math.max(0, bottom - laid(days, view, size).end);
  // What is short is a little below the heading, not under it; on a phone its days lie further apart.
  return laid(days, view, size, narrow ? { drop: free * 0.12, apart: free * 0.22 } : { drop: free * 0.3, apart: 0 }).marks;
}

function laid(
  { from, to, events, age }: Days,
  view: View,
  size: number,
  { drop, apart } = { drop: 0, apart: 0 },
): { readonly marks: Mark[]; readonly end: number } {
  const { narrow, left, right, top, small } = pageOf(view);
  const words = text[view.locale];
  const first = dayNumber(String(from.value));
  const count = dayNumber(String(to.value)) - first + 1;
  const gap = 30;
  const column = (right - left - gap * (count - 1)) / count;
  const line = narrow ? left + 5 : top + 98 + drop;
  const lower = Math.max(narrow ? 12.5 : 16, size * 0.85);
  const stops: number[] = [];
  const marks: Mark[] = [];
  let y = top + 26 + drop;
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const date = new Date((first + index) * 86_400_000).toISOString().slice(0, 10);
    const x = narrow ? left + 22 : left + index * (column + gap);
    const width = narrow ? right - x : column;
    const stop = narrow ? y - 5 : x + 8;
    stops.push(stop);
    const day = dateText(date, view.locale, 'weekday-day');
    marks.push({ key: `day-${date}`, d: narrow ? disc(line, stop, 4.5) : disc(stop, line, 8), ink: 'ink' });
    marks.push({
      key: `date-${date}`,
      words: day,
      x,
      y: narrow ? y : line - 24,
      size: narrow ? small : 17,
      weight: 500,
      ink: 'soft',
      num: events.find((event) => event.day.value === date)?.day.num ?? '',
    });
    y = narrow ? y + size * 1.35 : line + 28 + size;
    for (const { id, values } of events.filter((event) => event.day.value === date)) {
      const ink = id === 'futures' || id === 'shares' ? ('falling' as const) : ('ink' as const);
      const [heads, rests] = words.events[id].map((words, at) => linesOf(filled(words, values, view.locale), at === 0 ? size : lower, width)) as [
        string[],
        string[],
      ];
      marks.push(...setLines(heads, { key: `event-${id}`, x, y, size, weight: 600, ink }, 1.2));
      // On a phone what is said follows who says it, where one line holds both.
      const indent = widthOf(heads[0]!, size) + size * 0.5;
      const beside = narrow && heads.length === 1 && rests.length === 1 && indent + widthOf(rests[0]!, lower) <= width;
      if (!beside) y += (heads.length - 1) * size * 1.2 + lower * 1.35;
      marks.push(
        ...setLines(
          rests,
          { key: `event-${id}-rest`, x: beside ? x + indent : x, y, size: lower, ink: ink === 'ink' ? 'soft' : ink, num: values[0]?.num ?? '' },
          1.25,
        ),
      );
      y += (rests.length - 1) * lower * 1.25 + size * (narrow ? 1.6 : 1.9);
    }
    end = Math.max(end, y - size);
    y += narrow ? 8 + apart : 0;
  }
  const [start, stop] = [stops[0]!, stops.at(-1)!];
  marks.unshift({
    key: 'days',
    d: narrow ? along([line, start], [line, stop]) : along([start, line], [stop, line]),
    stroke: 'ink',
    strokeWidth: narrow ? 1.5 : 2,
  });
  if (age) {
    const said = filled(words.later, [age], view.locale);
    const at = narrow ? { x: right, y: stop + 5, anchor: 'end' as const } : { x: (start + stop) / 2, y: line - 66, anchor: 'middle' as const };
    if (!narrow)
      marks.push({ key: 'age-line', d: along([start, line - 50], [start, line - 58], [stop, line - 58], [stop, line - 50]), stroke: 'ink', strokeWidth: 1.5 });
    marks.push({ key: 'age', words: said, ...at, size: narrow ? 13.5 : 20, weight: 600, num: age.num });
  }
  return { marks, end };
}
