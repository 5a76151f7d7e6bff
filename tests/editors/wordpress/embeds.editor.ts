import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Site } from '../../browser/harness/index.ts';
import { story } from '../../support/story.ts';
import { publishedSite } from '../host.ts';
import { lacking } from './installed.ts';
import { body, posted, visitor } from './post.ts';
import { startWordPress, type WordPress } from './start.ts';

// As loud as a line can be: whoever reads the outcome sees what was not tried, and what it would take.
if (lacking.length) console.warn(`\nNO REAL WORDPRESS WAS ASKED: ${lacking.join('; ')}\n`);

const first = (chapter: string) => `${chapter}/${story.steps.find((step) => step.chapter === chapter)!.id}`;
const opening = first(story.chapters.at(-1)!.id);

/** What people paste, the step that is shown for it, and its language. */
const addresses = [
  ['', opening, 'en'],
  ['the-drain/', first('the-drain'), 'en'],
  ['s/the-drain/', first('the-drain'), 'en'],
  ['s/the-drain/who-paid/', 'the-drain/who-paid', 'en'],
  ['zh/s/the-drain/who-paid/', 'the-drain/who-paid', 'zh-Hans'],
  ['zh-hant/', opening, 'zh-Hant'],
  ['embed/the-drain/', first('the-drain'), 'en'],
] as const;

/** The two ways in which an address stands in a post. */
const ways: Readonly<Record<string, (address: string) => string>> = {
  'in a block': (address) =>
    `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`,
  'in a shortcode': (address) => `[embed]${address}[/embed]`,
};

describe.skipIf(lacking.length > 0)('a real WordPress', () => {
  let wordpress: WordPress;
  let leave: Site;
  let simple: Site;
  beforeAll(async () => {
    [wordpress, leave, simple] = await Promise.all([startWordPress(), publishedSite(), publishedSite({ simple: true })]);
    console.log(`WordPress ${wordpress.version}`);
  });
  afterAll(() => Promise.all([wordpress?.close(), leave?.close(), simple?.close()]));

  const hosts = [
    ['that gives leave to everyone', () => leave],
    ['that knows no such headers', () => simple],
  ] as const;

  describe.each(hosts)('makes of addresses of a host %s', (_which, site) => {
    it.each(Object.keys(ways))('living embeds, as high as they are, where they stand %s', async (way) => {
      const id = posted(wordpress, addresses.map(([path]) => ways[way]!(site().url + path)).join('\n\n'));
      for (const width of [1200, 390]) {
        const { page, elsewhere, close } = await visitor(wordpress, { width, height: 900 });
        try {
          await page.goto(`${wordpress.url}?p=${id}`);
          const frames = page.locator(`:is(${body}) iframe`);
          expect(await frames.count()).toBe(addresses.length);
          for (const [index, [path, step, lang]] of addresses.entries()) {
            const frame = frames.nth(index);
            // Hidden until it speaks.
            await expect.poll(() => frame.isVisible(), { message: path }).toBe(true);
            await frame.scrollIntoViewIfNeeded();
            const embed = (await (await frame.elementHandle())!.contentFrame())!;
            await expect.poll(() => shownIn(embed), { message: path }).toEqual(['null', step, 0, true]);
            expect(await embed.evaluate(() => document.documentElement.lang), path).toContain(lang);
            const high = await embed.evaluate(() => Math.ceil(document.querySelector('.embed')!.getBoundingClientRect().height));
            await expect.poll(() => frame.evaluate((one) => one.clientHeight), { message: path }).toBe(Math.min(1000, high));
          }
          expect(await page.locator('blockquote.wp-embedded-content:visible').count()).toBe(0);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
          expect(elsewhere.filter((address) => !address.startsWith(site().url))).toEqual([]);
        } finally {
          await close();
        }
      }
    });

    it('embeds whose links open the story in the window of the post', async () => {
      const id = posted(wordpress, ways['in a block']!(`${site().url}s/the-drain/who-paid/`));
      const { page, close } = await visitor(wordpress);
      try {
        await page.goto(`${wordpress.url}?p=${id}`);
        const home = page.frameLocator(`:is(${body}) iframe`).locator('[data-home]');
        const address = await home.evaluate((link) => (link as HTMLAnchorElement).href);
        await home.click();
        await page.waitForURL(address);
        expect(page.context().pages()).toHaveLength(1);
      } finally {
        await close();
      }
    });
  });

  it('shows a link instead where the frame never speaks', async () => {
    const id = posted(wordpress, ways['in a block']!(`${leave.url}s/the-drain/who-paid/`));
    const { page, close } = await visitor(wordpress);
    try {
      await page.route('**/embed/**', (route) => route.abort());
      await page.goto(`${wordpress.url}?p=${id}`);
      const link = page.locator('blockquote.wp-embedded-content:visible a');
      expect(await link.getAttribute('href')).toBe(`${leave.url}s/the-drain/who-paid/`);
      // Hidden until it speaks: cut off by older editions of WordPress, invisible in newer ones.
      const { clip, visibility } = await page.locator(`:is(${body}) iframe`).evaluate((frame) => {
        const { clip, visibility } = getComputedStyle(frame);
        return { clip, visibility };
      });
      expect([clip, visibility]).not.toEqual(['auto', 'visible']);
    } finally {
      await close();
    }
  });
});

/** Its origin, the step that it shows, how many notices it gives and whether it lives. */
const shownIn = (embed: Frame) =>
  embed.evaluate(() => [
    origin,
    document.querySelector('.step.here')?.getAttribute('data-step'),
    document.querySelectorAll('[data-notice]:not([hidden])').length,
    document.documentElement.matches('.live:not(.no-script)'),
  ]);
