import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

// Every page in the pseudo-language, which a build of its own makes first: `npm run test:languages`.
process.env['TZ'] = 'UTC';

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: { include: ['tests/languages/**/*.pages.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 60_000 },
});
