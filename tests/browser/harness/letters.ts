import type { Frame, Page } from 'playwright-core';

/** Waits until the letters of a page are there: it asks for them once it has painted. Needs JavaScript in the page. */
export async function letters(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    while (document.documentElement.classList.contains('fonts-pending')) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  });
}
