import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, inject, it } from 'vitest';

import { documentOf } from '../../support/document.ts';
import { dist } from '../harness/index.ts';
import { embedIn, hosting } from './hosting.ts';
import { filteredByWordPress } from './wordpress.ts';

const host = hosting();

/** The frame that is offered for a step, at the address where the site is served now. */
const offered = (step: string): { readonly html: string; readonly width: number; readonly height: number } =>
  JSON.parse(readFileSync(join(dist, `oembed/en/${step}.json`), 'utf8').replaceAll('http://localhost:4321/', inject('site')));

/**
 * What Discourse makes of the frame of a site that it may frame, after `embedded_html` of its
 * `lib/onebox/engine/allowlisted_generic_onebox.rb`: no style, the size that was told, and no scrolling.
 */
function inDiscourse(step: string): string {
  const { html, width, height } = offered(step);
  const frame = documentOf(`<!doctype html><html><body>${html}</body></html>`).querySelector('iframe')!;
  frame.removeAttribute('style');
  for (const [name, value] of Object.entries({ width: String(width), height: String(height), scrolling: 'no', frameborder: '0' }))
    frame.setAttribute(name, value);
  return `<style>iframe{max-width:100%}</style>${frame.outerHTML}`;
}

const inWordPress = (step: string) => filteredByWordPress(offered(step).html, 'aB3dE5fG7h').replace('<iframe', '<iframe scrolling="no"');

it.each([
  ['a forum that frames it', inDiscourse],
  ['a WordPress post', inWordPress],
  ['a page that gives it a height of its own', (step: string) => offered(step).html.replace(/(<iframe.*) style="[^"]*"/, '$1 style="width:100%;height:500px"')],
])('on a phone every word of a step can be reached in %s', async (_where, code) => {
  const { page, problems } = await host(code('the-price-of-cash/the-jam'), { width: 320, height: 700, touch: true });
  const frame = await embedIn(page);
  // WordPress has its say first.
  await expect.poll(() => frame.evaluate(() => document.body.scrollHeight > document.body.clientHeight)).toBe(true);
  const high = (await (await frame.frameElement()).boundingBox())!.height;
  await (await frame.frameElement()).scrollIntoViewIfNeeded();
  const { x, y } = (await (await frame.frameElement()).boundingBox())!;
  await page.mouse.move(x + 100, Math.max(y, 0) + 200);
  await page.mouse.wheel(0, 2000);
  await expect
    .poll(() =>
      frame
        .locator('footer p')
        .last()
        .evaluate((last) => last.getBoundingClientRect().bottom),
    )
    .toBeLessThanOrEqual(high);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.body.scrollWidth <= document.body.clientWidth)).toBe(true);
  // The frame itself is of another site than the page.
  expect(problems.filter((one) => !one.startsWith(`foreign request: ${inject('site')}`))).toEqual([]);
});
