import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { locales, reference } from '../../src/i18n/index.ts';
import { home } from '../support/languages.ts';
import { holds, lessons } from '../support/story.ts';
import { address, visitors } from './harness/visitors.ts';

const visit = visitors();
const pages = ['/teach/', '/teach/handout/', '/teach/handout/answers/', '/teach/slides/'] as const;

const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length);

/** Tasks on paper that a lesson brings students to; what no step holds back is asked at the end of the longest. */
const tasksOf = (minutes: number, all: readonly string[]) => {
  const { steps } = lessons.find((one) => one.minutes === minutes)!;
  const held = holds.flatMap((hold) => (hold.what === 'picture' ? [] : [hold]));
  return all.filter(
    (task) => held.some((hold) => hold.task === task && steps.includes(hold.step)) || (!held.some((hold) => hold.task === task) && minutes === 90),
  );
};

describe('the handout and its answers', () => {
  it.each(['/teach/handout/', '/zh/teach/handout/answers/'])('%s has the tasks of the lesson that its address says, on screen and on paper', async (path) => {
    const { page, problems } = await visit(path, { locale: path.startsWith('/zh') ? 'zh' : 'en' });
    const all = await page.locator('[data-task]').evaluateAll((tasks) => tasks.map((task) => (task as HTMLElement).dataset['task']!));
    expect(await shown(page, '[data-task]')).toBe(all.length);
    for (const { minutes, steps } of lessons) {
      await page.goto(address(`${path}?lesson=${minutes}`));
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const tasks = await page.locator('[data-task]:visible').evaluateAll((some) => some.map((task) => (task as HTMLElement).dataset['task']!));
        expect(tasks, `${minutes} ${media}`).toEqual(tasksOf(minutes, all));
        expect(tasks.length).toBeGreaterThanOrEqual(3);
        // No sheet is empty, and payments that the lesson does not show are not asked.
        expect(
          await page
            .locator('.sheet:visible')
            .evaluateAll(
              (sheets) =>
                sheets.filter(
                  (sheet) => sheet.matches(':has([data-task])') && ![...sheet.querySelectorAll('[data-task]')].some((task) => task.checkVisibility()),
                ).length,
            ),
        ).toBe(0);
        expect(await shown(page, '.case')).toBe(holds.filter(({ what, step }) => what === 'posting' && steps.includes(step)).length);
      }
    }
    expect(problems).toEqual([]);
  });
});

describe('the guide', () => {
  it('shows one lesson when its address says so, and keeps the choice there', async () => {
    const { page, problems } = await visit('/teach/?lesson=20');
    expect(await shown(page, '.lesson')).toBe(1);
    await page.getByRole('radio', { name: '45 minutes' }).check();
    // The address follows a few times a second.
    await expect.poll(() => new URL(page.url()).search).toBe('?lesson=45');
    expect(await page.locator('.lesson:visible h3').allTextContents()).toEqual(['A lesson of 45 minutes']);
    // And where it is given: slides, console, and each step of the plan.
    for (const link of [
      '.files a[href*="/present/?"]',
      '.files a[href*="/console/?"]',
      '.files a[href*="/handout/?"]',
      '.files a[href*="/answers/?"]',
      '.plan a >> visible=true',
    ])
      expect(await page.locator(link).first().getAttribute('href'), link).toContain('?lesson=45');
    await page.getByRole('radio', { name: 'everything' }).check();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await shown(page, '.lesson')).toBe(3);
    expect(problems).toEqual([]);
  });

  it('hides every answer on screen and on paper when its address says so, and shows them otherwise', async () => {
    const { page } = await visit('/zh/teach/', { locale: 'zh' });
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await shown(page, '.reply'), media).toBeGreaterThan(30);
      expect(await shown(page, '.quiz details .key'), media).toBe(media === 'print' ? await page.locator('.quiz [data-item]').count() : 0);
    }
    await page.goto(address('/zh/teach/?answers=hidden'));
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await shown(page, '[data-answer], [data-answer] *'), media).toBe(0);
      expect(await shown(page, '.asked'), media).toBeGreaterThan(20);
    }
  });

  it('without a script shows every lesson, and the quiz’s answers in a details element', async () => {
    const { page } = await visit('/teach/', { javaScriptEnabled: false });
    expect(await page.locator('.lesson').count()).toBe(3);
    expect(await page.locator('.check').isVisible()).toBe(false);
    const first = page.locator('.quiz details').first();
    expect(await first.locator('.key').isVisible()).toBe(false);
    await first.locator('summary').click();
    expect(await first.locator('.key').textContent()).toContain('They fell by as much');
  });
});

describe('the quiz', () => {
  it('is taken by keyboard alone: counted first without giving anything away, then checked with reasons', async () => {
    const { page } = await visit('/teach/?lesson=45&answers=hidden');
    const first = page.locator('.quiz [data-item]').first();
    await first.locator('input').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(await first.locator('input').nth(1).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Count only' }).focus();
    await page.keyboard.press('Enter');
    const asked = await shown(page, '.quiz [data-item]');
    expect(await page.locator('main [role=status]').textContent()).toBe(`1 right, of 1 answered and ${asked} asked.`);
    expect(await shown(page, '.verdict:not(:empty), .key')).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await first.locator('.verdict').textContent()).toBe('right');
    expect(await shown(page, '.key')).toBe(asked);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await shown(page, '.verdict:not(:empty), .key')).toBe(0);
    expect(await page.locator('.quiz input:checked').count()).toBe(0);
  });
});

describe('the pages for teachers', () => {
  for (const path of pages) {
    it(`${path} is no wider than its window, in every language`, async () => {
      for (const locale of locales) {
        // The whole list is only more of the same.
        const { page, problems } = await visit(`${home(locale)}${path.slice(1)}?lesson=20`, {
          locale,
          width: 320,
          height: 640,
          theme: locale === reference ? 'light' : 'dark',
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), locale).toBeLessThanOrEqual(0);
        expect(problems).toEqual([]);
      }
    });
  }

  it('lead, from under another path too, only to what is there', async () => {
    const { page } = await visit('/zh/teach/', { locale: 'zh' }, 'based');
    const targets = await page
      .locator('.files a')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => (one as HTMLAnchorElement).href));
    expect(targets.length).toBeGreaterThan(7);
    // The deck is its own part; papers are printed later, and until then their links are hidden.
    const lost = await Promise.all(
      targets.filter((href) => !href.includes('/present/')).map(async (href) => ((await page.request.get(href)).ok() ? [] : [href])),
    );
    expect(lost.flat()).toEqual([]);
    expect(targets.filter((href) => href.includes('/papers/'))).toEqual([]);
  });
});
