import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

// The core of the browser tests in other engines, where they are installed: `npm run test:engines`.
process.env['TZ'] = 'UTC';

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/engines/**/*.engine.ts'],
    provide: { effort: 1 },
    setupFiles: ['src/figures/all.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
