import { describe, expect, it } from 'vitest';

import { address, blank, visitors } from './harness/visitors.ts';
import { settle } from './reader.ts';

const visit = visitors();

/** A page at a step whose platform can share and copy as told; what was shared or copied is kept on the window. */
async function sharing(
  can: { readonly sheet?: 'shares' | 'closed' | 'refuses'; readonly copies: boolean; readonly commands?: boolean },
  path = '/#the-drain/who-paid',
) {
  const { page, context, problems } = await visit(blank);
  await context.addInitScript(({ sheet, copies, commands = copies }) => {
    const kept: { shared?: ShareData; copied?: string } = {};
    Object.assign(window, { kept });
    const refuse = (name: string) => Promise.reject(new DOMException('', name));
    const share = async (data: ShareData) => {
      kept.shared = data;
      if (sheet !== 'shares') await refuse(sheet === 'closed' ? 'AbortError' : 'NotAllowedError');
    };
    Object.defineProperty(navigator, 'share', { value: sheet && share, configurable: true });
    // The older way, which asks nobody.
    if (!commands) document.execCommand = () => false;
    addEventListener('copy', ({ clipboardData }) => Object.assign(kept, { copied: clipboardData?.getData('text/plain') }));
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => (copies ? Promise.resolve(void (kept.copied = text)) : refuse('NotAllowedError')) },
      configurable: true,
    });
  }, can);
  await page.goto(address(path));
  await settle(page);
  await page.locator('[data-share]').click();
  const sheet = page.getByRole('dialog');
  await sheet
    .locator('.piece-first button')
    .nth(can.sheet ? 1 : 0)
    .click();
  const result = async () => ({
    ...(await page.evaluate(() => (window as unknown as { kept: { shared?: { url: string }; copied?: string } }).kept)),
    said: await sheet.locator('.passing-said').textContent(),
  });
  return { page, problems, result };
}

const there = '/s/the-drain/who-paid/';

describe('a step is shared', () => {
  it('by the platform’s own sheet where there is one, with the sharing address', async () => {
    const { result, problems } = await sharing({ sheet: 'shares', copies: true });
    const { shared, copied, said } = await result();
    expect({ url: shared?.url, copied, said }).toEqual({ url: address(there), copied: undefined, said: '' });
    expect(problems).toEqual([]);
  });

  it('a sheet that is closed again copies nothing', async () => {
    const { result } = await sharing({ sheet: 'closed', copies: true });
    expect(await result()).toMatchObject({ said: '' });
    expect((await result()).copied).toBeUndefined();
  });

  it('by copying where there is no sheet, or where it refuses, and says so', async () => {
    for (const sheet of [undefined, 'refuses'] as const) {
      const { page, result } = await sharing({ ...(sheet && { sheet }), copies: true });
      await page.waitForFunction(() => document.querySelector('.passing-said')?.textContent);
      expect(await result()).toMatchObject({ copied: address(there), said: 'Copied: Address' });
    }
  });

  it('by the older way of copying where the newer one refuses', async () => {
    const { page, result } = await sharing({ copies: false, commands: true });
    await page.waitForFunction(() => document.querySelector('.passing-said')?.textContent);
    expect(await result()).toMatchObject({ copied: address(there), said: 'Copied: Address' });
  });

  it('where copying is not allowed, by the address in the bar, in the reader’s language, and nothing breaks', async () => {
    const { page, result, problems } = await sharing({ copies: false }, '/zh/#the-drain/who-paid');
    await page.waitForFunction(() => document.querySelector('.passing-said')?.textContent);
    expect(await result()).toMatchObject({ said: '请复制地址栏里的链接' });
    expect(new URL(page.url()).hash).toBe('#the-drain/who-paid');
    expect(problems).toEqual([]);
    const { left, right, width } = await page
      .locator('.passing-said')
      .evaluate((done) => ({ ...done.getBoundingClientRect().toJSON(), width: document.documentElement.clientWidth }));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  });

  it('its address carries the step’s own card and title, and goes to the step', async () => {
    const { page } = await visit(blank);
    // It goes on by itself, perhaps before it has come to rest.
    await page.goto(address(there), { waitUntil: 'commit' });
    await page.waitForURL((url) => url.hash === '#the-drain/who-paid');
    const html = await (await page.request.get(address(there))).text();
    expect(html).toContain('/cards/en/the-drain/who-paid.png');
  });
});
