import type { Finding } from '../../fault/index.ts';
import { missing, type Facts, type Link, type NumberFact } from '../../facts/index.ts';
import type { MapScript } from '../../figures/schemas.ts';
import type { ScriptStep } from './script.ts';

/** How much a kind of evidence claims; a picture may claim less than the record holds, never more. */
const strength = { claimed: 0, known: 1, recorded: 2 } as const;

/** Whether each link of a step's map is drawn as the record has it: no solid pipe without a record, no amount that is not on record for the day. */
export function checkMap(step: ScriptStep, facts: Facts): readonly Finding[] {
  if (step.figure !== 'map') return [];
  const place = { file: step.file, line: step.stateLine };
  return [step.from ?? [], step.state]
    .flat()
    .flatMap((state) =>
      (state as MapScript).links.flatMap((link) =>
        checkLink(link, state as MapScript, facts).map(({ found, mend }) => ({ ...place, found: `step "${step.id}": ${found}`, mend })),
      ),
    );
}

type Fault = Pick<Finding, 'found' | 'mend'>;

function checkLink({ id, evidence, amount, rate, again }: MapScript['links'][number], state: MapScript, facts: Facts): Fault[] {
  const links = facts.data.links ?? [];
  const link = links.find((one) => one.id === id);
  if (!link)
    return [
      missing(
        'link',
        id,
        links.map((one) => one.id),
      ),
    ];
  const faults: Fault[] = [];
  if (strength[evidence] > strength[link.evidence]) {
    faults.push({
      found: `link "${id}" is drawn as ${evidence}, but ${link.file}:${link.line} holds it to be ${link.evidence}`,
      mend: `write evidence: ${link.evidence}, or say there what is on record`,
    });
  }
  const days = [dayOf(facts.maybeNumber(state.day)), state.ledger].filter((day) => day !== undefined);
  for (const value of [amount, rate]) if (value) faults.push(...onRecord(value.num, link, days, facts));
  if (again) faults.push(...onRecord(again.num, link, undefined, facts));
  return faults;
}

/** An amount is on record where it is an observation of one of the link's series, or listed with its day; and the day is one that the map shows. */
function onRecord(num: string, link: Link, days: readonly string[] | undefined, facts: Facts): Fault[] {
  const fact = facts.maybeNumber(num);
  // That there is no such number is found where the state is made.
  if (!fact) return [];
  const [series = ''] = num.split('@');
  const listed = link.numbers.find((one) => one.num === num);
  const day = listed?.on ?? (num.includes('@') && link.series.includes(series) ? fact.date : undefined);
  if (day === undefined)
    return [
      {
        found: `link "${link.id}" shows ${num}, which ${link.file}:${link.line} does not have on record`,
        mend: 'add it there with its day and source, or leave the amount out',
      },
    ];
  if (fact.example || (fact.sources.length === 0 && fact.observations.length === 0))
    return [{ found: `link "${link.id}" shows ${num}, which has no source`, mend: 'show a number that was published' }];
  if (days && !days.includes(day))
    return [
      { found: `link "${link.id}" shows ${num} of ${day}, but the map shows ${days.join(' and ')}`, mend: 'show an amount of that day, or leave it out' },
    ];
  return [];
}

const dayOf = (fact: NumberFact | undefined): string | undefined => fact?.date;

/** Whether what is said to be on record of each link is known, and every link leads to a step of the story. */
export function checkLinks(facts: Facts, steps: ReadonlySet<string>): readonly Finding[] {
  return (facts.data.links ?? []).flatMap(({ file, line, id, numbers, series, step }): Finding[] => [
    ...numbers
      .filter(({ num }) => !facts.maybeNumber(num))
      .map(({ num }) => ({
        file,
        line,
        ...missing(
          'number',
          num,
          facts.data.numbers.map((one) => one.id),
        ),
      })),
    ...series
      .filter((one) => !facts.data.series.some((known) => known.id === one))
      .map((one) => ({
        file,
        line,
        ...missing(
          'series',
          one,
          facts.data.series.map((known) => known.id),
        ),
      })),
    ...(steps.has(step)
      ? []
      : [{ file, line, found: `link "${id}" leads to "${step}", which is no step of the story`, mend: 'write chapter/step of the step that shows it' }]),
  ]);
}
