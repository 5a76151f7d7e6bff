import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { embedFiles, freeze, keepEdition, unpackEditions } from '../../../src/faces/embed/editions.ts';
import { based, serve, type Site } from '../harness/index.ts';
import { embedIn, heights, hosting, placeInDrain, script, seen } from './hosting.ts';

const host = hosting();
const filler = '<p>Words of the host, before and after.</p>'.repeat(40);

describe('a chapter that is none', () => {
  it('frames nothing, whatever is in its place; a right one put there later is shown', async () => {
    const { page } = await host(
      `${['..', '.', '', '../claims', '%2e%2e', 'the-drain/../..', '//evil.example', 'The Drain'].map((chapter) => `<money-story chapter="${chapter}"></money-story>`).join('')}${script}`,
    );
    await page.waitForFunction(() => customElements.get('money-story'));
    await page.waitForTimeout(300);
    const framed = () =>
      page.evaluate(() => [...document.querySelectorAll('money-story')].map((element) => element.shadowRoot!.querySelector('iframe')!.getAttribute('src')));
    expect(await framed()).toEqual(Array(8).fill(null));
    await page.evaluate(() => document.querySelector('money-story')!.setAttribute('chapter', 'the-drain'));
    expect((await framed())[0]).toMatch(/\/embed\/the-drain\/$/);
  });
});

describe('the scrolling of the page around an embed', () => {
  it('is never captured: a finger moves the page up and down, and sideways the steps', async () => {
    const { page, context } = await host(`<money-story chapter="the-drain"></money-story>${filler}${script}`, { width: 400, height: 800, touch: true });
    const frame = await embedIn(page);
    await page.waitForTimeout(200);
    const finger = await context.newCDPSession(page);
    const drag = async (points: readonly (readonly [number, number])[]) => {
      const touch = ([x, y]: readonly [number, number]) => [{ x, y }];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touch(points[0]!) });
      for (const point of points.slice(1)) {
        await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: touch(point) });
        await page.waitForTimeout(16);
      }
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.waitForTimeout(400);
    };
    const top = () => page.evaluate(() => Math.round(scrollY));
    // A finger upwards over the picture moves the page, and no step.
    await drag([400, 370, 330, 290, 250, 210, 170].map((y) => [200, y] as const));
    expect(await top()).toBeGreaterThan(100);
    expect((await seen(frame)).where).toBe(placeInDrain(1));
    await page.waitForTimeout(500);
    await page.evaluate(() => scrollTo(0, 0));
    const start = await top();
    // A finger sideways turns a step, and moves no page.
    await drag([330, 300, 260, 220, 180, 140, 100].map((x) => [x, 250] as const));
    expect((await seen(frame)).where).toBe(placeInDrain(2));
    await drag([100, 140, 180, 220, 260, 300].map((x) => [x, 250] as const));
    expect((await seen(frame)).where).toBe(placeInDrain(1));
    expect(await top()).toBe(start);
  });

  it('nor by the wheel, nor by the keys that scroll', async () => {
    const { page } = await host(`<money-story chapter="the-drain"></money-story>${filler}${script}`, { width: 700, height: 700 });
    const frame = await embedIn(page);
    await page.waitForTimeout(200);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await page.evaluate(() => scrollTo(0, 0));
    await frame.locator('[data-go=next]').focus();
    const start = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('j');
    expect((await seen(frame)).where).toBe(placeInDrain(3));
    await page.keyboard.press('k');
    expect((await seen(frame)).where).toBe(placeInDrain(2));
    expect(await page.evaluate(() => scrollY)).toBe(start);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start + 100);
    expect((await seen(frame)).where).toBe(placeInDrain(2));
    // Walking leaves nothing behind for the host's Back button.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });
});

describe('frames', () => {
  it('may hold an embed on any site, and no other page of the story', async () => {
    const { page } = await host(
      `<iframe id="story" src="{site}"></iframe><iframe id="claims" src="{site}claims/"></iframe><iframe id="embed" src="{site}embed/the-spark/"></iframe>`,
    );
    const frame = await embedIn(page);
    expect((await seen(frame)).words).toBeGreaterThan(100);
    for (const id of ['story', 'claims']) {
      const held = await (await page.$(`#${id}`))!.contentFrame();
      expect(held!.url()).toMatch(/^chrome-error:/);
    }
  });

  it('of an unknown chapter hold a calm page of the right height that leads to the nearest one', async () => {
    for (const [lang, title] of [
      ['en', 'The drain'],
      ['zh', '抽水'],
    ] as const) {
      const { page } = await host(`<money-story chapter="the-drian" lang="${lang}" theme="dark"></money-story>${script}`, { width: 500, height: 700 });
      const frame = await embedIn(page);
      expect(await frame.locator('a:visible').first().innerText()).toContain(title);
      expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      await expect.poll(async () => (await heights(frame)).outer).toBeLessThan(400);
      const { outer, inner } = await heights(frame);
      expect(outer).toBe(inner);
      expect(await frame.locator('a:visible').last().getAttribute('target')).toBe('_blank');
      await frame.locator('a:visible').first().click();
      const found = await embedIn(page, /embed\/the-drain\//);
      expect((await seen(found)).step).toBe('the-drain/the-line');
    }
  });

  it('that no script keeps high show the whole embed, to scroll in if need be', async () => {
    const { page } = await host(
      '<iframe src="{site}embed/the-spark/" width="100%" height="400" style="border:0" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>',
      { width: 500, height: 700 },
    );
    const frame = await embedIn(page);
    expect(await frame.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('auto');
    expect((await heights(frame)).outer).toBe(400);
    expect(await frame.evaluate(() => (document.body.scrollTo(0, 9e9), document.querySelector('footer')!.getBoundingClientRect().bottom))).toBeLessThanOrEqual(
      400,
    );
  });

  it('without scripts are a linked picture', async () => {
    const { page } = await host(
      '<money-story chapter="the-drain"><a href="{site}#the-drain/who-paid"><img src="{site}cards/en/the-drain/who-paid.png" alt=""><br>The drain</a></money-story>' +
        script,
      { javaScriptEnabled: false },
    );
    expect(await page.locator('money-story a').isVisible()).toBe(true);
    expect((await page.locator('money-story img').boundingBox())!.height).toBeGreaterThan(100);
    expect(page.frames()).toHaveLength(1);
  });

  it('are named and may do no more than they need', async () => {
    const { page } = await host(`<money-story chapter="the-drain"><a href="{site}">The drain · Everything Sold Off</a></money-story>${script}`);
    const frame = await embedIn(page);
    const element = await frame.frameElement();
    expect(await element.getAttribute('title')).toBe('The drain · Everything Sold Off');
    expect(await element.getAttribute('loading')).toBe('lazy');
    expect(await element.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    const opening = page.waitForEvent('popup');
    await frame.locator('[data-home]').click();
    const story = await opening;
    await story.waitForLoadState();
    expect(new URL(story.url()).hash).toBe('#the-drain/the-line');
    // A page of its own, free of the frame's sandbox.
    await story.waitForSelector('.live [data-step]');
  });
});

describe('a published edition', () => {
  const place = mkdtempSync(join(tmpdir(), 'edition-'));
  let edition: string;
  let site: Site;

  // A site of the embeds alone, that keeps the edition which would be published today.
  beforeAll(async () => {
    const root = join(place, 'site');
    for (const part of ['embed.js', 'embed', 'zh/embed', 'stills', 'answers', '_astro'])
      cpSync(join(based.folder, part), join(root, part), { recursive: true });
    edition = keepEdition(place, freeze(embedFiles(root), '2026-11-22'), '2026-11-22').id;
    unpackEditions(place, root);
    const page = join(root, 'zh/embed/the-drain/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/data-editions(="[^"]*")?/, `data-editions="${edition}"`));
    site = await serve({ root, base: based.path });
  });
  afterAll(async () => {
    await site.close();
    rmSync(place, { recursive: true });
  });

  it('is what an embed that names it shows, from its own files alone', async () => {
    const { page, problems } = await host(
      `<money-story chapter="the-drain" lang="zh" v="${edition}" step="who-paid" theme="dark"></money-story><script async src="${site.url}embed.js"></script>`,
      { width: 600 },
    );
    const frame = await embedIn(page, new RegExp(`/embed/v/${edition}/zh/the-drain/`));
    await expect.poll(async () => (await seen(frame)).cue).toBe('the-drain/who-paid@1.000');
    const { notice, theme, home } = await seen(frame);
    expect(notice).toContain('保持原样');
    expect(theme).toBe('dark');
    expect(home).toBe(`${site.url}zh/#the-drain/who-paid`);
    for (let step = 0; step < 5; step += 1) await frame.locator('[data-go=previous]').click();
    await expect.poll(async () => (await seen(frame)).cue).toBe('the-drain/the-line@1.000');
    const loaded = await frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.length).toBeGreaterThan(5);
    expect(loaded.filter((url) => !url.startsWith(`${site.url}embed/v/${edition}/`))).toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith('foreign request'))).toEqual([]);
    await expect.poll(async () => (await heights(frame)).outer).toBe((await heights(frame)).inner);
  });

  it('that is not kept gives the current one, and says so', async () => {
    const { page } = await host(`<money-story chapter="the-drain" v="0000000000"></money-story>${script}`);
    const frame = await embedIn(page);
    expect((await seen(frame)).notice).toBe('The edition that was asked for is not kept here. This is the current one.');
    expect((await seen(frame)).step).toBe('the-drain/the-line');
  });
});
