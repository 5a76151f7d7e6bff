import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

import { browser } from './harness/index.ts';
import { watchProblems } from './harness/problems.ts';

interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: readonly string[];
}

/** One reader's browser; whatever a policy forbids is written to its problems with the rest. */
export async function reader(): Promise<Watched> {
  const context = await (
    await browser()
  ).newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
    ),
  );
  const page = await context.newPage();
  return { context, page, problems: watchProblems(page, new URL(inject('site')).origin) };
}
