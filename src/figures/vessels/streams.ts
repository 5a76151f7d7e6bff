import type { Week } from '../data.ts';
import { round } from '../marks/round.ts';
import { countDots, flowsBetween, type Vessel } from './counts.ts';
import { boxMiddle, exit, slot, type Layout } from './layout.ts';
import type { VesselsState } from './state.ts';

/** What flows in a week, as a band under its dots: as wide as there are many, so that a glance tells where it goes. It holds no dots and counts none. */
export interface Stream {
  readonly key: string;
  readonly ink: Vessel | 'assets';
  readonly d: string;
  readonly width: number;
  readonly strength: number;
}

export function streams(state: VesselsState, weeks: readonly Week[], layout: Layout): Stream[] {
  const index = Math.floor(state.at);
  const share = state.at - index;
  if (share === 0 || state.pour < 1) return [];
  const before = countDots(weeks[index] as Week);
  const after = countDots(weeks[index + 1] as Week);
  const { pitch, rim } = layout;
  const middle = (vessel: Vessel | 'assets') => (vessel === 'assets' ? exit(layout).x : boxMiddle(layout, vessel));
  const level = (vessel: Vessel | 'assets') =>
    vessel === 'assets' ? exit(layout).y : slot(layout, vessel, Math.max(0, Math.min(before[vessel], after[vessel]) - 1)).y;
  return flowsBetween(before, after).map(({ from, to, count }, order) => {
    const width = round(Math.min(pitch * 5, pitch * (0.6 + count * 0.3)));
    const top = rim - pitch * 3 - (order % 3) * pitch * 1.6;
    return {
      key: `${from}-${to}`,
      ink: from,
      d: `M${round(middle(from))},${round(level(from))}V${round(top)}H${round(middle(to))}V${round(level(to))}`,
      width,
      // It swells and ebbs within the week.
      strength: Math.round(30 * Math.sin(Math.PI * share)) / 100,
    };
  });
}
