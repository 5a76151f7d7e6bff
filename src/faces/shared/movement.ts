import { cueAt, frameAt, type Cue, type Step, type Story } from '../../story/index.ts';

/** A cue of a film and how long it stays, in milliseconds. */
export interface Shot {
  readonly cue: Cue;
  readonly delay: number;
}

/** The most steps in a movement, and the pictures on the way through it. */
const longest = 3;
const pictures = 21;
/** In milliseconds. */
const pace = { opening: 1600, way: 100, rest: 900, conclusion: 4000 } as const;

/**
 * The movement that leads to a step: through the last steps of its chapter that its figure goes through. The conclusion also
 * begins it, since some mail programs show the first picture and no other.
 */
export function movementOf(story: Story, conclusion: Step): readonly Shot[] {
  const run = runTo(story, conclusion);
  const count = pictures / run.length;
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
