import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { languages, locales } from '../../../src/i18n/index.ts';
import type { Site } from '../../browser/harness/index.ts';
import { story } from '../../support/story.ts';
import { publishedSite } from '../host.ts';
import { all, compared, textOf } from '../kept.ts';
import { lacking } from './installed.ts';
import { blocksOf, body, canvas, contentOf, newPost, publish, visitor } from './post.ts';
import { startWordPress, type WordPress } from './start.ts';

const chapter = 'the-drain';
const opening = `${chapter}/${story.steps.find((step) => step.chapter === chapter)!.id}`;

describe.skipIf(lacking.length > 0)('the editor of a real WordPress', () => {
  let wordpress: WordPress;
  let site: Site;
  beforeAll(async () => {
    [wordpress, site] = await Promise.all([startWordPress(), publishedSite({ secure: true })]);
  });
  afterAll(() => Promise.all([wordpress?.close(), site?.close()]));

  /** A new post, with what a press on one of the kit's buttons left on the clipboard: found from the story's first screen, as an editor finds it. */
  async function writing(kind: string, path = '') {
    const one = await visitor(wordpress);
    await one.page.goto(`${site.url}${path}`);
    const way = one.page.locator('[data-for-newsletters]');
    expect(await way.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    await way.click();
    await one.page.locator(`.kit-chapters a[href="#${chapter}"]`).click();
    await one.page.locator(`#${chapter} [data-copy="${kind}"]`).click();
    await one.page.waitForFunction((id) => document.querySelector(`#${id} .done`)!.textContent !== '', chapter);
    const [html, text] = await one.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (item!.types.includes(type) ? (await item!.getType(type)).text() : '')));
    });
    await newPost(one.page, wordpress);
    return { ...one, html: html!, text: text! };
  }

  it.each(locales)('keeps “Copy for email” in the language %s, in what it saves and in what it publishes', async (locale) => {
    const { page, html, close } = await writing('email', languages[locale].path && `${languages[locale].path}/`);
    try {
      const given = textOf(html);
      await page.keyboard.press('ControlOrMeta+V');
      await expect.poll(() => contentOf(page)).toContain('/data/corrections/');
      const blocks = await blocksOf(page);
      expect(blocks.filter(({ name, isValid }) => !isValid || /freeform|html|missing/.test(name))).toEqual([]);
      // Before its seventh version WordPress reads no width from what is pasted: a picture is as wide as it is, or as the column.
      const most = Number.parseInt(wordpress.version, 10) < 7 ? { ...all, width: 0 } : all;
      expect(compared(given, await contentOf(page))).toEqual(most);
      await publish(page);
      expect(compared(given, await page.locator(body).first().innerHTML())).toEqual(most);
    } finally {
      await close();
    }
  });

  it('takes “Copy HTML” in its code editor, and publishes it as it is', async () => {
    const { page, text, close } = await writing('html');
    try {
      const given = textOf(text);
      await page.keyboard.press('ControlOrMeta+Alt+Shift+M');
      const code = page.locator('textarea.editor-post-text-editor');
      await code.click();
      await page.keyboard.press('ControlOrMeta+V');
      await expect.poll(() => code.inputValue()).toContain('/data/corrections/');
      // The text is taken when the cursor leaves it.
      await page.keyboard.press('Tab');
      await publish(page);
      const kept = textOf(await page.locator(body).first().innerHTML());
      expect({ pictures: kept.pictures, words: kept.words, heading: kept.heading }).toEqual({
        pictures: given.pictures,
        words: given.words,
        heading: given.heading,
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    } finally {
      await close();
    }
  });

  it('makes a living embed of an address that is pasted, while one writes and once it is published', async () => {
    const { page, text, close } = await writing('address');
    try {
      expect(text).toBe(`${site.url}${chapter}/`);
      await page.keyboard.press('ControlOrMeta+V');
      const written = await canvas(page);
      await expect.poll(async () => (await blocksOf(page)).map(({ name }) => name)).toContain('core/embed');
      const frame = () => page.frames().find((one) => one.url().startsWith(`${site.url}embed/${chapter}/`));
      const lives = () =>
        frame()
          ?.evaluate(() => [document.documentElement.matches('.live'), document.querySelector('.step.here')?.getAttribute('data-step')])
          .catch(() => undefined);
      await expect.poll(lives).toEqual([true, opening]);
      expect(await written.getByText('could not be embedded').count()).toBe(0);
      await publish(page);
      await expect.poll(lives).toEqual([true, opening]);
      await expect.poll(() => page.locator(`:is(${body}) iframe`).isVisible()).toBe(true);
    } finally {
      await close();
    }
  });
});
