import { cueAt, frameAt, type Cue, type Step, type Story } from '../../story/index.ts';

/** A cue of a film and how long it stays, in milliseconds. */
export interface Shot {
  readonly cue: Cue;
  readonly delay: number;
}

/** How a film goes: its pictures on the way, and how long they stay and the others, in milliseconds. */
export interface Pace {
  readonly pictures: number;
  readonly opening: number;
  readonly way: number;
  readonly rest: number;
  readonly conclusion: number;
}

/** A GIF holds few pictures; a film holds many, and steps stay long enough for their titles to be read. */
export const paces = {
  gif: { pictures: 21, opening: 1600, way: 100, rest: 900, conclusion: 4000 },
  film: { pictures: 90, opening: 1600, way: 1000 / 30, rest: 1800, conclusion: 4000 },
} as const satisfies Readonly<Record<string, Pace>>;

/** The most steps in a movement. */
const longest = 3;

/**
 * The movement that leads to a step: through the last steps of its chapter that its figure goes through. The conclusion also
 * begins it, since some mail programs show the first picture and no other.
 */
export function movementOf(story: Story, conclusion: Step, pace: Pace = paces.gif): readonly Shot[] {
  const run = runTo(story, conclusion);
  const count = pace.pictures / run.length;
  const way = run.flatMap((step): Shot[] => {
    const moving = Array.from({ length: count }, (_, stop) => cueAt(step, stop / count)).filter((cue) => isOf(story, cue, conclusion));
    return [...moving.map((cue) => ({ cue, delay: pace.way })), { cue: cueAt(step), delay: step === conclusion ? pace.conclusion : pace.rest }];
  });
  return [{ cue: cueAt(conclusion), delay: pace.opening }, ...way];
}

/** The steps up to one that its figure goes through without entering anew. */
function runTo(story: Story, last: Step): readonly Step[] {
  const own = story.steps.filter(({ chapter }) => chapter === last.chapter);
  const run: Step[] = [];
  for (let index = own.indexOf(last); index >= 0 && run.length < longest; index -= 1) {
    const step = own[index]!;
    if (step.figure !== last.figure) break;
    run.unshift(step);
    if (step.from) break;
  }
  return run;
}

/** While another figure hands over there is nothing of this movement to see. */
function isOf(story: Story, cue: Cue, { figure: own }: Step): boolean {
  const { figure, handover } = frameAt(story, cue);
  return figure === own && !handover;
}
