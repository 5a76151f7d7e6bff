import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly 'timeout-minutes'?: number; readonly env?: object; readonly steps: readonly Step[] }
    >
  >;
}

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { ...(parse(text) as Workflow), name, text };
});
const jobs = workflows.flatMap(({ name, jobs: own }) => Object.entries(own).map(([job, all]) => ({ where: `${name} ${job}`, ...all })));
const steps = jobs.flatMap(({ where, steps: own }) => own.map((step) => ({ where, ...step })));

/** All that a job may do beyond reading the project, with its reason. */
const writes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pages.yml publish': { pages: 'puts the site in place', 'id-token': 'proves which run did' },
  'refresh.yml refresh': { contents: 'pushes its own branch', 'pull-requests': 'opens a pull request of it' },
};

describe('the workflows', () => {
  it('use only GitHub’s own actions, each by its commit, with the version beside it', () => {
    expect(steps.filter(({ uses }) => uses).length).toBeGreaterThan(5);
    for (const { text, name } of workflows) {
      for (const line of text.split('\n').filter((one) => /^\s*(?:- )?uses:/.test(one)))
        expect(line, name).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    // One version of an action everywhere.
    const used = new Map<string, Set<string>>();
    for (const { uses } of steps) if (uses) used.set(uses.split('@')[0]!, (used.get(uses.split('@')[0]!) ?? new Set()).add(uses));
    expect([...used.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  it('may do nothing by themselves; each job says what it may, and writes only with a reason', () => {
    for (const { name, permissions, on } of workflows) {
      expect(permissions, name).toEqual({});
      // It would run a stranger's code with the rights of the project.
      expect(Object.keys(on), name).not.toContain('pull_request_target');
    }
    for (const { where, permissions, 'timeout-minutes': patience } of jobs) {
      expect(permissions, where).toBeDefined();
      const written = Object.entries(permissions ?? {})
        .filter(([, level]) => level !== 'read')
        .map(([what]) => what);
      expect(written.sort(), where).toEqual(Object.keys(writes[where] ?? {}).sort());
      if (where !== 'pages.yml publish') expect(patience, where).toBeLessThanOrEqual(20);
    }
  });

  it('ask of a job’s own variables nothing that is known only once it runs', () => {
    // GitHub refuses the whole file otherwise (https://github.com/actions/runner/issues/2204).
    for (const { where, env = {} } of jobs) expect(JSON.stringify(env), where).not.toMatch(/\$\{\{[^}]*\b(?:runner|env|job|steps)\./);
  });

  it('leave no token behind in the folder where the project’s code runs', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(2);
    for (const { where, with: given } of checkouts) expect(given?.['persist-credentials'], where).toBe(false);
    for (const { where, run = '', env = {} } of steps)
      if (JSON.stringify(env).includes('token')) expect(run, where).not.toMatch(/^\s*(?:npm|npx|node|\.ci\/)/m);
  });

  it('put nothing that a stranger may choose into a command', () => {
    for (const { where, run = '' } of steps) {
      const free = [...run.matchAll(/\$\{\{\s*([^}]+?)\s*\}\}/g)].map(([, inner]) => inner!).filter((inner) => !/^steps\.pages\.outputs\.\w+$/.test(inner));
      expect(free, where).toEqual([]);
    }
  });

  it('install what the lockfile says, and ask whether any of it is known to be unsafe', () => {
    const scripts = `${readFileSync(join(root, '.ci/run'), 'utf8')}\n${steps.map(({ run = '' }) => run).join('\n')}`;
    expect(scripts).not.toMatch(/npm (?:install|i|update)\b/);
    expect(scripts).toMatch(/^npm ci$/m);
    expect(scripts).toMatch(/^npm audit\b/m);
  });
});
