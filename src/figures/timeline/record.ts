import { dateText, dayNumber, shortDay } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { linesOf, pageOf, setLines } from '../marks/lettering.ts';
import { along, box, disc, type Mark } from '../marks/mark-tween.ts';
import { filled, numsOf } from '../marks/value.ts';
import type { Link, Passage } from './state.ts';
import { text } from './words.ts';

/** The chain as it meets its record: all links dashed, as they were said; each turns solid or hollow as its day passes. */
export function recordMarks(links: readonly Link[], passage: Passage, view: View): Mark[] {
  const { narrow, left, right, top, bottom, label, small } = pageOf(view);
  const { locale } = view;
  const words = text[locale];
  const share = (date: string) => (dayNumber(date) - dayNumber(passage.from)) / (dayNumber(passage.to) - dayNumber(passage.from));
  const size = narrow ? label : 19;
  const overlap = narrow ? 10 : 26;
  const from = narrow ? top + 4 : left + 6;
  const room = narrow ? bottom - 40 - from : right - 6 - from;
  const long = (room + overlap * (links.length - 1)) / links.length;
  const wide = narrow ? 44 : 168;
  const y = 138;
  const marks = links.flatMap(({ id, met }, index): Mark[] => {
    if (!met) return [];
    const at = from + index * (long - overlap);
    const ring = narrow ? box(left + 4, at, wide, long, 18) : box(at, y, long, wide, 66);
    const name = linesOf(words.links[id], size, narrow ? right - left - wide - 20 : long - 2 * overlap - 4);
    const middle = at + long / 2;
    const centre = narrow ? { x: left + wide + 18 } : { x: middle, anchor: 'middle' as const };
    const first = narrow ? middle - 6 : y + wide / 2 - ((name.length - 1) * size * 1.25) / 2 + size * 0.36;
    const named = setLines(name, { key: `link-${id}-name`, ...centre, y: first, size, weight: 600 }, 1.25);
    const said: Mark[] = [{ key: `link-${id}`, d: ring, stroke: 'soft', strokeWidth: narrow ? 1.5 : 2.5, dash: narrow ? '4 3' : '7 6' }, ...named];
    if (!passage.over) return said;
    // It turns while the marker on the days below passes its day.
    const enter = 0.2 + 0.55 * Math.min(1, Math.max(0, share(String(met.day.value))));
    const day = met.day.num;
    const [thick, thin] = narrow ? [5, 2.2] : [9, 4];
    const pipe: Mark[] =
      met.score === 'did-not'
        ? [{ key: `met-${id}`, d: ring, stroke: 'ink', strokeWidth: narrow ? 2 : 3, dash: narrow ? '4 3' : '7 6', enter, num: day }]
        : [
            { key: `met-${id}`, d: ring, stroke: 'ink', strokeWidth: thick, enter, num: day },
            ...(met.score === 'partly' ? [{ key: `met-${id}-hollow`, d: ring, stroke: 'paper', strokeWidth: thin, enter } as const] : []),
          ];
    const amounts = words.met[id].map((line) => filled(line, met.values, locale));
    const [score, date] = [words.scores[met.score], shortDay(String(met.day.value), view.locale)];
    const num = [day, numsOf(met.values)].join(' ').trim();
    const rows = narrow ? [[score, date, ...amounts].join(words.comma)] : [score, date, ...amounts.flatMap((line) => linesOf(line, 16, long - overlap))];
    const below = rows.map((line, row): Mark => ({
      key: `met-${id}-${row}`,
      words: line,
      ...centre,
      y: narrow ? middle + 11 : y + wide + 42 + row * 25 + (row > 1 ? 12 : 0),
      size: narrow ? small : row === 0 ? 18 : 16,
      weight: row === 0 && !narrow ? 600 : row === 1 || narrow ? 500 : 400,
      ink: row > 1 ? 'soft' : 'ink',
      enter,
      num,
    }));
    return [...said, ...pipe, ...below];
  });
  const lapse = linesOf(words.lapse.replace('{0}', shortDay(String(passage.lapse.value), view.locale)), narrow ? small : label, right - left);
  const foot: Mark[] = passage.over
    ? setLines(lapse, {
        key: 'lapse',
        x: left,
        y: narrow ? bottom - 4 - (lapse.length - 1) * small * 1.3 : bottom - 24,
        size: narrow ? small : label,
        weight: 500,
        enter: 0.75,
        num: passage.lapse.num,
      })
    : [];
  return [...marks, ...(narrow ? [] : railMarks(links, passage, view, share)), ...foot];
}

/** The days below: months, the day of each link, and the marker that passes them. */
function railMarks(links: readonly Link[], { from, to, over }: Passage, view: View, share: (date: string) => number): Mark[] {
  const { left, right, bottom, small } = pageOf(view);
  const y = bottom - 110;
  const x = (date: string) => left + 10 + share(date) * (right - left - 20);
  const months: string[] = [];
  for (let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) + 1]; ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const date = `${year}-${String(month).padStart(2, '0')}-01`;
    if (date > to) break;
    months.push(date);
  }
  const now = over ? to : from;
  return [
    { key: 'days', d: along([left + 10, y], [right - 10, y]), stroke: 'soft', strokeWidth: 1.5 },
    ...months.flatMap((date): Mark[] => [
      { key: `month-line-${date}`, d: along([x(date), y - 6], [x(date), y + 6]), stroke: 'soft' },
      {
        key: `month-${date}`,
        words: dateText(date, view.locale, 'month-only'),
        ...(x(date) > right - 70 ? { x: right, anchor: 'end' as const } : { x: x(date), anchor: 'middle' as const }),
        y: y + 26,
        size: small,
        ink: 'soft',
      },
    ]),
    ...[...new Set(links.flatMap(({ met }) => (met ? [String(met.day.value)] : [])))].map((date): Mark => ({
      key: `seen-${date}`,
      d: disc(x(date), y, 5),
      ink: 'paper',
      stroke: 'ink',
      strokeWidth: 2,
    })),
    { key: 'marker', d: disc(x(now), y, 8), ink: 'ink' },
  ];
}
