import { describe, expect, it } from 'vitest';

import { answersOf } from '../../src/faces/teach/code.ts';
import { violations } from './accessible/axe.ts';
import { address, visitors } from './harness/visitors.ts';

const visit = visitors();

describe.each(['', '/zh'] as const)('the page for students (%s)', (root) => {
  const locale = root === '' ? ('en' as const) : ('zh' as const);

  it('asks without any answer in the page, and gives a code that the teacher’s page reads', async () => {
    const { page, problems } = await visit(`${root}/class/?lesson=20`, { width: 390, height: 844, touch: true, locale });
    expect(await page.locator('main').innerHTML()).not.toMatch(/data-key|data-answer|data-right/);
    const items = page.locator('[data-item]:visible');
    const many = await items.count();
    expect(many).toBeGreaterThanOrEqual(5);
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    for (let at = 0; at < many - 1; at += 1)
      await items
        .nth(at)
        .locator('label')
        .nth(at % 4)
        .tap();
    expect(await page.locator('[data-left]').textContent()).toContain(String(many));
    await items
      .nth(many - 1)
      .locator('label')
      .nth(1)
      .tap();
    await expect.poll(() => page.locator('[data-left]').textContent()).toBe('');
    const code = (await page.locator('[data-code]').textContent())!;
    const read = answersOf(code, () => many);
    expect(read).toEqual({ minutes: 20, chosen: [...Array.from({ length: many - 1 }, (_, at) => at % 4), 1] });
    expect(await violations(page)).toEqual([]);
    await page.goto(address(`${root}/teach/`));
    const key = await page.evaluate(
      () => (JSON.parse(document.querySelector<HTMLElement>('[data-results]')!.dataset['keys']!) as Record<string, string>)['20']!,
    );
    const right = read!.chosen.filter((option, at) => 'ABCD'[option!] === key[at]).length;
    await page.locator('[data-results] textarea').fill(`Ana ${code}\nBo M-AAAA\n`);
    const rows = await page.locator('[data-results] tbody tr').allTextContents();
    expect(rows[0]).toMatch(new RegExp(`^Ana${right} / ${many}`));
    expect(rows).toHaveLength(2);
    expect(await page.locator('[data-results] tfoot td').textContent()).toContain('1:');
    expect(problems).toEqual([]);
  });

  it('leads to each interactive alone, and prints as a sheet with room for a name', async () => {
    const { page, problems } = await visit(`${root}/class/?lesson=90`, { width: 390, height: 844, locale });
    const links = await page.locator('.plays li:visible a').evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
    expect(links.length).toBeGreaterThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.on-paper span').first().isVisible()).toBe(true);
    expect(await page.locator('[data-item]').first().isVisible()).toBe(true);
    expect(await page.locator('.plays').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    for (const href of links) {
      await page.goto(href);
      await page.waitForSelector('.canvas :is(.guess, .slider-panel, .piles, .panel):not([hidden]), .canvas button:visible');
    }
    expect(problems).toEqual([]);
  });
});

it('the way for a class is on the first screen and in the contents', async () => {
  for (const [path, width] of [
    ['/', 390],
    ['/zh/', 1440],
  ] as const) {
    const { page } = await visit(path, { width, height: 844, locale: path === '/' ? 'en' : 'zh' });
    const link = page.locator('[data-for-class]');
    const box = (await link.boundingBox())!;
    expect(box.y + box.height).toBeLessThan(844);
    expect(await link.getAttribute('href')).toMatch(/\/teach\/$/);
    expect(await page.locator('#contents a[href$="/teach/"]').count()).toBe(1);
  }
});
