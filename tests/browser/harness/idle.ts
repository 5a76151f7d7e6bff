import type { Page } from 'playwright-core';

/**
 * Waits until two animation frames in a row passed in which the document did not change and no scroll position
 * moved. Throws after `patience` milliseconds: then something never comes to rest. Needs JavaScript in the page.
 */
export async function idle(page: Page, patience = 10_000): Promise<void> {
  const rested = await page.evaluate(waitForRest, patience);
  if (!rested) throw new Error(`the page did not come to rest in ${patience} ms: ${page.url()}`);
}

/** Runs in the page. The first frame is not counted: input sent just before only reaches the page with it. */
function waitForRest(patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const start = performance.now();
    let quiet = -1;
    let changed = false;
    const note = () => {
      changed = true;
    };
    const observer = new MutationObserver(note);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener('scroll', note, { capture: true, passive: true });
    const finish = (rested: boolean) => {
      observer.disconnect();
      removeEventListener('scroll', note, { capture: true });
      resolve(rested);
    };
    const tick = () => {
      changed ||= observer.takeRecords().length > 0;
      quiet = changed ? 0 : quiet + 1;
      changed = false;
      if (quiet >= 2) finish(true);
      else if (performance.now() - start > patience) finish(false);
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}
