import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import { languages, type Locale } from '../../../src/i18n/index.ts';
import type { Theme } from '../../../src/tokens/index.ts';
import { idle } from './idle.ts';
import { lend } from './lend.ts';
import { letters } from './letters.ts';
import { watchProblems } from './problems.ts';

/** How a reader looks at the page. Sizes in CSS pixels. */
export interface Looking {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
  readonly locale?: Locale;
  readonly reducedMotion?: boolean;
  readonly javaScriptEnabled?: boolean;
  /** A finger instead of a mouse, and the viewport rules of a phone. */
  readonly touch?: boolean;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
  /** With a browser that has kept no file of the site: for whoever counts or delays what is asked for. */
  readonly fresh?: boolean;
}

/** A page of its own: no storage or cookie of it is shared with another. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong so far: console errors and warnings, exceptions, failed or foreign requests. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens `url` and waits until it has loaded, its fonts are there and two frames passed without a change. Without
 * JavaScript it only waits for the load.
 */
export async function open(browser: Browser, url: string, looking: Looking = {}): Promise<Opened> {
  const { context, page, giveBack } = await lend(browser, contextOptions(looking), looking.fresh ?? false);
  const problems = watchProblems(page, new URL(url).origin);
  await page.goto(url, { waitUntil: 'load' });
  if (looking.javaScriptEnabled !== false) {
    await letters(page);
    await idle(page);
  }
  return { page, context, problems, close: giveBack };
}

function contextOptions(looking: Looking): BrowserContextOptions {
  const touch = looking.touch ?? false;
  return {
    viewport: { width: looking.width ?? 1280, height: looking.height ?? 800 },
    colorScheme: looking.theme ?? 'light',
    locale: languages[looking.locale ?? 'en'].region,
    timezoneId: 'UTC',
    reducedMotion: looking.reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: looking.javaScriptEnabled ?? true,
    deviceScaleFactor: looking.scale ?? 1,
    hasTouch: touch,
    isMobile: touch,
  };
}
