import { Fault, type Finding } from '../../fault/index.ts';
import type { Facts, NumberFact, Place } from '../../facts/index.ts';
import type { FigureName } from '../../figures/index.ts';
import { written } from '../../i18n/index.ts';
import { units } from './bare-words.ts';
import { passagesOf } from './passages.ts';
import type { ScriptStep } from './script.ts';
import { inlinesOf, type NumInline, type Paragraph, type Voice } from './voice.ts';

const dated = ['date', 'day', 'month', 'month-only', 'year', 'weekday'];

/**
 * Makes a figure's state of what a script says, with the observations and numbers it needs. Throws a Fault, or an Error that says
 * what is missing.
 */
export type Settle = (figure: FigureName, state: object, facts: Facts) => object;

/** Whether every number and term of a voice is known, and every number can be written the way it is asked for. */
export function checkVoiceFacts(voice: Voice, facts: Facts): readonly Finding[] {
  return checkParagraphs(
    passagesOf(voice).flatMap((passage) => passage.paragraphs),
    voice.file,
    facts,
  );
}

/** The same for any paragraphs of a file. */
export function checkParagraphs(paragraphs: readonly Paragraph[], file: string, facts: Facts): readonly Finding[] {
  return [
    ...inlinesOf(paragraphs, 'num').flatMap((num) => checkNum(num, file, facts)),
    ...inlinesOf(paragraphs, 'term').flatMap(({ id, line }) => asked(() => facts.term(id, { file, line }))),
    ...paragraphs.flatMap((paragraph) => unitTwice(paragraph, file, facts)),
  ];
}

/** Whether a step's picture finds the numbers, claims and observations that it uses. */
export function checkStepFacts(step: ScriptStep, facts: Facts, settle: Settle): readonly Finding[] {
  const place = { file: step.file, line: step.line };
  const claims = new Set([...facts.data.claims, ...facts.data.forecasts].map(({ id }) => id));
  return [
    ...step.uses.filter((id) => !claims.has(id)).flatMap((id) => asked(() => facts.number(id, place))),
    ...[step.from ?? [], step.state].flat().flatMap((state) => settled(() => settle(step.figure, state, facts), { file: step.file, line: step.stateLine })),
  ].map((finding) => ({ ...finding, found: `step "${step.id}": ${finding.found}` }));
}

function checkNum(num: NumInline, file: string, facts: Facts): readonly Finding[] {
  const place = { file, line: num.line };
  const unknown = asked(() => facts.number(num.id, place));
  if (unknown.length > 0) return unknown;

  const fact = facts.maybeNumber(num.id);
  // Declared, and found not to work out where it is declared.
  if (!fact) return [];
  const { as = 'prose' } = num;
  const find = (found: string, mend: string) => [{ ...place, found: `number "${num.id}" ${found}`, mend }];
  if (dated.includes(as) && fact.date === undefined) {
    return find(`is to be written as ${as}, but it is ${kindOf(fact)} without a date`, `leave out as="${as}", or name a date or an observation`);
  }
  if (fact.unit === 'date' && !dated.includes(as) && as !== 'prose') {
    return find(`is a date and cannot be written as ${as}`, `write as one of ${dated.join(', ')}`);
  }
  if (as === 'words' && fact.unit !== 'count') {
    return find(`is ${kindOf(fact)} and cannot be written in words`, 'leave out as="words", or give it the unit count');
  }
  return [];
}

/** The formatter writes the unit; prose that adds it says "dollars" twice. */
function unitTwice(paragraph: Paragraph, file: string, facts: Facts): readonly Finding[] {
  return paragraph.flatMap((num, index) => {
    const next = paragraph[index + 1];
    if (num.kind !== 'num' || next?.kind !== 'text' || dated.includes(num.as ?? '')) return [];
    const unit = facts.maybeNumber(num.id)?.unit;
    const repeated =
      unit === 'usd' || unit === 'days' ? written.map((locale) => units[locale][unit].exec(next.text)?.slice(1).find(Boolean)).find(Boolean) : undefined;
    if (!repeated) return [];
    return [{ file, line: num.line, found: `"${repeated}" after number "${num.id}", which is written with its unit`, mend: `remove "${repeated}"` }];
  });
}

const kindOf = ({ unit }: NumberFact): string => (unit === 'usd' ? 'an amount' : `in ${unit}`);

/** What making a state has to say. A Fault names the series, but the script is where to mend. */
function settled(make: () => unknown, place: Place): readonly Finding[] {
  try {
    return asked(make).map((finding) => ({ ...finding, ...place }));
  } catch (error) {
    // Anything else (a TypeError, say) is a mistake of ours, not of an author.
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    return [{ ...place, found: error.message, mend: 'take a day that was observed, or a number that is declared' }];
  }
}

/** What a lookup that may fault has to say. */
function asked(lookup: () => unknown): readonly Finding[] {
  try {
    lookup();
    return [];
  } catch (error) {
    if (error instanceof Fault) return error.findings;
    throw error;
  }
}
