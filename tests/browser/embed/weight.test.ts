import { statSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { root } from '../../support/observed.ts';
import { browser, open, serve, type Site } from '../harness/index.ts';

const kilobyte = 1000;
const dist = join(root, 'dist');
const sent: { type: string; bytes: number }[] = [];

let site: Site;
beforeAll(async () => {
  site = await serve({ root: dist, strong: true, sent: (_path, type, bytes) => void sent.push({ type, bytes }) });
});
afterAll(() => site?.close());

it('the script of host pages is at most 1.75 KB before any compression', () => {
  expect(statSync(join(dist, 'embed.js')).size).toBeLessThanOrEqual(1.75 * kilobyte);
});

// The chapters with the longest words and the largest figures.
for (const path of ['embed/the-price-of-cash/', 'embed/the-release/#the-scorecard', 'zh/embed/where-dollars-live/']) {
  it(`a first visit to ${path} costs at most 90 KB until idle, 35 KB of them script`, async () => {
    sent.length = 0;
    const { page, problems, close } = await open(await browser(), `${site.url}${path}`, { width: 412, height: 823, touch: true, fresh: true });
    await page.waitForLoadState('networkidle');
    const sum = (kind: string) => sent.filter(({ type }) => type.startsWith(kind)).reduce((bytes, file) => bytes + file.bytes, 0);
    expect(sum('')).toBeLessThanOrEqual(90 * kilobyte);
    expect(sum('text/javascript')).toBeLessThanOrEqual(35 * kilobyte);
    expect(problems).toEqual([]);
    await close();
  });
}
