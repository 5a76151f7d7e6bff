import { nextFrame } from '../../browser/index.ts';
import { ease, loadFigures } from '../../figures/index.ts';
import type { Player } from '../../stage/index.ts';
import { cueAt, type Cue, type Step } from '../../story/index.ts';

/** Milliseconds from one step to the next. */
const stride = 900;

export interface WalkOptions {
  /** Positions of the first and last step to walk between. */
  readonly first: number;
  readonly last: number;
  /** Called with the position of the step that is gone to, before the picture sets out. */
  readonly arrive: (index: number, cue: Cue) => void;
}

export interface Walk {
  readonly next: () => void;
  readonly previous: () => void;
  /** Goes straight to a step, as a link does. */
  readonly land: (index: number, play?: Cue['play']) => void;
  /** Changes the reader's own part of the cue. */
  readonly play: (name: string, text: string | undefined) => void;
}

/**
 * Walks a chapter step by step. The picture is somewhere on a line on which each step at rest is a whole number, and is
 * drawn towards the step that was asked for last; with reduced motion it is there at once.
 */
export function walkSteps(player: Player, { first, last, arrive }: WalkOptions): Walk {
  const { steps } = player.story;
  let goal = first;
  let at = first;
  let play: Cue['play'];
  let stop = () => {};

  const cueOf = (place: number): Cue => {
    const index = Math.ceil(place);
    return cueAt(steps[index] as Step, 1 - (index - place), play);
  };

  const rest = () => {
    stop();
    at = goal;
    player.show(cueOf(at));
  };

  const land: Walk['land'] = (index, to = play) => {
    goal = Math.min(last, Math.max(first, index));
    play = to;
    arrive(goal, cueOf(goal));
    rest();
  };

  const walk = (by: number) => {
    const to = Math.min(last, Math.max(first, goal + by));
    if (to === goal) return;
    goal = to;
    arrive(goal, cueOf(goal));
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return rest();
    const from = at;
    stop();
    const needed = steps.slice(Math.max(0, Math.floor(Math.min(from, to)) - 1), Math.ceil(Math.max(from, to)) + 1);
    // The way begins when its figures are here; without them the picture waits at the goal and asks again.
    loadFigures([...new Set(needed.map(({ figure }) => figure))]).then(
      () => goal === to && at === from && run(from, to),
      () => goal === to && rest(),
    );
  };

  const run = (from: number, to: number) => {
    let began = 0;
    const tick = (now: number) => {
      began ||= now;
      const share = Math.min(1, (now - began) / stride);
      at = share === 1 ? to : from + (to - from) * ease(share);
      player.show(cueOf(at), true);
      if (share < 1) stop = nextFrame(tick);
    };
    stop();
    stop = nextFrame(tick);
  };

  return {
    next: () => walk(1),
    previous: () => walk(-1),
    land,
    play(name, text) {
      const { [name]: _dropped, ...others } = play ?? {};
      const merged: Record<string, string> = text === undefined ? others : { ...others, [name]: text };
      play = Object.keys(merged).length > 0 ? merged : undefined;
      rest();
      arrive(goal, cueOf(goal));
    },
  };
}
