import { join } from 'node:path';

import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config';

import { closing } from './closing.ts';

export interface Suite {
  /** The ending of the files it runs, such as `.test.ts`. */
  readonly ending: string;
  /** How many times more runs a property test makes than in a quick run. */
  readonly effort: number;
  /** How long one test may take, in milliseconds: plain functions, and pages in a browser. */
  readonly patience: { readonly pure: number; readonly browser: number };
}

/** Vitest's configuration for the tests under `tests/`. */
export function suite({ ending, effort, patience }: Suite): ViteUserConfig {
  // Dates are drawn and written in UTC; a test that leans on the machine's zone must fail everywhere alike.
  process.env['TZ'] = 'UTC';

  /** Tests of plain functions: no browser, no built site, and nothing that one file could leave to the next but what it has worked out. */
  const pure = (name: string, { maxWorkers, groupOrder } = { maxWorkers: 2, groupOrder: 0 }): TestProjectInlineConfiguration => ({
    test: { name, setupFiles: ['src/figures/all.ts'], include: [`tests/${name}/**/*${ending}`], testTimeout: patience.pure, maxWorkers, isolate: false, sequence: { groupOrder } },
  });

  /**
   * Tests of the built site: they wait for what they look for, never for a time. Three files at a time, each in a browser that
   * stays; two would leave a core waiting now and then.
   */
  const late = { maxWorkers: 3, groupOrder: 1 };
  const browser: TestProjectInlineConfiguration = {
    test: {
      name: 'browser',
      include: [`tests/browser/**/*${ending}`],
      globalSetup: ['tests/browser/harness/setup.ts'],
      sequence: { groupOrder: late.groupOrder },
      maxWorkers: late.maxWorkers,
      isolate: false,
      testTimeout: patience.browser,
      // What comes is waited for, however busy the machine is.
      expect: { poll: { timeout: 15_000 } },
      hookTimeout: 120_000,
    },
  };

  return defineConfig({
    root: join(import.meta.dirname, '..'),
    test: { reporters: ['default', closing], provide: { effort }, projects: [pure('unit'), pure('figures'), pure('content', late), browser] },
  });
}
