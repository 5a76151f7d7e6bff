import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import { count, fallen, share, usd } from './amounts.ts';
import { drawLabels, type Label } from '../marks/label.ts';
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
export function drawStairs(layer: Layer, state: SpiralState, run: Run, view: View, layout: Layout): void {
  const paint = painter(view);
  const parent = group(layer, 'stairs');
  const shown = state.stairs > 0;
  const { narrow } = layout;
  const { x: left, y: top, width, height } = layout.stairs;
  const deep = deepest(run);
  const across = (held: number) => left + (width * (run.start.held - held)) / run.start.held;
  const down = (price: number) => top + (height * (1 - price)) / deep;
  const opacity = round(state.stairs * 10) / 10;
  const levels = shown ? levelsOf(deep, narrow) : [];
  joinByKey(group(parent, 'rules'), 'line', levels.map((level) => ({ key: String(level), y: down(1 - level) })), {
    x1: round(left),
    x2: round(left + width),
    y1: (d) => round(d.y),
    y2: (d) => round(d.y),
    stroke: paint('line'),
    'stroke-width': 1,
    opacity,
  });
  const stairs = shown ? stairsOf(run, across, down) : [];
  const drawn = stairs.filter(({ index }) => index < state.rounds);
  const part = ({ index }: Stair) => phases(Math.min(1, state.rounds - index));
  const first = shown ? [{ key: 'first' }] : [];
  joinByKey(group(parent, 'first'), 'line', first, {
    x1: round(left),
    x2: round(left),
    y1: round(down(1)),
    y2: round(down(run.fallen.price)),
    stroke: paint('ink'),
    'stroke-width': narrow ? 2.5 : 4,
    opacity,
  });
  const dollars = width / (run.start.assets / dollar);
  joinByKey(group(parent, 'treads'), 'path', drawn, {
    'data-sale': (d) => Math.round(((run.rounds[d.index]?.sale ?? 0) / dollar) * 100) / 100,
    d: (d) => `M${round(d.x)},${round(d.y)}h${round(d.across * part(d).sale)}`,
    fill: 'none',
    stroke: paint('falling'),
    'stroke-width': narrow ? 5 : 9,
    // Squares, as in the bar: one a dollar.
    'stroke-dasharray': `${round(dollars * 0.8)} ${round(dollars * 0.2)}`,
    'stroke-opacity': (d) => (d.lender ? 0.6 : 1),
    opacity,
  });
  joinByKey(group(parent, 'risers'), 'line', drawn, {
    x1: (d) => round(d.x + d.across),
    x2: (d) => round(d.x + d.across),
    y1: (d) => round(d.y),
    y2: (d) => round(d.y + d.down * part(d).move),
    stroke: paint('falling'),
    'stroke-width': narrow ? 1 : 1.5,
    opacity,
  });
  drawLabels(group(parent, 'labels'), shown ? [...axis(state, view, layout, levels, down), ...told(state, run, view, layout, stairs, down)] : [], view);
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

function axis(state: SpiralState, view: View, { narrow, small, stairs }: Layout, levels: readonly number[], down: (price: number) => number): Label[] {
  const { locale } = view;
  const words = text[locale];
  const soft = { size: small, ink: 'soft', opacity: state.stairs } as const;
  const y = stairs.y + stairs.height + (narrow ? 15 : 24);
  const right = stairs.x + stairs.width;
  return [
    ...levels.map((level): Label => ({ ...soft, key: `level-${level}`, x: right, y: down(1 - level) - (narrow ? 3 : 5), anchor: 'end', words: level === 0 ? words.axisPrice(share(1, locale)) : share(1 - level, locale) })),
    { ...soft, key: 'sold', x: stairs.x, y, words: narrow ? words.axisSoldNarrow : `${words.axisSold}` },
    { ...soft, key: 'all', x: right, y, anchor: 'end', words: words.axisAll },
  ];
}

/** Words where a stair is large enough to hold them, once it is complete. */
function told(state: SpiralState, run: Run, view: View, { narrow, small, stairs: plot }: Layout, stairs: readonly Stair[], down: (price: number) => number): Label[] {
  const { locale } = view;
  const words = text[locale];
  const room = narrow ? 17 : 24;
  const pad = narrow ? 5 : 10;
  const last = plot.x + plot.width - (narrow ? 112 : 190);
  const shock = state.settings.shock / 100;
  const firstFall = down(run.fallen.price) - down(1);
  return [
    ...(firstFall >= room * 2 ? [{ key: 'the-fall', x: plot.x + pad, y: down(1) + room * 0.9, size: small, weight: 600, opacity: state.stairs, words: words.theFall(fallen(shock, locale)) }] : []),
    ...stairs.flatMap(({ key, x, y, across, down: fall, index, lender }): Label[] => {
      const { sale, move } = phases(Math.min(1, Math.max(0, state.rounds - index)));
      const amount = usd(run.rounds[index]?.sale ?? 0, locale);
      const before = index === 0 ? run.fallen.price : (run.rounds[index - 1]?.fallen.price ?? 1);
      const lost = 1 - (run.rounds[index]?.fallen.price ?? 1) / before;
      const above = index === 0 ? firstFall : (stairs[index - 1]?.down ?? 0);
      const roomy = above >= room && x <= last;
      return [
        ...(roomy && sale === 1 ? [{ key: `sale-${key}`, x: x + pad, y: y - (narrow ? 6 : 11), size: small, weight: 600, ink: 'falling' as const, opacity: state.stairs, words: lender ? words.takes(amount) : words.sells(count(index + 1, locale), amount) }] : []),
        ...(fall >= room * 2 && move === 1 && x + across <= last ? [{ key: `move-${key}`, x: x + across + pad, y: y + (narrow ? 13 : 22), size: small, ink: 'ink' as const, opacity: state.stairs, words: words.moves(fallen(lost, locale)) }] : []),
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
