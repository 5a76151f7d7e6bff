import type { SeriesData } from '../data.ts';
import type { View } from '../figure.ts';
import { along, disc, type Mark } from '../marks/mark-tween.ts';
import { amountOf, say } from '../marks/value.ts';
import { day, short, type Plot } from './layout.ts';
import type { Lanes } from './state.ts';
import { text } from './words.ts';

/** The policy rate as a line with a notch at each cut. */
export function cutMarks({ cuts, axis, today }: Lanes, { x, rate, point, label, small, left, narrow }: Plot, view: View): Mark[] {
  let y = rate;
  const path: (readonly [number, number])[] = [[x(axis.from), y]];
  const marks: Mark[] = [];
  for (const { day: on, size } of cuts) {
    const at = x(day(on));
    path.push([at, y]);
    y += amountOf(size) * point;
    path.push([at, y]);
    const words = `${short(on, view)} −${say(size, view.locale)}`;
    // A word in the corner before the notch, under the line: after it the day on which the story is may be near.
    marks.push({
      key: `cut-${on.num}`,
      words,
      x: at - (narrow ? 5 : 9),
      y: y - (narrow ? 1 : 3),
      size: narrow ? 12 : label,
      weight: 600,
      anchor: 'end',
      num: size.num,
      rim: 4,
    });
  }
  path.push([Math.max(x(day(today)), path.at(-1)![0]), y]);
  const name: Mark = { key: 'rate-name', words: text[view.locale].rate, x: left, y: rate - (narrow ? 5 : 9), size: small, weight: 500, rim: 4 };
  return [{ key: 'rate', d: along(...path), stroke: 'ink', strokeWidth: narrow ? 2 : 3 }, name, ...marks];
}

/** What the Fed had still to let go, as a band that thins until runoff ends; at the same scale as the account. */
export function runoffMarks({ runoff, axis, today }: Lanes, { x, band, dollar, small, narrow, left }: Plot, view: View, { weeks }: SeriesData): Mark[] {
  if (!runoff) return [];
  const end = day(runoff.end);
  const words = text[view.locale];
  const last = weeks.find(({ date }) => date >= end);
  const shown = weeks.filter(({ date }) => date >= axis.from && date < end);
  const half = shown.map(({ date, assets }) => [x(date), ((assets - (last?.assets ?? assets)) * dollar) / 2] as const);
  const upTo = (date: string) => half.filter(([at]) => at <= x(date) + 0.1);
  const after = half.filter(([at]) => at >= (upTo(day(today)).at(-1)?.[0] ?? 0));
  const area = (points: readonly (readonly [number, number])[]) =>
    `${along(...points.map(([at, wide]) => [at, band - wide] as const), ...[...points].reverse().map(([at, wide]) => [at, band + wide] as const))}z`;
  const stop = x(end);
  const thick = half[0]?.[1] ?? 0;
  const day1 = short(runoff.end, view);
  const marks: Mark[] = [
    { key: 'runoff-past', d: area(upTo(day(today))), ink: 'assets' },
    { key: 'runoff-prospect', d: area([...after, [stop, 0]]), ink: 'assets', fillOpacity: 0.35 },
    {
      key: 'runoff-label',
      words: (narrow ? words.runoffShort : words.runoff).replace('{0}', day1),
      x: left,
      y: band - thick - (narrow ? 5 : 9),
      size: small,
      ink: 'assets',
      weight: 500,
      num: runoff.end.num,
      rim: 4,
    },
    { key: 'runoff-end', d: along([stop, band - (narrow ? 9 : 18)], [stop, band + (narrow ? 9 : 18)]), stroke: 'assets', strokeWidth: narrow ? 2 : 3 },
    {
      key: 'runoff-ends',
      words: narrow ? day1 : words.ends.replace('{0}', day1),
      x: stop + (narrow ? 4 : 8),
      y: band + small * 0.36,
      size: small,
      weight: 600,
      ink: 'assets',
      num: runoff.end.num,
      rim: 4,
    },
  ];
  if (!runoff.announced) return marks.slice(0, 3);
  const said = x(day(runoff.announced));
  const under = band + (narrow ? 14 : 28);
  marks.push(
    { key: 'announced', d: along([said, band], [said, under + 4]), stroke: 'ink', strokeWidth: 1.5 },
    { key: 'announced-dot', d: disc(said, band, narrow ? 3 : 5), ink: 'paper', stroke: 'ink', strokeWidth: 2 },
  );
  if (!runoff.days) {
    marks.push({
      key: 'announced-label',
      words: words.announced.replace('{0}', short(runoff.announced, view)),
      x: said - (narrow ? 4 : 8),
      y: under + (narrow ? 3 : 4),
      size: small,
      weight: 600,
      anchor: 'end',
      num: runoff.announced.num,
      rim: 4,
    });
    return marks;
  }
  marks.push(
    { key: 'wait', d: `${along([said, under], [stop, under])}${along([stop, under - 5], [stop, under + 5])}`, stroke: 'ink', strokeWidth: 1.5 },
    {
      key: 'wait-label',
      words: say(runoff.days, view.locale),
      x: (said + stop) / 2,
      y: under + small * 1.15,
      size: small,
      weight: 600,
      anchor: 'middle',
      num: runoff.days.num,
      rim: 4,
    },
  );
  return marks;
}
