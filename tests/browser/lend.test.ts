import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { browser, open } from './harness/index.ts';
import { address, blank } from './harness/visitors.ts';

// A size that no other test has, so that the page lent is the one given back here.
const looking = { width: 711, height: 533 };
const opened = async () => open(await browser(), address(blank), looking);

/** What a page finds on both sites, and how it looks at them. */
async function state(page: Page) {
  const found = [];
  for (const served of ['site', 'based'] as const) {
    const response = await page.goto(address(blank, served));
    found.push(await response!.text(), await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, await caches.keys()]));
  }
  return [
    ...found,
    ...(await page.evaluate(() => [
      history.length,
      innerWidth,
      innerHeight,
      ...['print', '(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query).matches),
    ])),
  ];
}

describe('a page that is lent again', () => {
  it('has nothing of what its last reader left: storage of two sites, history, answers that were changed, another size and palette', async () => {
    const first = await opened();
    for (const served of ['site', 'based'] as const) {
      await first.page.goto(address(blank, served));
      await first.page.evaluate(async () => {
        for (const storage of [localStorage, sessionStorage]) storage.setItem('left', 'here');
        document.cookie = 'left=here';
        await caches.open('left');
      });
    }
    await first.page.route('**/*', (route) => route.fulfill({ body: 'changed' }));
    await first.page.setViewportSize({ width: 500, height: 400 });
    await first.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', media: 'print' });
    await first.close();

    const second = await opened();
    const third = await open(await browser(), address(blank), { ...looking, fresh: true });
    expect([second.page === first.page, third.page === first.page]).toEqual([true, false]);
    expect(await state(second.page)).toEqual(await state(third.page));
    await Promise.all([second.close(), third.close()]);
  });

  it('is another where it was changed for good', async () => {
    const first = await opened();
    await first.page.addInitScript(() => Object.assign(window, { left: true }));
    await first.close();
    expect(first.page.isClosed()).toBe(true);
    const second = await opened();
    expect(await second.page.evaluate(() => 'left' in window)).toBe(false);
    await second.close();
  });
});
