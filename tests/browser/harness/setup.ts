import type { TestProject } from 'vitest/node';

import { based, buildUnderBase, dist } from './based.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, served under `/`. */
    site: string;
    /** Address of a second build of it, served under a base path. */
    based: string;
    /** How many times more runs a property test makes than in a quick run. */
    effort: number;
  }
}

/** Vitest's global setup of the browser tests: serves the built site in both ways until the last test has run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildUnderBase();
  const site = await serve({ root: dist });
  const below = await serve({ root: based.folder, base: based.path });
  project.provide('site', site.url);
  project.provide('based', below.url);
  return async () => {
    await Promise.all([site.close(), below.close()]);
  };
}
