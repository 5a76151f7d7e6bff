import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

import { languagesPlugin } from '../../src/i18n/vite.ts';

// The kit in other people's editors, and addresses in other people's readers, which are installed aside: `npm run test:editors`.
process.env['TZ'] = 'UTC';

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  plugins: [languagesPlugin()],
  test: {
    include: ['tests/editors/**/*.editor.ts'],
    globalSetup: ['tests/editors/aside.ts'],
    isolate: false,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
