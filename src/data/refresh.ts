import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Fault, raise } from '../fault/index.ts';
import type { Finding } from '../fault/index.ts';
import { finishReplacing, lock, readText, troubleOf } from '../files/index.ts';
import { compare, isChanged } from './compare.ts';
import type { Change } from './compare.ts';
import { convert, onItsDays } from './convert.ts';
import { disagreements } from './cross-check.ts';
import type { Disagreement } from './cross-check.ts';
import { UNFINISHED, world } from './effects.ts';
import type { Effects } from './effects.ts';
import { getter, patience } from './get.ts';
import type { Patience } from './get.ts';
import { guard } from './guard.ts';
import { latestPath, readHeld } from './held.ts';
import type { Held } from './held.ts';
import { serializeLatest, revisionText } from './serialize-latest.ts';
import { feeds, plans } from './plan.ts';
import type { FeedName, Plan } from './plan.ts';
import { Refused } from './refused.ts';
import type { Sheet, Span } from './sheet.ts';

const REVISIONS = 'content/record/revisions.yaml';

export interface Options {
  /** The project's root. */
  readonly root: string;
  /** Ids of the series to refresh; all of them when left out. */
  readonly series?: readonly string[];
  /** The days to ask for, ISO: from each series' first day to today when left out. */
  readonly from?: string;
  readonly until?: string;
  /** Read, check and compare, but write nothing. */
  readonly dryRun?: boolean;
  /** Write although publishers disagree, or although days that are held are gone. */
  readonly accept?: readonly ('disagreement' | 'shorter')[];
  /** How the project presents itself to publishers. */
  readonly agent?: string;
  readonly patience?: Patience;
}

export interface Summary {
  readonly changes: readonly Change[];
  readonly disagreements: readonly Disagreement[];
  /** Paths from the project's root of the files that were written; none on a dry run. */
  readonly written: readonly string[];
}

/**
 * Reads series from their publishers and writes their latest vintage. All or nothing: whatever is wrong with any answer, nothing
 * is written, and a Fault lists each with publisher, series, address, finding and mend. One at a time in a folder; what a refresh
 * that died had begun to write is ended first.
 */
export async function refresh(options: Options, effects: Effects = world): Promise<Summary> {
  const { root } = options;
  if (!existsSync(join(root, 'content/series')))
    throw new Fault({ file: 'content/series', line: 1, found: 'the folder is not there', mend: 'run the refresh in the project’s folder' });
  try {
    const release = lock(root, 'refresh');
    if (!release)
      throw new Fault({ file: 'content/series/latest', line: 1, found: 'another refresh is under way in this folder', mend: 'wait until it has ended' });
    try {
      endUnfinished(root, options.dryRun ?? false);
      return await refreshAlone(options, effects);
    } finally {
      release();
    }
  } catch (error) {
    const trouble = troubleOf(error);
    throw trouble ? new Fault({ file: 'content/series/latest', line: 1, ...trouble }) : error;
  }
}

function endUnfinished(root: string, dryRun: boolean): void {
  if (!dryRun) finishReplacing(root, UNFINISHED);
  else if (existsSync(join(root, UNFINISHED)))
    throw new Fault({
      file: UNFINISHED,
      line: 1,
      found: 'a refresh has died while it wrote',
      mend: 'run the refresh without --dry-run: it ends what was begun',
    });
}

async function refreshAlone(options: Options, effects: Effects): Promise<Summary> {
  const { root, accept = [], agent = 'everything-sold-off', patience: patient = patience } = options;
  const chosen = choose(options.series);
  const held = readHeld(
    root,
    chosen.map(({ series }) => series),
  );
  const today = effects.now().toISOString().slice(0, 10);
  const spanOf = (plan: Plan): Span => ({ from: options.from ?? held.get(plan.series)!.points[0]!.date, until: options.until ?? today });
  const whole: Span = { from: chosen.map((plan) => spanOf(plan).from).sort()[0]!, until: options.until ?? today };

  const findings: Finding[] = [];
  const names = [...new Set(chosen.flatMap(({ feed, witness }) => [feed, ...(witness ? [witness.feed] : [])]))];
  const get = getter(effects, agent, patient);
  const sheets = new Map<FeedName, Sheet>();
  let done = 0;
  await Promise.all(
    names.map(async (name) => {
      try {
        sheets.set(name, await feeds[name].read(whole, get));
      } catch (error) {
        findings.push(
          finding(
            error,
            feeds[name].publisher,
            chosen.filter(({ feed, witness }) => feed === name || witness?.feed === name),
          ),
        );
      }
      effects.progress(++done, names.length, `${feeds[name].publisher}: ${name}`);
    }),
  );
  raise(findings);

  const changes = chosen.map((plan) => changeOf(plan, held.get(plan.series)!, sheets.get(plan.feed)!, spanOf(plan), accept.includes('shorter'), findings));
  raise(findings);
  const disagreed = chosen.flatMap((plan) => disagreementsOf(plan, held.get(plan.series)!, sheets, spanOf(plan)));
  if (!accept.includes('disagreement')) raise(disagreed.map(disagreementFinding));

  const files = new Map(
    changes
      .filter((change) => change !== undefined && isChanged(change))
      .map((change) => [latestPath(change!.series), serializeLatest(change!, held.get(change!.series)!, today)]),
  );
  if (files.size > 0) files.set(REVISIONS, revisions(root, changes, today));
  if (!options.dryRun && files.size > 0) effects.write(root, files);
  return { changes: changes.filter((change) => change !== undefined), disagreements: disagreed, written: options.dryRun ? [] : [...files.keys()] };
}

function choose(ids: readonly string[] | undefined): readonly Plan[] {
  const known = plans.map(({ series }) => series);
  raise(
    (ids ?? [])
      .filter((id) => !known.includes(id))
      .map((id) => ({ file: 'content/series', line: 1, found: `no series "${id}" can be refreshed`, mend: `write --series with some of ${known.join(', ')}` })),
  );
  return ids ? plans.filter(({ series }) => ids.includes(series)) : plans;
}

function changeOf(plan: Plan, held: Held, sheet: Sheet, span: Span, shorter: boolean, findings: Finding[]): Change | undefined {
  const { publisher } = feeds[plan.feed];
  try {
    const points = onItsDays(convert(plan, sheet), plan, span);
    guard({ plan, held, points, span, url: sheet.url, shorter });
    return compare(held, points, span, { publisher, url: sheet.url });
  } catch (error) {
    findings.push(finding(error, publisher, [plan]));
    return undefined;
  }
}

function disagreementsOf({ series, feed, witness, ...plan }: Plan, { unit }: Held, sheets: ReadonlyMap<FeedName, Sheet>, span: Span): Disagreement[] {
  if (!witness) return [];
  const points = onItsDays(convert(plan, sheets.get(feed)!), plan, span);
  const others = convert(witness, sheets.get(witness.feed)!);
  return disagreements(
    { id: series, unit },
    { publisher: feeds[feed].publisher, points },
    { publisher: `${feeds[witness.feed].publisher} ${witness.feed}`, points: others },
  );
}

const disagreementFinding = ({ series, day, publisher, value, witness, other }: Disagreement): Finding => ({
  file: latestPath(series),
  line: 1,
  found: `${publisher} and ${witness} disagree on ${series} on ${day}: ${value} and ${other}`,
  mend: 'find out which one holds; to write what the first one says, add --accept disagreement',
});

/** What was wrong with an answer, for an author. Anything that is no refusal is a mistake of ours. */
function finding(error: unknown, publisher: string, wanted: readonly Plan[]): Finding {
  if (error instanceof Fault || !(error instanceof Refused)) throw error;
  const series = wanted.map((plan) => plan.series);
  return { file: latestPath(series[0]!), line: 1, found: `${publisher}, ${series.join(' and ')}, ${error.url}: ${error.found}`, mend: error.mend };
}

function revisions(root: string, changes: readonly (Change | undefined)[], today: string): string {
  const read = existsSync(join(root, REVISIONS)) ? readText(root, REVISIONS) : { text: '' };
  if (read.text === undefined) throw new Fault(read.finding);
  // A list that an editor has left without its last line's end is still a list.
  const before = read.text.replace(/(?<=[^\n])$/, '\n');
  const entries = changes.filter((change) => change !== undefined && isChanged(change)).map((change) => revisionText(change!, today));
  return before + entries.join('');
}
