import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { fragmentOf } from '../../src/faces/newsletter/fragment.ts';
import { locales } from '../../src/i18n/index.ts';
import { browser, dist } from '../browser/harness/index.ts';
import { story } from '../support/story.ts';

/** A page of somebody else's, with looks of its own. */
const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>body{margin:0;font:18px/1.6 Georgia;color:#123;background:#fed}h1{font-size:40px}h2{color:#063}p{margin:1.2em 0}a{color:#a06}img{border:3px solid #0a0}table{font-size:13px}main{max-width:800px;margin:auto}</style></head>
<body><main><h1 data-own>A blog</h1><h2 data-own>A part</h2><p data-own>Some <a href="#x" data-own>words</a>.</p><table data-own><tr><td data-own>1</td></tr></table><div id="card"></div><p data-own>More.</p></main></body></html>`;

describe.each(locales)('“Copy HTML” in the language %s', (locale) => {
  it.each([375, 800])('restyles nothing of a page %s px wide, and fits it', async (width) => {
    const context = await (await browser()).newContext({ viewport: { width, height: 900 } });
    try {
      const page = await context.newPage();
      await page.setContent(host);
      const looks = () =>
        page.evaluate(() =>
          [document.documentElement, document.body, ...document.querySelectorAll('[data-own]')].map((one) => {
            const style = getComputedStyle(one);
            // What is put in between makes the page higher, and nothing else.
            return [...style]
              .filter((name) => !/^(?:block-size|height|perspective-origin|transform-origin|-webkit-perspective|-webkit-transform)/.test(name))
              .map((name) => `${name}:${style.getPropertyValue(name)}`)
              .join(';');
          }),
        );
      const before = await looks();
      for (const { id } of story.chapters) {
        const fragment = fragmentOf(readFileSync(join(dist, `email/${locale}/${id}.html`), 'utf8'));
        await page.evaluate((html) => void (document.querySelector('#card')!.innerHTML = html), fragment);
        expect(await looks(), id).toEqual(before);
        expect(
          await page.evaluate(() => [
            document.documentElement.scrollWidth <= innerWidth,
            document.querySelectorAll('h1').length,
            document.querySelectorAll('#card :is(style, script, link, meta, title)').length,
          ]),
          id,
        ).toEqual([true, 1, 0]);
      }
    } finally {
      await context.close();
    }
  });
});
