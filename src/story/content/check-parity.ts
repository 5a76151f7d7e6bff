import type { Finding } from '../../fault/index.ts';
import { passagesOf, type Passage } from './passages.ts';
import { inlinesOf, type Voice } from './voice.ts';

/**
 * Law 6: both languages bind the same numbers and terms in each part, and each Chinese step was written against the
 * English step as it now is. Steps that one language lacks are check-steps.ts's to find.
 */
export function checkParity(en: Voice, zh: Voice): readonly Finding[] {
  return [...sameBindings({ file: en.file, passages: passagesOf(en) }, { file: zh.file, passages: passagesOf(zh) }), ...staleSteps(en, zh)];
}

/** A file's passages, by names that both languages give them. */
interface Named {
  readonly file: string;
  readonly passages: readonly Passage[];
}

/** Passages that one language lacks, and numbers and terms that only one of them binds. */
export function samePassages(en: Named, zh: Named): readonly Finding[] {
  const lacking = (from: Named, other: Named) =>
    from.passages
      .filter(({ name }) => !other.passages.some((own) => own.name === name))
      .map(({ name, line }) => ({ file: other.file, line: 1, found: `${name} is at ${base(from)}:${line} but not here`, mend: 'write it here, in the same order, or take it out there' }));
  return [...lacking(en, zh), ...lacking(zh, en), ...sameBindings(en, zh)];
}

function sameBindings(en: Named, zh: Named): readonly Finding[] {
  const english = new Map(en.passages.map((passage) => [passage.name, passage]));
  return zh.passages.flatMap((passage) => {
    const original = english.get(passage.name);
    return original ? [...samePart(original, passage, 'num', en, zh), ...samePart(original, passage, 'term', en, zh)] : [];
  });
}

function samePart(original: Passage, passage: Passage, kind: 'num' | 'term', en: Named, zh: Named): readonly Finding[] {
  const [tag, word] = kind === 'num' ? ['<Num>', 'number'] : ['<Term>', 'term'];
  const there = inlinesOf(original.paragraphs, kind);
  const here = inlinesOf(passage.paragraphs, kind);
  const lacking = firsts(there.filter(({ id }) => !here.some((own) => own.id === id)));
  const extra = firsts(here.filter(({ id }) => !there.some((own) => own.id === id)));
  return [
    ...lacking.map(({ id, line }) => ({
      file: zh.file,
      line: passage.line,
      found: `${word} "${id}" is in ${passage.name} at ${base(en)}:${line} but not here`,
      mend: `bind it in ${passage.name} with ${tag}, or take it out of the English`,
    })),
    ...extra.map(({ id, line }) => ({
      file: zh.file,
      line,
      found: `${word} "${id}" is in ${passage.name} here but not at ${base(en)}:${original.line}`,
      mend: `take it out, or bind it in the English with ${tag}`,
    })),
  ];
}

function staleSteps(en: Voice, zh: Voice): readonly Finding[] {
  return zh.steps.flatMap((step) => {
    const original = en.steps.find(({ id }) => id === step.id);
    if (!original || step.en === original.hash) return [];
    const found = step.en
      ? `step "${step.id}" was written against English ${step.en}, which is now ${original.hash}`
      : `step "${step.id}" does not say which English it was written against`;
    const mend = `see that it says what ${base(en)}:${original.line} says, then run npm run content:stamp`;
    return [{ file: zh.file, line: step.line, found, mend }];
  });
}

/** The first token of each id. */
function firsts<T extends { readonly id: string }>(tokens: readonly T[]): readonly T[] {
  return tokens.filter((token, index) => tokens.findIndex(({ id }) => id === token.id) === index);
}

const base = ({ file }: { readonly file: string }): string => file.split('/').at(-1)!;
