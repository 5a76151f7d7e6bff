import type { Finding } from '../../fault/index.ts';
import { languages, reference } from '../../i18n/index.ts';
import { passagesOf, type Passage } from './passages.ts';
import { inlinesOf, type Voice } from './voice.ts';

const language = languages[reference].called;

/**
 * Law 6: a translation binds the same numbers and terms in each part as the reference, and each of its steps was written against
 * the reference's step as it now is. Steps that one language lacks are check-steps.ts's to find.
 */
export function checkParity(original: Voice, translation: Voice): readonly Finding[] {
  return [
    ...sameBindings({ file: original.file, passages: passagesOf(original) }, { file: translation.file, passages: passagesOf(translation) }),
    ...staleSteps(original, translation),
  ];
}

/** A file's passages, by names that every language gives them. */
interface Named {
  readonly file: string;
  readonly passages: readonly Passage[];
}

/** Passages that one language lacks, and numbers and terms that only one of them binds. */
export function samePassages(original: Named, translation: Named): readonly Finding[] {
  const lacking = (from: Named, other: Named) =>
    from.passages
      .filter(({ name }) => !other.passages.some((own) => own.name === name))
      .map(({ name, line }) => ({
        file: other.file,
        line: 1,
        found: `${name} is at ${base(from)}:${line} but not here`,
        mend: 'write it here, in the same order, or take it out there',
      }));
  return [...lacking(original, translation), ...lacking(translation, original), ...sameBindings(original, translation)];
}

function sameBindings(original: Named, translation: Named): readonly Finding[] {
  const known = new Map(original.passages.map((passage) => [passage.name, passage]));
  return translation.passages.flatMap((passage) => {
    const own = known.get(passage.name);
    return own ? [...samePart(own, passage, 'num', original, translation), ...samePart(own, passage, 'term', original, translation)] : [];
  });
}

function samePart(own: Passage, passage: Passage, kind: 'num' | 'term', original: Named, translation: Named): readonly Finding[] {
  const [tag, word] = kind === 'num' ? ['<Num>', 'number'] : ['<Term>', 'term'];
  const there = inlinesOf(own.paragraphs, kind);
  const here = inlinesOf(passage.paragraphs, kind);
  const lacking = firsts(there.filter(({ id }) => !here.some((one) => one.id === id)));
  const extra = firsts(here.filter(({ id }) => !there.some((one) => one.id === id)));
  return [
    ...lacking.map(({ id, line }) => ({
      file: translation.file,
      line: passage.line,
      found: `${word} "${id}" is in ${passage.name} at ${base(original)}:${line} but not here`,
      mend: `bind it in ${passage.name} with ${tag}, or take it out of the ${language}`,
    })),
    ...extra.map(({ id, line }) => ({
      file: translation.file,
      line,
      found: `${word} "${id}" is in ${passage.name} here but not at ${base(original)}:${own.line}`,
      mend: `take it out, or bind it in the ${language} with ${tag}`,
    })),
  ];
}

function staleSteps(original: Voice, translation: Voice): readonly Finding[] {
  return translation.steps.flatMap((step) => {
    const source = original.steps.find(({ id }) => id === step.id);
    if (!source || step.against === source.hash) return [];
    const found = step.against
      ? `step "${step.id}" was written against ${language} ${step.against}, which is now ${source.hash}`
      : `step "${step.id}" does not say which ${language} it was written against`;
    const mend = `see that it says what ${base(original)}:${source.line} says, then run npm run content:stamp`;
    return [{ file: translation.file, line: step.line, found, mend }];
  });
}

/** The first token of each id. */
function firsts<T extends { readonly id: string }>(tokens: readonly T[]): readonly T[] {
  return tokens.filter((token, index) => tokens.findIndex(({ id }) => id === token.id) === index);
}

const base = ({ file }: { readonly file: string }): string => file.split('/').at(-1)!;
