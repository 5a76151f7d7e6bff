import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { dist } from './built.ts';

/** Vitest's global setup of the tests of the built site: without one they fail, and are not left out. */
export default function setup(): void {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`there is no built site in ${dist}: run \`npm run build\` first`);
}
