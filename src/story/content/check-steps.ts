import type { Finding } from '../../fault/index.ts';
import type { Place } from '../../facts/index.ts';
import { reference, translated, written, type Locale } from '../../i18n/index.ts';
import type { Draft } from './read.ts';

type Named = Place & { readonly id: string; readonly endLine?: number };

/** Chapters and steps by name: known everywhere, once everywhere, in the same order everywhere. */
export function checkSteps(drafts: readonly Draft[]): readonly Finding[] {
  return [...checkChapters(drafts), ...twiceInStory(drafts), ...drafts.flatMap(checkChapter)];
}

/** A step is found by its id alone, in prose and in the short addresses of embeds: it is once in the whole story. */
function twiceInStory(drafts: readonly Draft[]): readonly Finding[] {
  const seen = new Map<string, Draft>();
  return drafts.flatMap((draft) =>
    (draft.script?.outline ?? []).flatMap(({ id, file, line }): Finding[] => {
      const other = seen.get(id);
      seen.set(id, draft);
      // A chapter that is twice is one finding, not one for each of its steps.
      return other && other.id !== draft.id && other.number !== draft.number
        ? [{ file, line, found: `step "${id}" is also in chapter "${other.id}"`, mend: 'give one of the two another id' }]
        : [];
    }),
  );
}

function checkChapters(drafts: readonly Draft[]): readonly Finding[] {
  const findings: Finding[] = [];
  drafts.forEach((draft, index) => {
    const file = `${draft.folder}/script.yaml`;
    const twin = drafts.slice(0, index).find(({ id, number }) => id === draft.id || number === draft.number);
    if (twin) {
      const what = twin.id === draft.id ? `chapter "${draft.id}"` : `chapter number ${draft.number}`;
      findings.push({ file, line: 1, found: `${what} stands already in ${twin.folder}`, mend: 'rename one of the two folders, or remove it' });
    }
    const { script } = draft;
    if (!script) return;
    if (script.chapter !== draft.id || script.number !== draft.number) {
      findings.push({
        file,
        line: 1,
        found: `the script is of chapter ${script.number} "${script.chapter}", its folder is ${draft.folder.split('/').at(-1)}`,
        mend: `write chapter: ${draft.id} and number: ${draft.number}, or rename the folder`,
      });
    }
  });
  return findings;
}

function checkChapter({ script, voices }: Draft): readonly Finding[] {
  const stepsIn = (locale: Locale): readonly Named[] | undefined => {
    const voice = voices[locale];
    return voice?.steps.filter(({ id }) => id !== '').map((step) => ({ ...step, file: voice.file }));
  };
  const played: readonly Named[] | undefined = script?.outline;
  const findings = [...twice(played ?? [])];

  for (const locale of written) {
    const here = stepsIn(locale);
    if (!here) continue;
    const other = stepsIn(locale === reference ? translated[0]! : reference);
    findings.push(...twice(here));
    // Without a script a translation is still held to the reference.
    const measure = played ?? (locale === reference ? undefined : other);
    if (!measure) continue;
    const { file } = script ?? voices[reference]!;
    findings.push(...unplayed(here, measure, other, file), ...missingSteps(here, measure, other, voices[locale]!.file), ...disordered(here, measure));
  }
  return findings;
}

function twice(steps: readonly Named[]): readonly Finding[] {
  return steps.flatMap((step, index) => {
    const first = steps.slice(0, index).find(({ id }) => id === step.id);
    if (!first) return [];
    const { file, line, id } = step;
    const found = `step "${id}" stands already at line ${first.line}`;
    return [{ file, line, found, mend: 'give one of the two another id, or remove it' }];
  });
}

/** Steps of the prose that the script (`measure` is its file) does not know. */
function unplayed(here: readonly Named[], played: readonly Named[], other: readonly Named[] | undefined, measure: string): readonly Finding[] {
  return here
    .filter(({ id }) => !has(played, id))
    .map(({ file, line, id }) => {
      const twin = other?.find((step) => step.id === id);
      return {
        file,
        line,
        found: `step "${id}" is here but not in ${base(measure)}`,
        mend: `add step "${id}" to ${base(measure)}, or remove it here${twin ? ` and in ${base(twin.file)}:${twin.line}` : ''}`,
      };
    });
}

/** Steps of the script that the prose does not tell. */
function missingSteps(here: readonly Named[], played: readonly Named[], other: readonly Named[] | undefined, file: string): readonly Finding[] {
  return played
    .filter(({ id }) => !has(here, id))
    .map((step) => {
      const before = played.slice(0, played.indexOf(step)).findLast(({ id }) => has(here, id));
      const line = here.find(({ id }) => id === before?.id)?.endLine ?? Math.max(1, (here[0]?.line ?? 1) - 1);
      const twin = other?.find(({ id }) => id === step.id);
      const from = step.file.endsWith('.yaml') ? 'the script' : base(step.file);
      const both = twin && twin.file !== step.file ? ` and from ${base(twin.file)}:${twin.line}` : '';
      return {
        file,
        line,
        found: `step "${step.id}" is in ${base(step.file)}:${step.line} but not here`,
        mend: `add <Step id="${step.id}"> after line ${line}, or remove it from ${from}${both}`,
      };
    });
}

/** The first step of the prose that is before one which the script has earlier. */
function disordered(here: readonly Named[], played: readonly Named[]): readonly Finding[] {
  const rank = (step: Named) => played.findIndex(({ id }) => id === step.id);
  const known = here.filter((step) => rank(step) >= 0);
  const index = known.findIndex((step, i) => i > 0 && rank(step) < rank(known[i - 1]!));
  const [before, step] = [known[index - 1], known[index]];
  if (!before || !step) return [];
  const where = played[rank(step)]!;
  return [
    {
      file: step.file,
      line: step.line,
      found: `step "${step.id}" stands after "${before.id}", but before it in ${base(where.file)}:${where.line}`,
      mend: `move <Step id="${step.id}"> before <Step id="${before.id}"> at line ${before.line}, or reorder the script`,
    },
  ];
}

const has = (steps: readonly Named[], id: string): boolean => steps.some((step) => step.id === id);

const base = (file: string): string => file.split('/').at(-1)!;
