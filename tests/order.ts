import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: a quarter of a minute and more each. */
const longest = ['routes.test.ts', 'no-history.walk.test.ts', 'lesson.walk.test.ts', 'offline.test.ts', 'secure.test.ts', 'accessible.test.ts', 'landing.test.ts', 'answers.test.ts', 'faults.test.ts', 'slides.test.ts', 'amounts.test.ts', 'joins.test.ts'];

/**
 * Begins with what takes longest, so that in the end no core waits for it. Vitest does the same once it has seen the files run; in a
 * fresh clone it only knows how long they are to read.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
