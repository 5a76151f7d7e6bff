import { dateText, dayNumber } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, View } from '../figure.ts';
import { round } from '../marks/join.ts';
import { linesOf, pageOf, setLines, widthOf, type Page } from '../tape/lettering.ts';
import { along, disc, type Mark, type Words } from '../tape/scene.ts';
import { amountOf, filled, say, type Value } from '../tape/value.ts';
import type { Lanes } from './state.ts';
import { text } from './words.ts';

interface Plot extends Page {
  x(date: string): number;
  /** Units for a million dollars, in both lanes. */
  readonly dollar: number;
  /** Baseline of the Fed’s heading, the rate before the cuts, units for a basis point, middle of the band. */
  readonly fed: number;
  readonly rate: number;
  readonly point: number;
  readonly band: number;
  /** Baseline of the Treasury’s heading, and the floor of its lane. */
  readonly treasury: number;
  readonly floor: number;
}

/** The top of the Treasury’s lane, in millions of dollars. */
const top = 1_050_000;

export function plotOf({ axis }: Lanes, view: View): Plot {
  const page = pageOf(view);
  const { narrow, left, right } = page;
  const first = dayNumber(axis.from);
  const span = dayNumber(axis.to) - first;
  const floor = page.bottom - (narrow ? 22 : 34);
  const treasury = narrow ? 176 : 352;
  return {
    ...page,
    x: (date) => left + ((dayNumber(date) - first) / span) * (right - left),
    dollar: (floor - treasury - (narrow ? 12 : 18)) / top,
    fed: narrow ? 64 : 112,
    rate: narrow ? 86 : 152,
    point: narrow ? 0.68 : 1.5,
    band: narrow ? 140 : 276,
    treasury,
    floor,
  };
}

/** The Fed above, the Treasury below, over the same days. */
export function laneMarks(lanes: Lanes, view: View, data: SeriesData): Mark[] {
  const plot = plotOf(lanes, view);
  return [
    ...betweenMarks(lanes, plot),
    ...axisMarks(lanes, plot, view),
    ...headMarks(lanes, plot, view),
    ...cutMarks(lanes, plot, view),
    ...runoffMarks(lanes, plot, view, data),
    ...accountMarks(lanes, plot, view, data),
    ...noteMarks(lanes, plot, view),
  ];
}

const day = (value: Value): string => String(value.value);

/** A day as short as a label needs: "9 Jul", "7 月 9 日". */
function short(value: Value, view: View): string {
  const words = dateText(day(value), view.locale, 'day');
  return view.locale === 'en' ? words.replace(/^(\d+ \w{3})\w*$/, '$1') : words;
}

function axisMarks({ axis, today }: Lanes, { x, floor, fed, small, narrow, left, right }: Plot, view: View): Mark[] {
  const months = monthStarts(axis.from, axis.to);
  const now = x(day(today));
  return [
    { key: 'floor', d: along([left, floor], [right, floor]), stroke: 'soft' },
    ...months.filter((month) => x(month) < right - 2 * small).flatMap((month): Mark[] => [
      { key: `tick-${month}`, d: along([x(month), floor], [x(month), floor + 6]), stroke: 'soft' },
      {
        key: `month-${month}`,
        words: view.locale === 'zh' ? dateText(month, 'zh', 'month-only') : dateText(month, 'en', 'month-only').slice(0, 3),
        x: x(month) + (narrow ? 2 : 4),
        y: floor + (narrow ? 17 : 24),
        size: small,
        ink: 'soft',
      },
    ]),
    { key: 'today', d: along([now, fed - small], [now, floor]), stroke: 'ink', dash: '2 4' },
    { key: 'today-label', words: short(today, view), x: now + 5, y: fed - (narrow ? 3 : 2), size: small, weight: 600, num: today.num, rim: 4 },
  ];
}

function monthStarts(from: string, to: string): string[] {
  const starts: string[] = [];
  for (let [year, month] = from.split('-').map(Number) as [number, number]; ; month === 12 ? ((year += 1), (month = 1)) : (month += 1)) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    if (start > to) return starts;
    if (start >= from) starts.push(start);
  }
}

function headMarks({ account }: Lanes, { fed, treasury, left, label, small, narrow }: Plot, view: View): Mark[] {
  const words = text[view.locale];
  const head = (key: 'fed' | 'treasury', y: number, ink: Ink, opacity: number): Mark[] => [
    { key, words: words[key][0], x: left, y, size: label, weight: 600, ink, opacity, rim: 4 },
    { key: `${key}-sub`, words: words[key][1], x: left + widthOf(words[key][0], label) + (narrow ? 6 : 12), y, size: small, ink: 'soft', opacity, rim: 4 },
  ];
  return [...head('fed', fed, 'assets', 1), ...head('treasury', treasury, 'tga', account ? 1 : 0.4)];
}

/** The policy rate as a line with a notch at each cut. */
function cutMarks({ cuts, axis, today }: Lanes, { x, rate, point, label, small, left, narrow }: Plot, view: View): Mark[] {
  let y = rate;
  const path: (readonly [number, number])[] = [[x(axis.from), y]];
  const marks: Mark[] = [];
  for (const { day: on, size } of cuts) {
    const at = x(day(on));
    path.push([at, y]);
    y += amountOf(size) * point;
    path.push([at, y]);
    const words = `${short(on, view)} −${say(size, view.locale)}`;
    // A word beside the notch, on the side where the line no longer is.
    marks.push({ key: `cut-${on.num}`, words, x: at + (narrow ? 4 : 8), y: y - (narrow ? 5 : 9), size: narrow ? 12 : label, weight: 600, num: size.num, rim: 4 });
  }
  path.push([Math.max(x(day(today)), path.at(-1)![0]), y]);
  const name: Mark = { key: 'rate-name', words: text[view.locale].rate, x: left, y: rate - (narrow ? 5 : 9), size: small, weight: 500, rim: 4 };
  return [{ key: 'rate', d: along(...path), stroke: 'ink', strokeWidth: narrow ? 2 : 3 }, name, ...marks];
}

/** What the Fed had still to let go, as a band that thins until runoff ends; at the same scale as the account. */
function runoffMarks({ runoff, axis, today }: Lanes, { x, band, dollar, small, narrow, left }: Plot, view: View, { weeks }: SeriesData): Mark[] {
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
    { key: 'runoff-label', words: filled(narrow ? words.runoffShort : words.runoff, [{ ...runoff.end, value: end }], view.locale).replace(say(runoff.end, view.locale), day1), x: left, y: band - thick - (narrow ? 5 : 9), size: small, ink: 'assets', weight: 500, rim: 4 },
    { key: 'runoff-end', d: along([stop, band - (narrow ? 9 : 18)], [stop, band + (narrow ? 9 : 18)]), stroke: 'assets', strokeWidth: narrow ? 2 : 3 },
    { key: 'runoff-ends', words: narrow ? day1 : words.ends.replace('{0}', day1), x: stop + (narrow ? 4 : 8), y: band + small * 0.36, size: small, weight: 600, ink: 'assets', num: runoff.end.num, rim: 4 },
  ];
  if (!runoff.announced) return marks.slice(0, 3);
  const said = x(day(runoff.announced));
  const under = band + (narrow ? 14 : 28);
  marks.push(
    { key: 'announced', d: along([said, band], [said, under + 4]), stroke: 'ink', strokeWidth: 1.5 },
    { key: 'announced-dot', d: disc(said, band, narrow ? 3 : 5), ink: 'paper', stroke: 'ink', strokeWidth: 2 },
  );
  if (!runoff.days) {
    marks.push({ key: 'announced-label', words: words.announced.replace('{0}', short(runoff.announced, view)), x: said - (narrow ? 4 : 8), y: under + (narrow ? 3 : 4), size: small, weight: 600, anchor: 'end', num: runoff.announced.num, rim: 4 });
    return marks;
  }
  marks.push(
    { key: 'wait', d: `${along([said, under], [stop, under])}${along([stop, under - 5], [stop, under + 5])}`, stroke: 'ink', strokeWidth: 1.5 },
    { key: 'wait-label', words: say(runoff.days, view.locale), x: (said + stop) / 2, y: under + small * 1.15, size: small, weight: 600, anchor: 'middle', num: runoff.days.num, rim: 4 },
  );
  return marks;
}

/** Closes of the account up to today, as an area and its edge. */
function accountMarks({ account, axis, today, points }: Lanes, { x, floor, dollar, narrow, label, small }: Plot, view: View, { days }: SeriesData): Mark[] {
  // The other hand is there from the start; it is lit when its turn comes.
  const opacity = account ? 1 : 0.3;
  const shown = days.filter(({ date }) => date >= axis.from && date <= day(today)).map(({ date, tga }) => [x(date), floor - tga * dollar] as const);
  const first = shown[0]!;
  const last = shown.at(-1)!;
  return [
    { key: 'account-area', d: `${along([first[0], floor], ...shown, [last[0], floor])}z`, ink: 'tga', fillOpacity: 0.22, opacity, num: `tga-daily@${day(today)}` },
    { key: 'account-line', d: along(...shown), stroke: 'tga', strokeWidth: narrow ? 2 : 3, opacity },
    ...points.flatMap((value): Mark[] => {
      const date = value.num.split('@')[1] ?? '';
      const [at, y] = [x(date), floor - amountOf(value) * dollar];
      const peak = amountOf(value) > 970_000;
      const words = `${short({ num: '', unit: 'date', value: date }, view)} ${say(value, view.locale)}`;
      return [
        { key: `point-${date}`, d: disc(at, y, narrow ? 3.5 : 5), ink: 'paper', stroke: 'tga', strokeWidth: 2 },
        { key: `point-${date}-label`, words, x: peak ? at - (narrow ? 7 : 12) : x(day(today)) + (narrow ? 5 : 10), y: y + (peak ? 4 : narrow ? 14 : 18), size: narrow ? small : label, weight: 600, ink: 'tga', anchor: peak ? 'end' : 'start', num: value.num, rim: 4 },
      ];
    }),
  ];
}

/** A shade through both lanes over the days between two dates. */
function betweenMarks({ between }: Lanes, { x, fed, floor }: Plot): Mark[] {
  if (!between) return [];
  const [from, to] = [round(x(day(between.from))), round(x(day(between.to)))];
  return [{ key: 'between', d: `M${from},${fed + 10}H${to}V${floor}H${from}z`, ink: 'tga', fillOpacity: 0.1 }];
}

/** Remarks in the free days at the right of the Treasury’s lane. */
function noteMarks({ notes, today }: Lanes, { x, treasury, right, label, narrow }: Plot, view: View): Mark[] {
  const left = x(day(today)) + (narrow ? 8 : 18);
  const size = narrow ? 12.5 : label;
  let y = treasury + size * (narrow ? 3 : 2.6);
  return notes.flatMap(({ id, values }): Words[] => {
    const lines = linesOf(filled(text[view.locale].notes[id], values, view.locale), size, right - left);
    const strong = id === 'opinion' || values.length > 0;
    const set = setLines(lines, { key: `note-${id}`, x: left, y, size, weight: strong ? 600 : 400, ink: id === 'rose' ? 'tga' : id === 'reserves-fell' ? 'reserves' : 'ink', num: values[0]?.num ?? '' });
    y += (lines.length + 0.6) * size * 1.3;
    return set;
  });
}

/** The area under the account, and the band of runoff, for handovers. */
export function laneAnchors(lanes: Lanes, view: View, { days, weeks }: SeriesData): Partial<Record<Ink, Box>> {
  const { x, floor, dollar, band, left } = plotOf(lanes, view);
  const now = day(lanes.today);
  const close = days.findLast(({ date }) => date <= now)?.tga ?? 0;
  const at = round(x(now));
  const account: Box = { x: round(at - 6), y: round(floor - close * dollar), width: 6, height: round(close * dollar) };
  const held: Box = { x: left, y: band - 4, width: round(x(weeks.findLast(({ date }) => date <= now)?.date ?? now) - left), height: 8 };
  return { ...(lanes.account && { tga: account }), ...(lanes.runoff && { assets: held }) };
}
