import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, Grains, View } from '../figure.ts';
import { vessels } from '../vessels/counts.ts';
import { countsOf, dotWidth } from './dots.ts';
import { layoutOf, slot } from './layout.ts';
import type { MapState } from './state.ts';

/** The places of the dots in the pots. */
export function grains(state: MapState, view: View, data: SeriesData): Grains | undefined {
  const counts = countsOf(state, data);
  const layout = layoutOf(view);
  return (
    counts && {
      width: dotWidth(layout),
      places: Object.fromEntries(vessels.map((vessel) => [vessel, Array.from({ length: counts[vessel] }, (_, index) => slot(layout, vessel, index))])),
    }
  );
}

/** The pots and the markets, for handovers. */
export function anchors(state: MapState, view: View): Partial<Record<Ink, Box>> {
  const { pots } = layoutOf(view);
  if (state.ledger === undefined) return Object.fromEntries(vessels.map((vessel) => [vessel, floorOf(pots.find(({ key }) => key === vessel)!)]));
  return Object.fromEntries(pots.map(({ key, x, y, width, height }) => [key, { x, y: y + height * 0.5, width, height: height * 0.5 }]));
}

const floorOf = ({ x, y, width, height }: Box): Box => ({ x, y: y + height - 2, width, height: 2 });

/** Where each of the other figures lies on the map. */
export function door(figure: string, view: View): Box | undefined {
  const layout = layoutOf(view);
  const { ledger, pots, actors, markets, gate, links } = layout;
  const pot = (key: string) => pots.find((one) => one.key === key)!;
  const around = (...boxes: readonly Box[]): Box => {
    const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
    return {
      x: left,
      y: top,
      width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
      height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
    };
  };
  const places: Readonly<Record<string, () => Box>> = {
    'account-line': () => pot('tga'),
    sandbox: () => ledger,
    timeline: () => ledger,
    sheets: () => around(actors.funds, actors.banks, actors.dealers),
    corridor: () => around(gate, { x: links.borrowers.words.at[0], y: gate.y, width: gate.width * 4, height: gate.height }),
    scarcity: () => around(pot('reserves'), actors.banks),
    spiral: () => actors.leveraged,
    crowd: () => around(actors.leveraged, markets.shares, markets.gold),
    tape: () => around(markets.shares, markets.ether),
    spark: () => markets.shares,
  };
  return places[figure]?.();
}
