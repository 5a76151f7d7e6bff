import { reference, translated, written } from '../../i18n/index.ts';
import type { Finding } from '../../fault/index.ts';
import type { Facts } from '../../facts/index.ts';
import { checkBare } from './check-bare.ts';
import { checkParagraphs } from './check-facts.ts';
import { samePassages } from './check-parity.ts';
import { checkSaid, sameSaid } from './check-said.ts';
import type { Guide, ReadGuide } from './guide.ts';

/** Laws 5 and 6 for the guide, and whether what it names by id is there: chapters and steps, and numbers and terms. */
export function checkGuide(
  { voices, passages, findings }: ReadGuide,
  facts: Facts,
  chapters: readonly string[],
  steps?: readonly string[],
): readonly Finding[] {
  const guides = written.flatMap((locale) => voices[locale] ?? []);
  const original = voices[reference];
  return [
    ...findings,
    ...guides.flatMap((guide) => [
      ...checkBare(guide),
      ...checkSaid(guide, facts),
      ...checkParagraphs(
        (passages[guide.locale] ?? []).flatMap(({ paragraphs }) => paragraphs),
        guide.file,
        facts,
      ),
      ...lost(guide, chapters, steps),
    ]),
    ...translated.flatMap((locale) => {
      const other = voices[locale];
      if (!original || !other) return [];
      return [
        ...sameSaid(original, other),
        ...samePassages({ file: original.file, passages: passages[reference] ?? [] }, { file: other.file, passages: passages[locale] ?? [] }),
      ];
    }),
  ];
}

/** Chapters and steps that are named and are not in the story. */
function lost({ file, myths, quiz, prompts, starters, levels }: Guide, chapters: readonly string[], steps: readonly string[] | undefined): readonly Finding[] {
  const known = levels.map(({ id }) => id);
  const strange = quiz
    .filter(({ level }) => !known.includes(level))
    .map(({ level, line }) => ({ file, line, found: `there is no level "${level}"`, mend: `name one of ${known.join(', ')}` }));
  const away = [...quiz, ...prompts, ...starters]
    .filter(({ step }) => steps && step !== undefined && !steps.includes(step))
    .map(({ step, line }) => ({ file, line, found: `there is no step "${step}"`, mend: 'write chapter/step, such as the-drain/who-paid' }));
  const named = [
    ...myths.map(({ chapter, line }) => ({ chapter, line })),
    ...levels.flatMap(({ exercises }) => exercises.map((chapter) => ({ chapter, line: 1 }))),
  ];
  const off = named
    .filter(({ chapter }) => !chapters.includes(chapter))
    .map(({ chapter, line }) => ({ file, line, found: `there is no chapter "${chapter}"`, mend: `name one of ${chapters.join(', ')}` }));
  return [...strange, ...away, ...off];
}
