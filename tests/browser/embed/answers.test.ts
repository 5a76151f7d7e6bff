import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { embedIn, hosting, script, seen } from './hosting.ts';

const host = hosting();

/** What stands open in an embed, and whether all of it is inside the frame. */
const answered = async (embed: Frame) => {
  await embed.waitForSelector('.answer:popover-open');
  return embed.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('.answer')!;
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    return {
      text: panel.innerText,
      inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      links: [...panel.querySelectorAll('a')].map((a) => new URL(a.href).host !== location.host || a.pathname),
    };
  });
};
const open = (embed: Frame) => embed.locator('.answer:popover-open').count();
const ways = [
  ['the element', `<money-story chapter="the-drain" step="who-paid"></money-story>${script}`],
  ['a plain frame', '<iframe src="{site}embed/the-drain/#who-paid" width="100%" height="640" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>'],
] as const;

describe.each(ways)('a number in %s', (_way, body) => {
  it.each([360, 700])('answers where it is, inside a frame %s px wide', async (width) => {
    const { page, embed, problems } = await on(body, width);
    await embed.locator('.here a[data-num="tga-rise-bn"], .here a.num').nth(2).click();
    const { text, inside, links } = await answered(embed);
    expect(text).toContain('billion');
    expect(inside).toBe(true);
    expect(links).toContain('/claims/');
    // The page around it has gone nowhere, and no window was opened.
    expect(page.context().pages()).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => open(embed)).toBe(0);
    // The site of the embed is another than the page's.
    expect(problems.filter((problem) => !problem.startsWith('foreign request'))).toEqual([]);
  });
});

it('an answer in an embed goes with its step, and a term has one too', async () => {
  const { page, embed } = await on(ways[0][1], 700);
  await embed.locator('.here a.num').first().focus();
  await page.keyboard.press('Tab');
  await answered(embed);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await seen(embed)).step).not.toBe('the-drain/who-paid');
  expect(await open(embed)).toBe(0);
  const term = embed.locator('.here a.term');
  for (let step = 0; step < 8 && (await term.count()) === 0; step += 1) await embed.locator('[data-go=previous]').click();
  await term.first().click();
  expect((await answered(embed)).links).toContain('/glossary/');
});

it('an embed asks for no answers before a reader comes near one', async () => {
  const { page } = await host(ways[0][1], { width: 700 });
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await page.reload();
  const embed = await embedIn(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /^\/answers\/|answer-panel/.test(path))).toEqual([]);
  await embed.locator('.here a.num').first().hover();
  await expect.poll(() => asked.filter((path) => path.startsWith('/answers/'))).toEqual(['/answers/en.json']);
});

async function on(body: string, width: number) {
  const opened = await host(body, { width });
  return { ...opened, embed: await embedIn(opened.page) };
}
