import { raise } from '../fault/index.ts';
import type { FactsData } from '../facts/index.ts';
import { readFacts } from '../facts/read.ts';
import '../figures/all.ts';
import { withReading, type FigureName } from '../figures/index.ts';
import { compileState } from '../figures/schemas.ts';
import type { Localized } from '../i18n/index.ts';

import { drawnIn, readAliases, readChapters, readGuide, readLessons, seriesData, type Guide, type MailStep, type Voice } from './content/index.ts';
import type { Hold, Lesson } from './lessons.ts';
import type { Story } from './story.ts';

/** What a newsletter takes of a chapter: steps, and the one to which its key movement leads. */
export interface MailPlan {
  readonly steps: readonly MailStep[];
  readonly film: string;
}

export interface Compiled {
  readonly story: Story;
  readonly facts: FactsData;
  /** Each chapter's words, in the order of the story. */
  readonly voices: readonly Localized<Voice>[];
  /** What is said to teachers; absent where nothing is. */
  readonly guide?: Localized<Guide>;
  /** Numbers, claims and forecasts that a step's picture is said to use, by step. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
  /** What a newsletter takes of each chapter. */
  readonly mails: Readonly<Record<string, MailPlan>>;
  /** Walks for classes, the shortest first. */
  readonly lessons: readonly Lesson[];
  /** What steps hold back until a class has answered. */
  readonly holds: readonly Hold[];
}

/** Everything the faces need, read from disk. Throws a Fault with all findings of the scripts and facts. */
export function compileStory(root: string): Compiled {
  const { facts, findings: inFacts } = readFacts(root);
  const { chapters, findings } = readChapters(root);
  const { guide, findings: inGuide } = readGuide(root);
  raise([...inFacts, ...findings, ...inGuide]);
  const outline = chapters.map(({ id, script }) => ({ id, steps: script.steps.map((step) => step.id) }));
  const { lessons, holds, findings: inLessons } = readLessons(root, outline, drawnIn(chapters));
  const { aliases, findings: inAliases } = readAliases(root, outline);
  raise([...inLessons, ...inAliases]);
  const pinned = seriesData(facts);
  const latest = facts.latest === facts ? undefined : seriesData(facts.latest);
  const data = { ...pinned, ...(latest && { latest }) };
  const number = (id: string) => facts.number(id).value;
  const steps = chapters.flatMap(({ id: chapter, script: { reading, steps: written } }) => {
    const drawn = (figure: FigureName, state: object) => withReading(compileState(figure, state, (reading === 'latest' && latest) || pinned, number), reading);
    return written.map(({ id, figure, from, state, plays, stage }) => ({
      id,
      chapter,
      ...(stage && { stage }),
      figure,
      ...(from && { from: drawn(figure, from) }),
      state: drawn(figure, state),
      ...(plays.length > 0 && { plays }),
    }));
  });
  return {
    story: { chapters: chapters.map(({ id, number: n, script: { best } }) => ({ id, number: n, best })), steps, data, aliases },
    facts: facts.data,
    ...(guide && { guide }),
    voices: chapters.map(({ voices }) => voices),
    uses: Object.fromEntries(chapters.flatMap(({ script }) => script.steps.map(({ id, uses }) => [id, uses]))),
    mails: Object.fromEntries(chapters.map(({ id, script: { mail, film } }) => [id, { steps: mail, film }])),
    lessons,
    holds,
  };
}
