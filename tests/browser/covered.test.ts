import { expect, it } from 'vitest';

import { address, blank, visitors } from './harness/visitors.ts';

const visit = visitors();

// A window that lies under another may get no frame for minutes, and its reader comes back to it at once.
it.each([
  ['the story', '/'],
  ['an embed', '/embed/the-drain/'],
  ['the slides', '/present/'],
  ['the console', '/present/console/'],
] as const)('in a covered window %s has the picture of its words', async (_title, path) => {
  const { page, problems } = await visit(blank);
  await page.addInitScript(() => {
    const { requestAnimationFrame: own } = window;
    Object.assign(window, { covered: false });
    window.requestAnimationFrame = (work) => ((window as unknown as { covered: boolean }).covered ? 0 : own(work));
  });
  await page.goto(address(path));
  await page.waitForSelector('html.live');
  await page.evaluate(() => Object.assign(window, { covered: true }));
  for (const step of ['the-drain/who-paid', 'the-drain/then-the-shutdown', 'the-drain/the-line']) {
    await page.evaluate((to) => void (location.hash = to), step);
    await expect.poll(() => page.evaluate(() => document.querySelector('.canvas svg[data-figure]')?.getAttribute('data-cue'))).toBe(`${step}@1.000`);
  }
  expect(problems).toEqual([]);
});
