import type { Page } from 'playwright-core';

/** What a name of the reader's palette is here. */
export const system = (page: Page, name: string): Promise<string> =>
  page.evaluate((keyword) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = keyword;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
