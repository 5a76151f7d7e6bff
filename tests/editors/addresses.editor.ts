import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { documentOf } from '../support/document.ts';
import { browser, type Site } from '../browser/harness/index.ts';
import { aside, bring } from './aside.ts';
import { publishedSite } from './host.ts';

/** What a reader of oEmbed, which knows nothing of this site, finds behind an address: the code it would put into a page. */
const readers: Readonly<Record<string, (address: string) => Promise<string>>> = {
  '@extractus/oembed-extractor': async (address) => {
    const { extract } = (await import(pathToFileURL(join(aside, 'node_modules/@extractus/oembed-extractor/esm/mod.js')).href)) as {
      extract: (address: string) => Promise<{ html: string }>;
    };
    return (await extract(address)).html;
  },
  'unfurl.js': async (address) => {
    const { oEmbed } = (await bring('unfurl.js').unfurl(address)) as { oEmbed: { html: string } };
    return oEmbed.html;
  },
  // A service that others ask for previews and embeds.
  iframely: async (address) => {
    const folder = join(import.meta.dirname, 'iframely');
    const asked = [join(folder, 'ask.js'), pathToFileURL(join(aside, 'node_modules/iframely/lib/core.js')).href, address];
    const { stdout } = await promisify(execFile)(process.execPath, asked, { cwd: folder });
    return (JSON.parse(stdout.slice(stdout.lastIndexOf('\n'))) as { html: string }).html;
  },
};

let site: Site;
beforeAll(async () => {
  site = await publishedSite();
});
afterAll(() => site.close());

describe.each(Object.keys(readers))('an address that %s is given', (name) => {
  it.each([
    ['the story', ''],
    ['a chapter', 'embed/the-drain/'],
    ['a step', 's/the-drain/who-paid/'],
    ['a step in another language', 'zh/s/the-drain/who-paid/'],
    ['the story in a third', 'zh-hant/'],
  ])('of %s, becomes a living embed', async (_what, path) => {
    const code = await readers[name]!(site.url + path);
    const { src } = documentOf(`<!doctype html><html><body>${code}</body></html>`).querySelector('iframe') as HTMLIFrameElement;
    const context = await (await browser()).newContext();
    try {
      const page = await context.newPage();
      await page.goto(src);
      await page.waitForSelector('html.live', { timeout: 60_000 });
      expect(await page.locator('[data-notice]:not([hidden])').count()).toBe(0);
      if (path.includes('who-paid')) expect(await page.locator('.step.here').getAttribute('data-step')).toBe('the-drain/who-paid');
    } finally {
      await context.close();
    }
  });
});
