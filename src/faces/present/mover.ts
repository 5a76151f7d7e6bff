import { nextFrame } from '../../browser/index.ts';
import { ease } from '../../figures/index.ts';
import type { Player } from '../../stage/index.ts';
import { cueAt, handoverShare, indexOf, type Cue, type Step, type Story } from '../../story/index.ts';
import { motion } from '../../tokens/index.ts';

/** The way of one step between two moments, in shares of that step. */
interface Way {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
  readonly lasts: number;
}

/**
 * The way from one cue at rest to another: on, the step comes as it does in scrolling; back by one, it goes as it came;
 * further back there is no way and the figure is at once. Where steps were passed over, a change of figure is passed over too.
 */
export function wayBetween(story: Story, from: Cue | undefined, to: Cue): Way | undefined {
  const start = from ? indexOf(story, from) : -1;
  const end = indexOf(story, to);
  if (start < 0 || start === end) return undefined;
  const step = story.steps[Math.max(start, end)] as Step;
  if (end === start - 1) return { step, from: 1, to: 0, lasts: motion.back };
  if (end < start) return undefined;
  const handedOver = story.steps[end - 1]?.figure !== step.figure || step.from;
  return { step, from: end > start + 1 && handedOver ? handoverShare : 0, to: 1, lasts: motion.on };
}

/** Moves the figure of a player from cue to cue. A new goal takes over at once; with reduced motion figures change at once. */
export function createMover(player: Player): (from: Cue | undefined, to: Cue) => void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let stop = () => {};
  return (from, to) => {
    stop();
    const way = calm.matches ? undefined : wayBetween(player.story, from, to);
    if (!way) return player.show(to);
    let began: number | undefined;
    const tick = (now: number) => {
      began ??= now;
      const share = Math.min(1, (now - began) / way.lasts);
      if (share === 1) return player.show(to, true);
      player.show(cueAt(way.step, way.from + (way.to - way.from) * ease(share), to.play), true);
      stop = nextFrame(tick);
    };
    stop = nextFrame(tick);
  };
}
