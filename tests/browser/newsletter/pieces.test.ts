import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { Pieces } from '../../../src/faces/shared/pieces/piece.ts';
import { violations } from '../accessible/axe.ts';
import { address, visitors } from '../harness/visitors.ts';
import { settle } from '../reader.ts';

const visit = visitors();
const kits = [
  ['/newsletter/', 'en'],
  ['/zh/newsletter/', 'zh'],
] as const;

const drawn = (page: Page, what: string) => page.locator(`[data-drawn="${what}"]:visible`).waitFor();

/** Width, height and the opacity of a corner of a PNG file, as the browser reads it. */
const looked = (page: Page, png: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4 * 97) colours.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
    return { width: canvas.width, height: canvas.height, corner: pixels[3], colours: colours.size };
  }, png.toString('base64'));

async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.piece-buttons:visible').getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('one step at a time, in the kit', () => {
  it.each(kits)('%s: a step is chosen by its picture, and had in every shape, as PNG, SVG and without paper', async (path, locale) => {
    const { page, problems } = await visit(`${path}#the-drain`, { locale });
    await drawn(page, 'who-paid square');
    await page.locator('#the-drain .picks label:has([value="the-first-link"])').click();
    await drawn(page, 'the-first-link square');
    for (const [shape, width, height] of [
      ['wide', 1200, 630],
      ['square', 1080, 1080],
      ['portrait', 1080, 1350],
      ['tall', 1080, 1920],
      ['figure', 1760, 1480],
    ] as const) {
      await page.locator(`#the-drain .piece-shapes label:has([value="${shape}"])`).click();
      await drawn(page, `the-first-link ${shape}`);
      const png = await saved(page, 'PNG');
      expect(png.name).toBe(`the-drain-the-first-link-${width}x${height}.png`);
      expect(await looked(page, png.bytes)).toMatchObject({ width, height, corner: 255 });
      expect((await looked(page, png.bytes)).colours).toBeGreaterThan(20);
    }
    const clear = await saved(page, locale === 'en' ? 'Transparent PNG' : '透明 PNG');
    expect(await looked(page, clear.bytes)).toMatchObject({ width: 1760, corner: 0 });
    const dark = await saved(page, locale === 'en' ? 'Transparent PNG for dark pages' : '深色页面用的透明 PNG');
    expect(await looked(page, dark.bytes)).toMatchObject({ width: 1760, corner: 0 });
    expect(dark.bytes.equals(clear.bytes)).toBe(false);
    const svg = (await saved(page, 'SVG')).bytes.toString();
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/(?:href|src)="(?!data:)/);
    expect(problems).toEqual([]);
  });

  it('a picture that nobody has looked at is saved with all its words', async () => {
    const { page, problems } = await visit('/newsletter/#the-drain');
    await drawn(page, 'who-paid square');
    await page.locator('#the-drain .piece-shapes label:has([value="wide"])').click();
    const first = await saved(page, 'Transparent PNG');
    await page.waitForTimeout(1000);
    expect((await saved(page, 'Transparent PNG')).bytes.equals(first.bytes)).toBe(true);
    expect(problems).toEqual([]);
  });

  it.each(kits)('%s: its texts are copied with one press each', async (path, locale) => {
    const { page, problems } = await visit(`${path}#the-drain`, { locale });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await drawn(page, 'who-paid square');
    const { pieces } = (await (await page.request.get(address(`/pieces/${locale}/the-drain.json`))).json()) as Pieces;
    const { texts } = pieces.find(({ id }) => id === 'who-paid')!;
    for (const [kind, text] of Object.entries(texts)) {
      await page.locator(`#the-drain [data-copies="${kind}"]`).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), { timeout: 30_000 }).toBe(text);
    }
    // The whole step, for an editor: words, picture with its alt text, and where it is from.
    const {
      email,
      texts: { alt },
    } = pieces.find(({ id }) => id === 'who-paid')!;
    await page
      .locator('#the-drain .piece-buttons')
      .getByRole('button', { name: locale === 'en' ? 'Copy for email' : '复制到邮件', exact: true })
      .click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), { timeout: 30_000 }).toBe(email.text);
    const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType('text/html')).text());
    expect(html).toContain(`alt="${alt}"`);
    expect(html).toContain('creativecommons.org/licenses/by/4.0/');
    await page
      .getByRole('button', { name: locale === 'en' ? 'Copy picture' : '复制图片', exact: true })
      .locator('visible=true')
      .click();
    await expect.poll(() => page.evaluate(async () => (await navigator.clipboard.read())[0]?.types), { timeout: 30_000 }).toEqual(['image/png']);
    expect(problems).toEqual([]);
  });

  it('fits a phone, and holds nothing that is in the way of assistive technology', async () => {
    const { page } = await visit('/newsletter/#the-drain', { width: 320, height: 700 });
    await drawn(page, 'who-paid square');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('says so where its addresses are those of this machine', async () => {
    const { page } = await visit('/newsletter/');
    await expect.poll(() => page.getByRole('note').filter({ hasText: 'http://localhost' }).isVisible()).toBe(true);
  });
});

describe('*Share* in the story', () => {
  it.each([
    ['/', 'en', 'Share this step'],
    ['/zh/', 'zh', '分享这一步'],
  ] as const)('%s: offers the same of the step that is read', async (path, locale, name) => {
    const { page, problems } = await visit(`${path}#the-drain/who-paid`, { locale });
    await settle(page);
    await page.getByRole('button', { name, exact: true }).click();
    await drawn(page, 'who-paid square');
    const sheet = page.getByRole('dialog');
    expect(await sheet.locator('h2').textContent()).toBe(locale === 'en' ? 'Who paid?' : '钱是谁出的？');
    expect(new URL((await sheet.locator('.piece-kit a').getAttribute('href'))!, page.url()).pathname).toBe(`${path}newsletter/`);
    expect(await looked(page, (await saved(page, 'PNG')).bytes)).toMatchObject({ width: 1080, height: 1080 });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await sheet.count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('fits a phone', async () => {
    const { page } = await visit('/#the-drain/who-paid', { width: 320, height: 640 });
    await settle(page);
    await page.locator('[data-share]').click();
    await drawn(page, 'who-paid square');
    const { left, right, wide } = await page
      .getByRole('dialog')
      .evaluate((sheet) => ({
        left: sheet.getBoundingClientRect().left,
        right: sheet.getBoundingClientRect().right,
        wide: sheet.scrollWidth - sheet.clientWidth,
      }));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(wide).toBe(0);
  });

  it('keeps words and buttons whole on a phone with letters twice as large', async () => {
    const { page } = await visit('/#the-drain/who-paid', { width: 320, height: 640 });
    await settle(page);
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    await page.locator('[data-share]').click();
    await drawn(page, 'who-paid square');
    const sheet = page.getByRole('dialog');
    const narrow = await sheet.evaluate((one) => {
      const { width } = one.querySelector('.piece-take')!.getBoundingClientRect();
      return [...one.querySelectorAll('.piece-texts dd > *')].filter(
        (text) => !text.matches('button') && text.parentElement!.getBoundingClientRect().width < width - 1,
      ).length;
    });
    expect(narrow).toBe(0);
    expect(
      await sheet.evaluate((one) => [
        one.scrollWidth - one.clientWidth,
        [...one.querySelectorAll('.piece-shapes label, button')].filter((label) => label.scrollWidth > label.clientWidth).length,
      ]),
    ).toEqual([0, 0]);
  });

  it('costs the story nothing before it is asked for', async () => {
    const { page } = await visit('/');
    await settle(page);
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(asked.filter((name) => /pieces|sharing/.test(name))).toEqual([]);
  });
});

it('the kit is found from the first screen of the story', async () => {
  for (const [path, width, height] of [
    ['/', 390, 844],
    ['/zh/', 390, 844],
    ['/', 1440, 900],
    ['/', 320, 640],
  ] as const) {
    const { page } = await visit(path, { width, height });
    const link = page.locator('[data-for-newsletters]');
    const { y, right } = await link.evaluate((one) => ({ y: one.getBoundingClientRect().bottom, right: one.getBoundingClientRect().right }));
    expect(y).toBeLessThanOrEqual(height);
    expect(right).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await link.click();
    await page.waitForURL(/\/newsletter\/$/);
  }
});
