import type { Finding } from '../../fault/index.ts';
import type { Facts, NumberFact, Place } from '../../facts/index.ts';
import type { ChangedNumber } from '../../facts/read.ts';
import { passagesOf } from './passages.ts';
import { nameOf } from './pinned.ts';
import type { Draft } from './read.ts';
import type { ScriptStep } from './script.ts';
import { inlinesOf } from './voice.ts';

/** The series whose observations a figure labels by their days. */
const labelled: Readonly<Record<string, (facts: Facts) => readonly string[]>> = {
  'account-line': () => ['tga-daily'],
  vessels: ({ data }) => data.series.filter(({ frequency }) => frequency === 'weekly').map(({ id }) => id),
};

/**
 * Where a chapter draws the latest reading, everything it says must be the same in both readings: a number or an observation that
 * was revised stops the build, which names it and the claim it answers. Points that are only newer change no sentence.
 */
export function checkLatest(drafts: readonly Draft[], facts: Facts, changes: readonly ChangedNumber[]): readonly Finding[] {
  const { latest } = facts;
  if (latest === facts) return [];
  const changed = new Map(changes.map((one) => [one.before.id, one]));
  const reported = new Set<string>();
  const findings: Finding[] = [];
  const look = (id: string, place: Place): void => {
    const before = facts.maybeNumber(id);
    if (!before || reported.has(id)) return;
    const declared = changed.get(id);
    if (!declared && !id.includes('@')) return;
    const after = declared ? declared.after : latest.maybeNumber(id);
    if (!declared && after?.value === before.value) return;
    reported.add(id);
    findings.push({
      ...place,
      found: `${nameOf(before)} is ${before.value}, and ${after ? after.value : 'nothing'} in the latest reading that is drawn here`,
      mend: mendOf(before),
    });
  };
  for (const { script, voices } of drafts) {
    if (script?.reading !== 'latest') continue;
    for (const voice of Object.values(voices)) {
      for (const { id, line } of inlinesOf(
        passagesOf(voice).flatMap(({ paragraphs }) => paragraphs),
        'num',
      ))
        look(id, { file: voice.file, line });
    }
    for (const step of script.steps) for (const id of idsOf(step, facts)) look(id, { file: step.file, line: step.line });
  }
  return findings;
}

/** What a step's picture may say: numbers by their ids, and observations of the days that its state names. */
function idsOf({ figure, uses, from, state }: ScriptStep, facts: Facts): readonly string[] {
  const texts = [...new Set([...textsOf(from), ...textsOf(state)])];
  const days = texts.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text));
  return [...uses, ...texts, ...(labelled[figure]?.(facts) ?? []).flatMap((series) => days.map((day) => `${series}@${day}`))];
}

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];

const mendOf = ({ observations }: NumberFact) =>
  `read every sentence that says it again, take the latest ${[...new Set(observations.map((id) => id.split('@')[0]))].join(', ') || 'reading'} into content/series and run \`npm run content:stamp\``;
