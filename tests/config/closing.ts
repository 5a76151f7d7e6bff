import { writeSync } from 'node:fs';

import type { Reporter, TestModule } from 'vitest/node';

/**
 * The last line of a test run, alone on its line: `123 passed, 0 failed`, with `, 4 skipped` where there are some.
 * A file that could not be read and an error outside of any test count as failed, and so does a run that never came
 * to its tests. Written as the process ends, so nothing of Vitest's own can come after it.
 */
export const closing: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const passed = count(modules, 'passed');
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = count(modules, 'failed') + broken + unhandledErrors.length;
    const skipped = count(modules, 'skipped');
    process.once('exit', (code) => {
      const parts = [`${passed} passed`, `${code === 0 ? failed : Math.max(failed, 1)} failed`];
      if (skipped > 0) parts.push(`${skipped} skipped`);
      writeSync(1, `${parts.join(', ')}\n`);
    });
  },
};

function count(modules: readonly TestModule[], state: 'passed' | 'failed' | 'skipped'): number {
  return modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
}
