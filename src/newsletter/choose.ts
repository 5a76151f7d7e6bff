import { cueAt, frameAt, type Cue, type Step, type Story } from '../story/index.ts';

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
 * A chapter's key movement: through the last steps that its figure takes to the chapter's best one. The conclusion also begins
 * it, since some mail programs show the first picture and no other.
 */
export function movementOf(story: Story, chapter: string): readonly Shot[] {
  const best = bestOf(story, chapter);
  const run = runTo(story, best);
  const count = pictures / run.length;
  const way = run.flatMap((step): Shot[] => {
    const moving = Array.from({ length: count }, (_, stop) => cueAt(step, stop / count)).filter((cue) => isOf(story, cue, best));
    return [...moving.map((cue) => ({ cue, delay: pace.way })), { cue: cueAt(step), delay: step === best ? pace.conclusion : pace.rest }];
  });
  return [{ cue: cueAt(best), delay: pace.opening }, ...way];
}

/** The step whose picture stands for a chapter. */
function bestOf(story: Story, chapter: string): Step {
  const best = story.chapters.find(({ id }) => id === chapter)?.best;
  const step = story.steps.find((one) => one.chapter === chapter && one.id === best);
  if (!step) throw new Error(`no chapter ${chapter} in the story`);
  return step;
}

/** The steps up to `best` that its figure goes through without entering anew. */
function runTo(story: Story, best: Step): readonly Step[] {
  const own = story.steps.filter(({ chapter }) => chapter === best.chapter);
  const run: Step[] = [];
  for (let index = own.indexOf(best); index >= 0 && run.length < longest; index -= 1) {
    const step = own[index]!;
    if (step.figure !== best.figure) break;
    run.unshift(step);
    if (step.from) break;
  }
  return run;
}

/** While another figure hands over there is nothing of this movement to see. */
function isOf(story: Story, cue: Cue, best: Step): boolean {
  const { figure, handover } = frameAt(story, cue);
  return figure === best.figure && !handover;
}
