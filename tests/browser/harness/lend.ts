import { isDeepStrictEqual } from 'node:util';

import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** A page, alone in its context. */
interface Slot {
  readonly browser: Browser;
  /** How its readers look, whom it is lent one after the other; windows that they open look the same. */
  readonly options: BrowserContextOptions;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Whether it is not lent again: it was to be fresh, or its reader did something to it that cannot be undone. */
  dirty: boolean;
}

export interface Lent {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly giveBack: () => Promise<void>;
}

/** A page in a process that has already run our scripts loads them again for half the work, hence pages are used again. */
const free: Slot[] = [];

/** How many pages may lie ready, so that browsers stay small. */
const most = 10;

/** What a page or its context keeps for good, or only gives up thing by thing. */
const lasting = {
  page: ['addInitScript', 'exposeBinding', 'exposeFunction', 'setExtraHTTPHeaders'],
  context: ['addInitScript', 'exposeBinding', 'exposeFunction', 'setExtraHTTPHeaders', 'grantPermissions', 'newCDPSession', 'on', 'route', 'setOffline'],
} as const;

/** Lends an empty page without storage and history; what the browser kept of files may still be there, unless it is to be `fresh`. */
export async function lend(browser: Browser, options: BrowserContextOptions, fresh: boolean): Promise<Lent> {
  const at = fresh ? -1 : free.findIndex((one) => one.browser === browser && !one.page.isClosed() && isDeepStrictEqual(one.options, options));
  const slot = at < 0 ? await newSlot(browser, options, fresh) : free.splice(at, 1)[0]!;
  return { context: slot.context, page: slot.page, giveBack: () => takeBack(slot) };
}

async function newSlot(browser: Browser, options: BrowserContextOptions, fresh: boolean): Promise<Slot> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const slot: Slot = { browser, options, context, page, cdp: await context.newCDPSession(page), dirty: fresh };
  const { clock } = page;
  const markDirty = () => {
    slot.dirty = true;
  };
  for (const name of lasting.page) watch(page, name, markDirty);
  for (const name of lasting.context) watch(context, name, markDirty);
  Object.defineProperty(page, 'clock', { get: () => (markDirty(), clock) });
  return slot;
}

/** Calls `then` before each call of a method. */
function watch<T extends object>(object: T, name: keyof T & string, then: () => void): void {
  const method = object[name] as (...args: unknown[]) => unknown;
  Object.defineProperty(object, name, {
    value: (...args: unknown[]) => {
      then();
      return method.apply(object, args);
    },
  });
}

async function takeBack(slot: Slot): Promise<void> {
  const { context, page, cdp, options } = slot;
  if (slot.dirty || page.isClosed()) return context.close();
  for (const event of ['console', 'pageerror', 'request', 'requestfailed', 'response'] as const) page.removeAllListeners(event);
  try {
    await Promise.all(
      context
        .pages()
        .filter((one) => one !== page)
        .map((one) => one.close()),
    );
    await page.unrouteAll();
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    await page.setViewportSize(options.viewport!);
    await page.emulateMedia({ media: null, colorScheme: options.colorScheme!, reducedMotion: options.reducedMotion!, forcedColors: null, contrast: null });
    // Of every site: a reader may have been on both of ours. That of the session goes with it.
    await cdp.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
    await cdp.send('Page.resetNavigationHistory');
  } catch {
    return context.close();
  }
  free.push(slot);
  if (free.length > most) await free.shift()!.context.close();
}
