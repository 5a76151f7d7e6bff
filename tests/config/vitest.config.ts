import { suite } from './suite.ts';

export default suite({ ending: '.test.ts', effort: 1, patience: { pure: 60_000, browser: 180_000 } });
