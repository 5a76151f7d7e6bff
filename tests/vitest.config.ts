import { suite } from './suite.ts';

export default suite({ ending: '.test.ts', effort: 1, patience: { pure: 10_000, browser: 60_000 } });
