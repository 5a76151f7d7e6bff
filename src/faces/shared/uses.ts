import { reference } from '../../i18n/index.ts';
import { story, uses as declared, voices } from 'virtual:story';

import { numbersIn } from '../../figures/index.ts';
import { viewOf } from '../../stage/index.ts';
import { drawingOf } from '../../stage/print.ts';
import { cueAt } from '../../story/index.ts';
import { usesOf } from './answers/uses.ts';
import { known } from './facts.ts';

/** What a resting picture shows, by step: what its script says, and the numbers that are bound in the drawing. */
const drawn = Object.fromEntries(
  story.steps.map((step) => {
    const { marks } = drawingOf(story, cueAt(step), viewOf('still', reference, 'light'));
    return [step.id, [...new Set([...(declared[step.id] ?? []), ...numbersIn(marks)])]];
  }),
);

/** Where the story uses what is known. */
export const uses = usesOf(
  known,
  story.chapters.map(({ id }, index) => ({ chapter: id, voice: voices[index]![reference] })),
  drawn,
);

/** Every number or observation that pictures bind, in reading order. */
export const bound: readonly string[] = [...new Set(Object.values(drawn).flat())].filter((id) => known.maybeNumber(id) !== undefined);
