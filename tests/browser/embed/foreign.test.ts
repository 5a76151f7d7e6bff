import { describe, expect, it } from 'vitest';

import { story } from '../../support/story.ts';
import { idle } from '../harness/index.ts';
import { blank, visitors } from '../harness/visitors.ts';
import { embedIn, hosting, script, seen } from './hosting.ts';

const host = hosting();
const visit = visitors();
const drain = story.steps.filter(({ chapter }) => chapter === 'the-drain');
const noted = '<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';

it('two origins are two in these tests: what has no leave is refused', async () => {
  const { page } = await host('<p>A page</p>');
  const asked = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'given',
          () => 'refused',
        ),
      path,
    );
  const { page: own } = await visit(blank);
  const site = new URL(own.url()).origin;
  expect(await asked(`${site}/claims.json`)).toBe('refused');
  expect(await asked(`${site}/embed.js`)).toBe('given');
});

describe('a frame as WordPress makes it, without an origin', () => {
  const frame = (hash: string) =>
    `${noted}<iframe sandbox="allow-scripts" security="restricted" width="600" height="680" src="{site}embed/the-drain/${hash}"></iframe>`;

  it('is alive, and opens the step that was asked for', async () => {
    for (const asked of ['#who-paid#?secret=aB3dE5fG7h', '#the-drain/who-paid#?secret=aB3dE5fG7h']) {
      const { page, close } = await host(frame(asked));
      const embed = await embedIn(page);
      // The program of its figure comes after it.
      await expect.poll(async () => (await seen(embed)).cue).toBe('the-drain/who-paid@1.000');
      const shown = await seen(embed);
      expect([shown.step, shown.notice]).toEqual(['the-drain/who-paid', '']);
      // Whoever comes back to the post has the frame loaded from this address, and is heard by its secret alone.
      await expect.poll(() => embed.url()).toMatch(/#the-drain\/who-paid#\?secret=aB3dE5fG7h$/);
      await close();
    }
  });

  it('tells its height and its links in WordPress’s own messages, and goes nowhere by itself', async () => {
    const { page } = await host(frame('#?secret=aB3dE5fG7h'));
    const embed = await embedIn(page);
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: { message?: string; value?: unknown; secret?: string }[] }).heard.filter(({ message }) => message));
    const height = await embed.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await expect.poll(async () => (await heard()).at(-1)).toEqual({ message: 'height', value: height, secret: 'aB3dE5fG7h' });
    const home = await embed.locator('[data-home]').getAttribute('href');
    await embed.locator('[data-home]').click();
    await expect.poll(async () => (await heard()).at(-1)).toEqual({ message: 'link', value: new URL(home!, embed.url()).href, secret: 'aB3dE5fG7h' });
    expect(page.context().pages()).toHaveLength(1);
  });
});

describe('an embed whose scripts do not come', () => {
  it('has the words of every step with their picture, and nothing twice', async () => {
    const { page, context } = await visit(blank, { width: 680, height: 680 });
    await context.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(new URL('/embed/the-drain/', page.url()).href);
    const pictures = page.locator('.step .still');
    expect(await pictures.count()).toBe(drain.length);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    }
    expect(await page.locator('.step h2:visible').count()).toBe(drain.length);
    expect(await page.locator('.step .source:visible').count()).toBe(drain.length);
    expect(await page.locator('.canvas:visible').count()).toBe(0);
  });

  it('takes no picture while they do', async () => {
    const { page } = await visit(blank);
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/stills/') && asked.push(request.url()));
    for (const path of ['/embed/the-drain/#who-paid', '/#the-drain/who-paid']) {
      await page.goto(new URL(path, page.url()).href);
      await page.waitForSelector('.live');
      await idle(page);
    }
    expect(asked.filter((url) => !url.includes('.small.'))).toEqual([]);
  });
});

describe('the element', () => {
  const rest = '<p id="after">What follows.</p><ul><li>And this.</li></ul>';

  it.each([
    ['closed in its own tag', `<div id="post"><p>Before.</p><money-story chapter="the-drain" step="who-paid" />${rest}</div><p id="end">The end.</p>${script}`],
    [
      'closed in its own tag, the script inside it',
      `<div id="post"><p>Before.</p><money-story chapter="the-drain" step="who-paid" />${script}${rest}</div><p id="end">The end.</p>`,
    ],
    [
      'never closed, with its link',
      `<div id="post"><p>Before.</p><money-story chapter="the-drain" step="who-paid"><a href="{site}#the-drain">The drain</a>${rest}</div><p id="end">The end.</p>${script}`,
    ],
  ])('%s, takes nothing from the page around it', async (_how, body) => {
    const { page } = await host(body);
    const shown = await seen(await embedIn(page));
    expect(shown.step).toBe('the-drain/who-paid');
    for (const id of ['after', 'end']) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    const order = await page.evaluate(() => [...document.querySelectorAll('#post > :not(script)')].map(({ localName }) => localName));
    expect(order).toEqual(['p', 'money-story', 'p', 'ul']);
  });

  it('closed as it should be, keeps what is for those without scripts, last in its parent or not', async () => {
    const fallback = '<a href="{site}#the-drain">The drain</a>';
    const { page } = await host(
      `<div><money-story chapter="the-drain">${fallback}</money-story></div><div><money-story chapter="the-spark"><p>Scripts are off.</p></money-story> <p>More.</p></div>${script}`,
    );
    await embedIn(page);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('money-story')].map((one) => [one.textContent, one.shadowRoot!.querySelector('iframe')!.title])),
    ).toEqual([
      ['The drain', 'The drain'],
      ['Scripts are off.', 'Scripts are off.'],
    ]);
  });

  it('brought twice, and on a page that reads from right to left, shows one embed as wide as its place', async () => {
    const { page } = await host(`<div dir="rtl"><money-story chapter="the-drain" step="who-paid"></money-story> </div>${script}${script}`, { width: 700 });
    const shown = await seen(await embedIn(page));
    expect(shown.step).toBe('the-drain/who-paid');
    expect(page.frames()).toHaveLength(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('that is told of another chapter’s step stays where it is, and so does its address', async () => {
    const { page } = await visit('/embed/the-drain/#who-paid');
    await page.evaluate(() => {
      location.hash = '#the-spark/nvidia';
    });
    await expect.poll(() => new URL(page.url()).hash).toBe('#the-drain/who-paid');
  });
});
