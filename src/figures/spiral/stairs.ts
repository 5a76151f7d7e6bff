import type { View } from '../figure.ts';
import { fine } from '../marks/form.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { count, fallen, share, usd } from './amounts.ts';
import { rimmed } from '../marks/labels.ts';
import { dollar, type Layout } from './layout.ts';
import { lastSheet, phases, type Run } from './model.ts';
import type { SpiralState } from './state.ts';
import { text } from './words.ts';

/** One step down: what is sold runs across, what the price loses runs down. Places in viewBox units. */
interface Stair {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
  readonly index: number;
  readonly lender: boolean;
}

/**
 * The loop as a staircase. Each tread is a sale, each riser the fall it brings, so the slope is the depth of the market.
 * Across is the same in every run (all that the fund holds); down makes room for the whole fall.
 */
export function stairsMarks(state: SpiralState, run: Run, view: View, layout: Layout): Mark[] {
  if (state.stairs === 0) return [group('rules', []), group('first', []), group('treads', []), group('risers', []), group('labels', [])];
  const { narrow } = layout;
  const { x: left, y: top, width, height } = layout.stairs;
  const deep = deepest(run);
  const across = (held: number) => left + (width * (run.start.held - held)) / run.start.held;
  const down = (price: number) => top + (height * (1 - price)) / deep;
  const opacity = fine(state.stairs);
  const levels = levelsOf(deep, narrow);
  const stairs = stairsOf(run, across, down);
  const drawn = stairs.filter(({ index }) => index < state.rounds).map((stair) => ({ ...stair, ...phases(Math.min(1, state.rounds - stair.index)) }));
  const dollars = width / (run.start.assets / dollar);
  const upright = (x: number, from: number, to: number): readonly [number, number, number, number] => [round(x), round(x), round(from), round(to)];
  return [
    group(
      'rules',
      levels.map((level): Shape => {
        const y = round(down(1 - level));
        return { key: String(level), line: [round(left), round(left + width), y, y], stroke: 'line', opacity };
      }),
    ),
    group('first', [{ key: 'first', line: upright(left, down(1), down(run.fallen.price)), stroke: 'ink', strokeWidth: narrow ? 2.5 : 4, opacity }]),
    group(
      'treads',
      drawn.map(({ key, x, y, across: wide, sale, index, lender }): Shape => ({
        key,
        data: { sale: Math.round(((run.rounds[index]?.sale ?? 0) / dollar) * 100) / 100 },
        d: `M${round(x)},${round(y)}h${round(wide * sale)}`,
        stroke: 'falling',
        strokeWidth: narrow ? 5 : 9,
        // Squares, as in the bar: one a dollar.
        dash: `${round(dollars * 0.8)} ${round(dollars * 0.2)}`,
        join: 'miter',
        strokeOpacity: lender ? 0.6 : 1,
        opacity,
      })),
    ),
    group(
      'risers',
      drawn.map(({ key, x, y, across: wide, down: fall, move }): Shape => ({
        key,
        line: upright(x + wide, y, y + fall * move),
        stroke: 'falling',
        strokeWidth: narrow ? 1 : 1.5,
        opacity,
      })),
    ),
    group('labels', rimmed([...axis(state, view, layout, levels, down), ...callouts(state, run, view, layout, stairs, down)], view)),
  ];
}

/** How far down the plot reaches: at least a fifth, so that a small fall looks small. */
const deepest = (run: Run): number => Math.min(1, Math.max(0.15, (1 - lastSheet(run).price) * 1.06));

function levelsOf(deep: number, narrow: boolean): number[] {
  const step = deep <= 0.2 ? 0.05 : deep <= 0.45 ? 0.1 : narrow ? 0.5 : 0.25;
  return Array.from({ length: Math.floor(deep / step + 1e-9) + 1 }, (_, index) => index * step);
}

function stairsOf(run: Run, across: (held: number) => number, down: (price: number) => number): Stair[] {
  let before = run.fallen;
  return run.rounds.map(({ fallen, seller }, index) => {
    const x = across(before.held);
    const y = down(before.price);
    before = fallen;
    return { key: String(index + 1), x, y, across: across(fallen.held) - x, down: down(fallen.price) - y, index, lender: seller === 'lender' };
  });
}

function axis(state: SpiralState, view: View, { narrow, small, stairs }: Layout, levels: readonly number[], down: (price: number) => number): Words[] {
  const { locale } = view;
  const words = text[locale];
  const soft = { size: small, ink: 'soft', opacity: state.stairs } as const;
  const y = stairs.y + stairs.height + (narrow ? 15 : 24);
  const right = stairs.x + stairs.width;
  return [
    ...levels.map((level): Words => ({
      ...soft,
      key: `level-${level}`,
      x: right,
      y: down(1 - level) - (narrow ? 3 : 5),
      anchor: 'end',
      words: level === 0 ? words.axisPrice(share(1, locale)) : share(1 - level, locale),
    })),
    { ...soft, key: 'sold', x: stairs.x, y, words: narrow ? words.axisSoldNarrow : `${words.axisSold}` },
    { ...soft, key: 'all', x: right, y, anchor: 'end', words: words.axisAll },
  ];
}

/** Words where a stair is large enough to hold them, once it is complete. */
function callouts(
  state: SpiralState,
  run: Run,
  view: View,
  { narrow, small, stairs: plot }: Layout,
  stairs: readonly Stair[],
  down: (price: number) => number,
): Words[] {
  const { locale } = view;
  const words = text[locale];
  const room = narrow ? 17 : 24;
  const pad = narrow ? 5 : 10;
  const last = plot.x + plot.width - (narrow ? 112 : 190);
  const shock = state.settings.shock / 100;
  const firstFall = down(run.fallen.price) - down(1);
  return [
    ...(firstFall >= room * 2
      ? [
          {
            key: 'the-fall',
            x: plot.x + pad,
            y: down(1) + room * 0.9,
            size: small,
            weight: 600,
            opacity: state.stairs,
            words: words.theFall(fallen(shock, locale)),
          },
        ]
      : []),
    ...stairs.flatMap(({ key, x, y, across, down: fall, index, lender }): Words[] => {
      const { sale, move } = phases(Math.min(1, Math.max(0, state.rounds - index)));
      const amount = usd(run.rounds[index]?.sale ?? 0, locale);
      const before = index === 0 ? run.fallen.price : (run.rounds[index - 1]?.fallen.price ?? 1);
      const lost = 1 - (run.rounds[index]?.fallen.price ?? 1) / before;
      const above = index === 0 ? firstFall : (stairs[index - 1]?.down ?? 0);
      const roomy = above >= room && x <= last;
      return [
        ...(roomy && sale === 1
          ? [
              {
                key: `sale-${key}`,
                x: x + pad,
                y: y - (narrow ? 6 : 11),
                size: small,
                weight: 600,
                ink: 'falling' as const,
                opacity: state.stairs,
                words: lender ? words.takes(amount) : words.sells(count(index + 1, locale), amount),
              },
            ]
          : []),
        ...(fall >= room * 2 && move === 1 && x + across <= last
          ? [
              {
                key: `move-${key}`,
                x: x + across + pad,
                y: y + (narrow ? 13 : 22),
                size: small,
                ink: 'ink' as const,
                opacity: state.stairs,
                words: words.moves(fallen(lost, locale)),
              },
            ]
          : []),
      ];
    }),
  ];
}

/** The plot's part that the stairs take, for handovers. */
export function stairsBox(run: Run, layout: Layout) {
  const { x, y, width, height } = layout.stairs;
  const last = lastSheet(run);
  const wide = (width * (run.start.held - last.held)) / run.start.held;
  return { x: round(x), y: round(y), width: Math.max(4, round(wide)), height: Math.max(4, round((height * (1 - last.price)) / deepest(run))) };
}
