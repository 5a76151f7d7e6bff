import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, View } from '../figure.ts';
import { round } from '../marks/round.ts';
import { along, disc, type Mark } from '../marks/mark-tween.ts';
import { amountOf, say } from '../marks/value.ts';
import { day, plotOf, short, type Plot } from './layout.ts';
import type { Lanes } from './state.ts';

/** Closes of the account up to today, as an area and its edge. */
export function accountMarks(
  { account, axis, today, points }: Lanes,
  { x, floor, dollar, narrow, label, small }: Plot,
  view: View,
  { days }: SeriesData,
): Mark[] {
  // The other hand is there from the start; it is lit when its turn comes.
  const opacity = account ? 1 : 0.3;
  const shown = days.filter(({ date }) => date >= axis.from && date <= day(today)).map(({ date, tga }) => [x(date), floor - tga * dollar] as const);
  const first = shown[0]!;
  const last = shown.at(-1)!;
  return [
    {
      key: 'account-area',
      d: `${along([first[0], floor], ...shown, [last[0], floor])}z`,
      ink: 'tga',
      fillOpacity: 0.22,
      opacity,
      num: `tga-daily@${day(today)}`,
    },
    { key: 'account-line', d: along(...shown), stroke: 'tga', strokeWidth: narrow ? 2 : 3, opacity },
    ...points.flatMap((value): Mark[] => {
      const date = value.num.split('@')[1] ?? '';
      const [at, y] = [x(date), floor - amountOf(value) * dollar];
      const peak = amountOf(value) > 970_000;
      const words = `${short({ num: '', unit: 'date', value: date }, view)} ${say(value, view.locale)}`;
      return [
        { key: `point-${date}`, d: disc(at, y, narrow ? 3.5 : 5), ink: 'paper', stroke: 'tga', strokeWidth: 2 },
        {
          key: `point-${date}-label`,
          words,
          x: peak ? at - (narrow ? 7 : 12) : x(day(today)) + (narrow ? 5 : 10),
          y: y + (peak ? 4 : narrow ? 14 : 18),
          size: narrow ? small : label,
          weight: 600,
          ink: 'tga',
          anchor: peak ? 'end' : 'start',
          num: value.num,
          rim: 4,
        },
      ];
    }),
  ];
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
