import { join } from 'node:path';

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: a quarter of a minute and more each. Paths below `tests/`. */
export const longest = [
  'browser/routes.test.ts',
  'browser/no-history.walk.test.ts',
  'browser/present/lesson.walk.test.ts',
  'browser/offline/whole.test.ts',
  'browser/secure.test.ts',
  'browser/accessible.test.ts',
  'browser/landing.test.ts',
  'browser/answers.test.ts',
  'browser/faults.test.ts',
  'browser/present/slides.test.ts',
  'built/amounts.test.ts',
  'unit/build/whole-build.test.ts',
  'unit/data/interrupted.walk.test.ts',
  'unit/stage/joins.test.ts',
].map((path) => join(import.meta.dirname, '..', path));

/**
 * Begins with what takes longest, so that in the end no core waits for it. Vitest does the same once it has seen the files run; in a
 * fresh clone it only knows how long they are to read.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.indexOf(moduleId);
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
