import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { locales, reference } from '../../../src/i18n/index.ts';
import { home } from '../../support/languages.ts';
import { root } from '../../support/observed.ts';
import { lessons, story, voices } from '../../support/story.ts';
import { browser } from '../harness/index.ts';
import { look, ready, shows } from './windows.ts';

let stick = '';

/** Unpacks the slides of the build into a folder of their own. */
beforeAll(async () => {
  stick = mkdtempSync(join(root, '.cache/stick-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(root, 'dist/present/everything-sold-off-deck.zip'))))) {
    mkdirSync(dirname(join(stick, name)), { recursive: true });
    writeFileSync(join(stick, name), bytes);
  }
});
afterAll(async () => {
  rmSync(stick, { recursive: true, force: true });
});

describe('slides opened from a stick, with the network cut', () => {
  it.each(locales)('are walked to the end, drawn as on the site, with every still of the overview, and ask no host for anything (%s)', async (locale) => {
    const context = await (await browser()).newContext({ offline: true, reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    page.on('request', (request) => /^(file|data):/.test(request.url()) || problems.push(request.url()));
    await page.goto(pathToFileURL(join(stick, locale === reference ? 'slides.html' : `slides-${locale}.html`)).href);
    await ready(page);
    const seen: string[] = [];
    for (const { chapter, id, plays } of story.steps) {
      await shows(page, `${chapter}/${id}`);
      const { title, frame } = await look(page);
      seen.push(title);
      const still = readFileSync(join(root, 'dist/stills', locale, chapter, `${id}.svg`), 'utf8');
      expect(frame).toBe(/^<svg[^>]* data-frame="([^"]*)"/.exec(still)?.[1]);
      await page.keyboard.press('PageDown');
      if (plays && (await page.locator('[data-held]').isVisible())) await page.keyboard.press('PageDown');
    }
    expect(seen).toEqual(voices.flatMap((voice) => voice[locale].steps.map(({ title }) => title)));
    expect(await page.evaluate(() => document.fonts.check('500 40px "Figtree"') && getComputedStyle(document.body).backgroundColor)).toBe('rgb(248, 244, 235)');
    await page.keyboard.press('o');
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll<HTMLImageElement>('img[data-still]')].filter((image) => image.complete && image.naturalWidth > 0).length === count,
      story.steps.length,
    );
    // Its code leads to where the site says that it is published, for a file is nowhere.
    await expect
      .poll(() => page.evaluate(() => document.querySelector<SVGElement>('.deck-qr svg')!.dataset['address']))
      .toBe(`http://localhost:4321${home(locale)}#what-to-believe/keep-this`);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('keep the lesson and the theme that were chosen, over a reload and into the other language', async () => {
    const context = await (await browser()).newContext({ offline: true, reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(stick, 'slides.html')).href);
    await ready(page);
    const walk = () => page.locator('[data-walk]').inputValue();
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    await page.locator('[data-walk]').selectOption('45', { force: true });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('t');
    const chosen = await theme();
    const { steps } = lessons.find(({ minutes }) => minutes === 45)!;
    await page.keyboard.press('PageDown');
    await shows(page, steps[1]!);
    await expect.poll(() => page.url()).toContain(`#${steps[1]!}#lesson=45&theme=${chosen}`);
    await page.reload();
    await ready(page);
    expect([await walk(), await theme()]).toEqual(['45', chosen]);
    await shows(page, steps[1]!);
    await page.goto(
      await page
        .locator('[data-language]')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href),
    );
    await ready(page);
    expect([await walk(), await theme()]).toEqual(['45', chosen]);
    await shows(page, steps[1]!);
    await context.close();
  });

  it.each([
    ['notes.html', 'en'],
    ['notes-zh.html', 'zh'],
  ] as const)('bring what to say at each step, with its picture (%s)', async (file, locale) => {
    const context = await (await browser()).newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => /^(file|data):/.test(request.url()) || asked.push(request.url()));
    await page.goto(pathToFileURL(join(stick, file)).href);
    expect(await page.locator('.slide h2').allTextContents()).toEqual(voices.flatMap((voice) => voice[locale].steps.map(({ title }) => title)));
    const pictures = await page.locator('.slide img').evaluateAll((all: HTMLImageElement[]) =>
      Promise.all(
        all.map(
          (image) => (
            (image.loading = 'eager'),
            image.decode().then(
              () => image.naturalWidth,
              () => 0,
            )
          ),
        ),
      ),
    );
    expect(pictures.filter((width) => width === 0)).toEqual([]);
    expect(asked).toEqual([]);
    await context.close();
  });
});
