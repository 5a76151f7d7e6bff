import { expect, it } from 'vitest';

import { address, blank, visitors } from '../harness/visitors.ts';
import { embedIn, hosting, placeInDrain, script } from './hosting.ts';

const host = hosting();
const visit = visitors();

it('an embed that is moved to another place of its page goes on at its reader’s step', async () => {
  const { page } = await host(`<p>Before.</p><money-story chapter="the-drain"></money-story><p>After.</p>${script}`);
  const frame = await embedIn(page);
  await frame.locator('[data-go=next]').click();
  await frame.locator('[data-where]').getByText(placeInDrain(2)).waitFor();
  await page.evaluate(() => document.body.append(document.querySelector('money-story')!));
  const moved = () => page.evaluate(() => document.querySelector('money-story')!.shadowRoot!.querySelector('iframe')!.src);
  await expect.poll(moved, { timeout: 30_000 }).toMatch(/#the-drain\/a-planned-refill$/);
  await expect.poll(async () => (await embedIn(page)).locator('[data-where]').textContent(), { timeout: 30_000 }).toBe(placeInDrain(2));
});

it('the script of host pages may come as a module, and a frame without words has a name', async () => {
  const { page } = await visit(blank);
  await page.evaluate((src) => {
    const element = Object.assign(document.createElement('div'), { id: 'place' });
    const story = document.createElement('money-story');
    story.setAttribute('chapter', 'the-drain');
    element.append(story);
    document.body.replaceChildren(element, Object.assign(document.createElement('script'), { type: 'module', src }));
  }, address('/embed.js'));
  await page.waitForFunction(() => document.querySelector('money-story')?.shadowRoot?.querySelector('iframe')?.src);
  const frame = await page.evaluate(() => {
    const { src, title } = document.querySelector('money-story')!.shadowRoot!.querySelector('iframe')!;
    return { path: new URL(src).pathname, title };
  });
  expect(frame).toEqual({ path: '/embed/the-drain/', title: 'money-story' });
});
