import { describe, expect, it } from 'vitest';

import { qrPath } from '../../../src/faces/present/index.ts';
import { violations } from '../accessible/axe.ts';
import { based } from '../harness/index.ts';
import { address, visitors } from '../harness/visitors.ts';
import { look, presenting, shows, ready } from './windows.ts';

const visit = visitors();
const present = presenting(visit);

describe('the deck', () => {
  it('shows phones the way to its step, and by a key makes the code as large as the screen, puts it away and brings it back', async () => {
    const { page } = await present('/zh/present/#the-drain/who-paid');
    const told = () =>
      page.evaluate(() => ({
        address: document.querySelector<SVGElement>('.deck-qr svg')!.dataset['address']!,
        path: document.querySelector('.deck-qr path')!.getAttribute('d'),
      }));
    for (const step of ['the-drain/who-paid', 'the-drain/why-minus-482']) {
      await shows(page, step);
      await page.waitForFunction((end) => document.querySelector<SVGElement>('.deck-qr svg')!.dataset['address']?.endsWith(end), step);
      const { address: text, path } = await told();
      expect(text).toMatch(new RegExp(`^http://localhost:4321/zh/#${step}$`));
      expect(path).toBe(qrPath(text).path);
      await page.keyboard.press('ArrowRight');
    }
    const height = async () => (await page.locator('.deck-qr svg').boundingBox())?.height ?? 0;
    const small = await height();
    await page.keyboard.press('q');
    expect(await height()).toBeGreaterThan(4 * small);
    await page.keyboard.press('q');
    expect(await height()).toBe(0);
    await page.keyboard.press('q');
    expect(await height()).toBe(small);
  });

  it('lets no query and no message from elsewhere set its machinery', async () => {
    const { page, problems } = await present(
      '/present/?dependencies=1&hash=true&keyboard=true&view=scroll&postMessage=true&transition=%3Cb%3E#the-drain/who-paid',
    );
    await page.evaluate(() => window.postMessage(JSON.stringify({ method: 'slide', args: [0] }), '*'));
    await page.keyboard.press('ArrowRight');
    await shows(page, 'the-drain/why-minus-482');
    expect((await look(page)).hash).toBe('#the-drain/why-minus-482');
    expect(problems).toEqual([]);
  });

  it('works under another path, where its console is its own', async () => {
    const { page, problems } = await visit('/present/#the-drain/who-paid', { reducedMotion: true }, 'based');
    await ready(page);
    await page.keyboard.press('PageDown');
    await shows(page, 'the-drain/why-minus-482');
    expect(await page.locator('[data-console]').getAttribute('href')).toBe(`${based.path}present/console/`);
    await expect
      .poll(() => page.evaluate(() => document.querySelector<SVGElement>('.deck-qr svg')!.dataset['address']))
      .toBe(`https://example.org${based.path}#the-drain/why-minus-482`);
    expect(problems).toEqual([]);
  });

  it('has nothing for axe to find, in any theme, on a slide, at a question, in the overview and the help', async () => {
    const { page } = await present('/present/#the-drain/who-paid');
    for (const theme of ['dark', 'contrast', 'light']) {
      await page.goto(address(`/present/?theme=${theme}#where-dollars-live/your-guess`));
      await ready(page);
      await page.keyboard.press('PageDown');
      // Themes differ in their colours alone.
      expect(await violations(page, theme === 'light' ? {} : { rules: ['color-contrast'] }), theme).toEqual([]);
    }
    for (const key of ['o', '?']) {
      await page.keyboard.press(key);
      expect(await violations(page, key === '?' ? { include: ['[data-help]'] } : {}), key).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});
