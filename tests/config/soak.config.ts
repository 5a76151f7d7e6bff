import { suite } from './suite.ts';

/** The property tests again (`*.walk.test.ts`), with far more walks than a test run has time for. */
export default suite({ ending: '.walk.test.ts', effort: 50, patience: { pure: 600_000, browser: 3_600_000 } });
