import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

import { launch } from './launch.ts';
import { open } from './open.ts';
import type { Looking, Opened } from './open.ts';

/** The two ways the built site is served to the tests: under `/` and under a base path. */
export type Served = 'site' | 'based';

/** Opens a path of the site, such as `/zh/#the-drain/the-line`; the page is closed after the test. */
export type Visit = (path: string, looking?: Looking, served?: Served) => Promise<Opened>;

/** For the top of a test file: one browser for all its tests. */
export function visitors(): Visit {
  let browser: Browser;
  const opened: Opened[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });
  // When the launch failed there is nothing to close, and the launch has said why.
  afterAll(() => browser?.close());
  return async (path, looking, served = 'site') => {
    const one = await open(browser, address(path, served), looking);
    opened.push(one);
    return one;
  };
}

/** The full address of a path of the site, for navigations inside a test. */
export function address(path: string, served: Served = 'site'): string {
  return new URL(path.replace(/^\//, ''), inject(served)).href;
}
