import { dateText, shortDay } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { linesOf, pageOf, setLines } from '../marks/lettering.ts';
import { box, type Mark } from '../marks/mark-tween.ts';
import { amountOf, numsOf, say } from '../marks/value.ts';
import { marketIds } from './ids.ts';
import type { Layout } from './layout.ts';
import type { MapState, MarketState } from './state.ts';
import { text } from './words.ts';

/** The markets of the day at the foot: how far each fell is how deep it is filled from the top, up to ten percent. */
export function marketMarks(state: MapState, layout: Layout, view: View): Mark[] {
  const { narrow } = layout;
  const { small } = pageOf(view);
  if (state.markets.length === 0) {
    // They are part of the world also where a step does not speak of them.
    const { margin } = state;
    const { x: left, y: top, height: deep } = layout.markets.shares;
    const credit: Mark[] = margin
      ? [
          {
            key: 'margin',
            words: text[view.locale].margin(say(margin, view.locale)),
            x: left,
            y: top + deep + (narrow ? 14 : 20),
            size: small,
            weight: 600,
            num: margin.num,
          },
        ]
      : [];
    return credit.concat(
      marketIds.flatMap((id): Mark[] => {
        const { x, y, width, height } = layout.markets[id];
        return [
          {
            key: `market-${id}`,
            d: box(x, y, width, height),
            ink: 'raised',
            stroke: 'faint',
            strokeWidth: narrow ? 1 : 1.5,
            opacity: 0.45,
            part: `market-${id}`,
          },
          {
            key: `market-${id}-name`,
            words: text[view.locale].markets[id],
            x: x + width / 2,
            y: y + height / 2 + small * 0.36,
            size: small,
            weight: 600,
            anchor: 'middle',
            opacity: 0.45,
            part: `market-${id}`,
          },
        ];
      }),
    );
  }
  const marks = state.markets.flatMap((market) => cellMarks(market, layout, view));
  const first = layout.markets[state.markets[0]!.id];
  const day = state.marketDay ?? state.day;
  marks.push({
    key: 'market-day',
    words: narrow ? shortDay(String(day.value), view.locale) : dateText(String(day.value), view.locale, 'weekday'),
    x: first.x,
    y: first.y + first.height + (narrow ? 14 : 20),
    size: small,
    ink: 'soft',
    num: day.num,
  });
  return marks;
}

const deepest = 10;

function cellMarks({ id, moves }: MarketState, { markets, narrow }: Layout, view: View): Mark[] {
  const { x, y, width, height } = markets[id];
  const words = text[view.locale];
  const { small } = pageOf(view);
  const middle = x + width / 2;
  const falls = moves.map((move) => Math.max(0, -amountOf(move)));
  const depth = (percent: number) => (height * Math.min(percent, deepest)) / deepest;
  const fell = falls.some((fall) => fall > 0);
  const said = [...moves].sort((a, b) => Math.abs(amountOf(a)) - Math.abs(amountOf(b))).map((move) => say(move, view.locale, 'change'));
  const what = said.length === 0 ? words.rose : said.length === 2 ? words.to(said[0]!, said[1]!) : said[0]!;
  const lines = linesOf(what, small, width - (narrow ? 2 : 8));
  const marks: Mark[] = [
    {
      key: `market-${id}`,
      d: box(x, y, width, height),
      ink: 'raised',
      stroke: fell ? 'falling' : 'assets',
      strokeWidth: narrow ? 1 : 1.5,
      part: `market-${id}`,
    },
  ];
  if (fell) {
    marks.push({ key: `market-${id}-fall`, d: box(x, y, width, depth(Math.min(...falls))), ink: 'falling', fillOpacity: 0.32, part: `market-${id}` });
    if (falls.length === 2)
      marks.push({
        key: `market-${id}-range`,
        d: box(x, y + depth(Math.min(...falls)), width, depth(Math.max(...falls)) - depth(Math.min(...falls))),
        ink: 'falling',
        fillOpacity: 0.16,
        part: `market-${id}`,
      });
  }
  const top = y + (narrow ? 14 : lines.length > 1 ? 17 : 23);
  marks.push(
    { key: `market-${id}-name`, words: words.markets[id], x: middle, y: top, size: small, weight: 600, anchor: 'middle', part: `market-${id}` },
    ...setLines(
      lines,
      {
        key: `market-${id}-move`,
        x: middle,
        y: top + (narrow ? (view.box ? 17 : 15) : lines.length > 1 ? 16 : 20),
        size: small,
        weight: 600,
        anchor: 'middle',
        ink: fell ? 'ink' : 'assets',
        num: numsOf(moves),
        part: `market-${id}`,
      },
      narrow ? (view.box ? 1.3 : 1.1) : 1.05,
    ),
  );
  return marks;
}
