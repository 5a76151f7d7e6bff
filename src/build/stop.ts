import { writeSync } from 'node:fs';

import { report } from '../fault/index.ts';
import type { Finding } from '../fault/index.ts';

/** Ends the program with all there is to mend, as text and nothing else: where a bundler's trace would say more of the bundler than of it. */
export function stop(findings: readonly Finding[]): never {
  writeSync(2, `${report(findings)}\n`);
  process.exit(1);
}
