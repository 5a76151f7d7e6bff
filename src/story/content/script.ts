import { z, type ZodType } from 'zod';

import type { Finding } from '../../fault/index.ts';
import type { Place } from '../../facts/index.ts';
import { check, checkList, parseYaml, type Yaml } from '../../facts/read.ts';
import type { FigureName, Reading } from '../../figures/index.ts';
import { schemas } from '../../figures/schemas.ts';
import { checkTransaction, type Transaction } from '../../ledger/index.ts';
import { playsOf } from '../play.ts';
import { stages, type Stage } from '../stages.ts';
import { checkState } from './check-state.ts';

/** The state schema of each figure; what a script writes is parsed by it. */
export type Registry = Readonly<Partial<Record<FigureName, ZodType>>>;

/** A chapter's language-free side. */
export interface Script extends Place {
  /** The folder's name without its number. */
  readonly chapter: string;
  readonly number: number;
  /** The step whose picture stands for the chapter. */
  readonly best: string;
  /** Which reading of the series its pictures draw. */
  readonly reading: Reading;
  /** What a newsletter takes of the chapter. */
  readonly mail: readonly MailStep[];
  /** The step to which the chapter's key movement leads. */
  readonly film: string;
  readonly steps: readonly ScriptStep[];
  /** Every step it names, also those that could not be read. */
  readonly outline: readonly (Place & { readonly id: string })[];
}

/** A step whose picture a newsletter shows, and how many of its paragraphs are above it, from the first. */
export interface MailStep {
  readonly step: string;
  readonly paragraphs: number;
}

export interface ScriptStep extends Place {
  readonly id: string;
  readonly figure: FigureName;
  /** Where it is on the way from the Treasury to the markets. */
  readonly stage?: Stage;
  /** The state at which the figure enters when another figure stood before it. */
  readonly from?: object;
  /** The state at t = 1, as the figure's schema parsed it. */
  readonly state: object;
  readonly stateLine: number;
  /** Interactives whose play the picture uses. */
  readonly plays: readonly string[];
  /** Numbers, claims and forecasts that the picture labels. */
  readonly uses: readonly string[];
}

/** What was read of a script, and what its author must mend. Bad steps are found and left out. */
export interface ParsedScript {
  readonly script?: Script;
  readonly findings: readonly Finding[];
}

const id = z.string('write a kebab-case id').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write a kebab-case id');

const stage = z.enum(stages, `write one of ${stages.join(', ')}`);

const headSchema = z.strictObject({
  chapter: id,
  number: z.int('write the chapter’s number').positive('write the chapter’s number'),
  /** The step whose picture stands for the chapter, such as in the short version; the last one when left out. */
  best: id.optional(),
  /** Which reading of the series its pictures draw: the one the story was written on, or the latest, for what goes on to this day. */
  reading: z.enum(['pinned', 'latest']).default('pinned'),
  /** Where its steps are on the way from the Treasury to the markets. */
  stage: stage.optional(),
  /** What a newsletter takes of the chapter; its best step with two paragraphs when left out. */
  mail: z
    .array(
      z.strictObject({ step: id, paragraphs: z.int('write how many paragraphs').min(1, 'write at least one paragraph').default(1) }),
      'write a list of steps',
    )
    .min(1, 'write at least one step')
    .max(3, 'write at most three steps')
    .optional(),
  /** The step to which the chapter's key movement leads; the best one when left out. */
  film: id.optional(),
  steps: z.array(z.unknown(), 'write the list of steps').min(1, 'write at least one step'),
});

const stepSchema = z.strictObject({
  /** Stable: it is an address. */
  id,
  figure: z.string('write the figure that draws this step'),
  from: z.record(z.string(), z.unknown(), 'write a state of the figure').optional(),
  state: z.record(z.string(), z.unknown(), 'write a state of the figure'),
  /** Where it is on the way from the Treasury to the markets, where that is elsewhere than its chapter does. */
  stage: stage.optional(),
  plays: z.array(id, 'write a list of interactives').default([]),
  uses: z.array(z.string('write an id'), 'write a list of ids of numbers or claims').default([]),
});

/** YAML text of a script → its steps with their lines, each state parsed by the schema of its figure. */
export function parseScript(text: string, file: string, registry: Registry = schemas): ParsedScript {
  const yaml = parseYaml(text, file);
  const head = check(yaml, headSchema);
  const steps = checkList(yaml, stepSchema, ['steps']).flatMap(({ value, index, place }): ScriptStep[] => {
    const schema = Object.hasOwn(registry, value.figure) && registry[value.figure as FigureName];
    if (!schema) {
      yaml.findings.push({
        ...yaml.at('steps', index, 'figure'),
        found: `step "${value.id}" is drawn by "${value.figure}", which is no figure`,
        mend: `write one of ${Object.keys(registry).join(', ')}`,
      });
      return [];
    }
    const parsed = (side: 'state' | 'from') => check(yaml, schema, ['steps', index, side]) as object | undefined;
    const state = parsed('state');
    const from = value.from && parsed('from');
    if (!state || (value.from && !from)) return [];
    checkBooks(yaml, value, index);
    for (const [side, own] of Object.entries({ from, state })) if (own) checkState(yaml, ['steps', index, side], value[side as 'from' | 'state'], own);
    checkPlays(yaml, value, index);
    const stateLine = yaml.at('steps', index, 'state').line;
    const { id, plays, uses, stage = head?.stage } = value;
    const figure = value.figure as FigureName;
    return [{ ...place, id, figure, ...(from && { from }), state, stateLine, plays, uses, ...(stage && { stage }) }];
  });
  if (!head) return { findings: yaml.findings };
  const { chapter, number, reading } = head;
  const outline = outlineOf(yaml, head.steps);
  const best = head.best ?? outline.at(-1)?.id ?? '';
  if (head.best && !outline.some((step) => step.id === head.best)) {
    yaml.findings.push({
      ...yaml.at('best'),
      found: `the best step "${head.best}" is not among the steps`,
      mend: `write one of ${outline.map((step) => step.id).join(', ')}`,
    });
  }
  const mail = head.mail ?? [{ step: best, paragraphs: 2 }];
  if (head.mail) checkMail(yaml, head.mail, outline, best);
  if (head.film && !outline.some((step) => step.id === head.film)) {
    yaml.findings.push({
      ...yaml.at('film'),
      found: `the film leads to "${head.film}", which is not among the steps`,
      mend: `write one of ${outline.map((step) => step.id).join(', ')}`,
    });
  }
  return { script: { file, line: 1, chapter, number, best, reading, mail, film: head.film ?? best, steps, outline }, findings: yaml.findings };
}

/** A mail tells in the order of the chapter, is short, and shows what the chapter comes to. */
function checkMail(yaml: Yaml, mail: readonly MailStep[], outline: Script['outline'], best: string): void {
  const find = (found: string, mend: string) => yaml.findings.push({ ...yaml.at('mail'), found, mend });
  const places = mail.map(({ step }) => outline.findIndex((one) => one.id === step));
  mail.forEach(({ step }, index) => {
    if (places[index]! < 0) find(`the mail takes step "${step}", which is not among the steps`, `write one of ${outline.map((one) => one.id).join(', ')}`);
  });
  if (places.some((place, index) => index > 0 && place <= places[index - 1]!))
    find('the mail takes its steps in another order than the chapter', 'write them in the order of the steps, each once');
  if (!mail.some(({ step }) => step === best)) find(`the mail leaves out the best step "${best}"`, 'add it: its picture is what the chapter comes to');
  const paragraphs = mail.reduce((sum, one) => sum + one.paragraphs, 0);
  if (paragraphs < 2 || paragraphs > 3) find(`the mail takes ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`, 'take two or three');
}

function outlineOf(yaml: Yaml, steps: readonly unknown[]): Script['outline'] {
  return steps.flatMap((step, index) => {
    const own = (step as { id?: unknown } | null)?.id;
    return typeof own === 'string' ? [{ ...yaml.at('steps', index), id: own }] : [];
  });
}

/** A play is one of the step's own figure, once: any other would be asked for and never seen. */
function checkPlays(yaml: Yaml, { id: step, figure, plays }: z.infer<typeof stepSchema>, index: number): void {
  const known = playsOf(figure as FigureName);
  plays.forEach((name, at) => {
    const find = (found: string, mend: string) => yaml.findings.push({ ...yaml.at('steps', index, 'plays', at), found, mend });
    if (!known.includes(name))
      find(
        `step "${step}" plays "${name}", which is no interactive of ${figure}`,
        known.length > 0 ? `write ${known.join(' or ')}` : `leave plays out: ${figure} has none`,
      );
    else if (plays.indexOf(name) < at) find(`step "${step}" plays "${name}" twice`, 'write it once');
  });
}

/** Every transaction written in a state must balance; the schema has seen to its shape. */
function checkBooks(yaml: Yaml, step: z.infer<typeof stepSchema>, index: number): void {
  for (const side of ['from', 'state'] as const) {
    const transactions = (step[side]?.transactions ?? []) as readonly Transaction[];
    transactions.forEach((transaction, t) => {
      for (const { found, mend, posting } of checkTransaction(transaction)) {
        const part = posting === undefined ? [] : ['postings', posting];
        yaml.findings.push({ ...yaml.at('steps', index, side, 'transactions', t, ...part), found, mend });
      }
    });
  }
}
