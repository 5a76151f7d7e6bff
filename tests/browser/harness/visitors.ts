import type { Browser } from 'playwright-core';
import { afterEach, inject } from 'vitest';

import { browser } from './browser.ts';
import { open } from './open.ts';
import type { Looking, Opened } from './open.ts';

/** The two ways the built site is served to the tests: under `/` and under a base path. */
export type Served = 'site' | 'based';

/** A path of the site where there is next to nothing: to prepare a browser before it meets the page that is meant. */
export const blank = '/robots.txt';

/** Opens a path of the site, such as `/zh/#the-drain/the-line`; the page is closed after the test. */
export type Visit = (path: string, looking?: Looking, served?: Served) => Promise<Opened>;

/** For the top of a test file. */
export function visitors(): Visit {
  const opened: Opened[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });
  return async (path, looking, served = 'site') => {
    const visit = async (from: Browser) => open(from, address(path, served), looking);
    // A browser, or a page of it, that ended meanwhile is followed by another.
    const one = await visit(await browser()).catch(async (error: unknown) => {
      if (!/has been closed|crashed/.test(String(error))) throw error;
      return visit(await browser());
    });
    opened.push(one);
    return one;
  };
}

/** The full address of a path of the site, for navigations inside a test. */
export function address(path: string, served: Served = 'site'): string {
  return new URL(path.replace(/^\//, ''), inject(served)).href;
}
