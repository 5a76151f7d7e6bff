import { join } from 'node:path';

import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config';

import { languagesPlugin } from '../../src/i18n/vite.ts';
import { closing } from './closing.ts';
import { LongestFirst } from './order.ts';

/** Files at a time: with two, a core would wait now and then for a browser. */
const maxWorkers = 3;

export interface Suite {
  /** The ending of the files it runs, such as `.test.ts`. */
  readonly ending: string;
  /** How many times more runs a property test makes than in a quick run. */
  readonly effort: number;
  /** How long one test may take, in milliseconds: plain functions, and pages in a browser. */
  readonly patience: { readonly pure: number; readonly browser: number };
}

/** A test that held nothing against anything, such as one that found nothing to look at, fails. */
const held = { requireAssertions: true } as const;

/** Vitest's configuration for the tests under `tests/`. */
export function suite({ ending, effort, patience }: Suite): ViteUserConfig {
  // Dates are drawn and written in UTC; a test that leans on the machine's zone must fail everywhere alike.
  process.env['TZ'] = 'UTC';

  /** Tests of plain functions: no browser, no built site, and nothing that one file could leave to the next but what it has worked out. */
  const pure = (name: string): TestProjectInlineConfiguration => ({
    plugins: [languagesPlugin()],
    test: {
      name,
      setupFiles: ['src/figures/all.ts'],
      include: [`tests/${name}/**/*${ending}`],
      testTimeout: patience.pure,
      maxWorkers,
      isolate: false,
      expect: held,
    },
  });

  /** Tests of the files of the built site: without one they fail. */
  const built: TestProjectInlineConfiguration = { ...pure('built'), test: { ...pure('built').test, globalSetup: ['tests/built/setup.ts'] } };

  /** Tests of the built site: they wait for what they look for, never for a time, each file in a browser that stays. */
  const browser: TestProjectInlineConfiguration = {
    plugins: [languagesPlugin()],
    test: {
      name: 'browser',
      include: [`tests/browser/**/*${ending}`],
      globalSetup: ['tests/browser/harness/setup.ts'],
      maxWorkers,
      isolate: false,
      testTimeout: patience.browser,
      // What comes is waited for, however busy the machine is.
      expect: { ...held, poll: { timeout: 15_000 } },
      hookTimeout: 120_000,
    },
  };

  return defineConfig({
    root: join(import.meta.dirname, '../..'),
    test: {
      reporters: ['default', closing],
      provide: { effort },
      sequence: { sequencer: LongestFirst },
      projects: [pure('unit'), pure('figures'), pure('content'), built, browser],
    },
  });
}
