import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { locales, reference } from '../../src/i18n/index.ts';
import { home } from '../support/languages.ts';
import { violations } from './accessible/axe.ts';
import { cut, space, tooSmall, unsaidChinese, unseenFocus } from './accessible/look.ts';
import { system } from './accessible/palette.ts';
import { browser, open, type Opened } from './harness/index.ts';
import { address, blank, visitors } from './harness/visitors.ts';

const visit = visitors();

/** Every kind of page; the story, the slides and what opens on a tap have tests of their own as well. */
const routes = [
  '',
  'short/',
  'print/',
  'claims/',
  'glossary/',
  'data/',
  'data/corrections/',
  's/the-drain/who-paid/',
  'embed/the-drain/',
  'newsletter/',
  'present/',
  'present/console/',
  'teach/',
  'teach/handout/',
  'teach/handout/answers/',
  'teach/slides/',
  'nothing/',
];

/** Goes to a route as to a new page; a sharing address, which goes on at once, is kept still. */
async function go(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  const leads = url.includes('/s/');
  // While answers are changed a browser keeps none.
  if (leads) {
    await page.route(url, async (asked) => {
      const response = await asked.fetch();
      await asked.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
    });
  }
  await page.goto(url);
  if (leads) await page.unroute(url);
}

describe.each(locales)('every page (%s)', (locale) => {
  let reader: Opened;
  beforeAll(async () => {
    reader = await open(await browser(), address(blank), { locale, reducedMotion: true });
  });
  afterAll(() => reader.close());

  it.each(routes)(
    "/%s gives axe nothing to find by day or night, has targets that are large enough, says which words are Chinese, and cuts none by zoom or a reader's own spacing",
    async (route) => {
      const { page } = reader;
      await go(page, address(home(locale) + route));
      const found: Record<string, string[]> = { language: await page.evaluate(unsaidChinese), axe: await violations(page) };
      await page.emulateMedia({ colorScheme: 'dark' });
      found['contrast in the dark'] = await violations(page, { rules: ['color-contrast'] });
      // A desktop at 200% and at 400%, and a phone.
      for (const [width, height] of locale === reference
        ? ([
            [640, 400],
            [320, 256],
            [390, 844],
          ] as const)
        : ([[320, 256]] as const)) {
        await page.setViewportSize({ width, height });
        const before = await page.evaluate(cut);
        if (width !== 640) found[`targets at ${width}`] = await page.evaluate(tooSmall);
        found[`cut at ${width}`] = before;
        await page.evaluate(space, true);
        found[`cut by spacing at ${width}`] = (await page.evaluate(cut)).filter((one) => !before.includes(one));
        await page.evaluate(space, false);
      }
      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    },
  );
});

describe('whoever walks by Tab sees where they are', () => {
  for (const [path, width, height, stops] of [
    ['/', 390, 844, 45],
    ['/', 320, 600, 20],
    ['/embed/the-drain/', 390, 560, 14],
    ['/newsletter/', 390, 700, 30],
    ['/present/', 1280, 720, 14],
    ['/present/console/', 390, 700, 14],
  ] as const) {
    it(`on ${path} in a window of ${width} × ${height}: nothing that stays lies over the focus`, async () => {
      const { page } = await visit(path, { width, height, reducedMotion: true });
      const hidden: string[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let n = 0; n < (key === 'Tab' ? stops : stops / 3); n += 1) {
          await page.keyboard.press(key);
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
          const unseen = await page.evaluate(unseenFocus);
          if (unseen) hidden.push(unseen);
        }
      }
      expect(hidden).toEqual([]);
    });
  }
});

describe("in a reader's own palette", () => {
  it('the pictures, the step that is read and the chosen chapter of the kit are still told apart', async () => {
    const { page } = await visit('/#the-drain/who-paid', { width: 1280, height: 800, reducedMotion: true });
    await page.emulateMedia({ forcedColors: 'active' });
    const colour = (selector: string, name: string, pseudo?: string) =>
      page.evaluate(([at, property, part]) => getComputedStyle(document.querySelector(at!)!, part).getPropertyValue(property!), [selector, name, pseudo]);
    expect(await colour('svg[data-figure]', '--ink')).toBe('CanvasText');
    expect(await colour('#contents [aria-current]', 'background-color', '::before')).toBe(await system(page, 'Highlight'));
    await page.goto(address('/newsletter/'));
    expect(await colour('.kit-chapters a[aria-current]', 'background-color')).toBe(await system(page, 'Highlight'));
  });
});
