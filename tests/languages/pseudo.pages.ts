import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { launch, serve, type Site } from '../browser/harness/index.ts';
import { root } from '../support/observed.ts';
import { readPage } from './on-page.ts';

const folder = join(root, '.cache/languages');
/** Where the pseudo-language stands (stand-in.ts). */
const at = 'zh-hant';

let site: Site;
let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  [site, browser] = await Promise.all([serve({ root: folder, base: '/' }), launch()]);
});
afterAll(() => Promise.all([site?.close(), browser?.close()]));

/** Sharing addresses only lead on to the story. */
const pages = readdirSync(join(folder, at), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('s/'))
  .map((file) => (file === 'index.html' ? '' : `${dirname(file)}/`))
  .sort();

/** Names, and what formats write in the language that the pseudo-language is made from: units, months, days of the week, numbers in words. */
const names =
  /^(?:[A-Z]{2,}\w*|[A-Z][a-z]+[A-Z]\w*|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|million|billion|trillion|basis|points?|days?|weeks?|months?|times|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const plain = (text: string) =>
  text
    .replace(/\S*(?:\.\w+\/|:\d+\/|:\/\/|@|\.(?:json|csv|zip|com|org))\S*/g, '')
    .match(/\p{L}{3,}/gu)
    ?.filter((word) => /^[A-Za-z]+$/.test(word) && /[aeioucny]/i.test(word) && !names.test(word)) ?? [];

it('every page is written in words that a language can change, and has room for words a third longer', async () => {
  expect(pages.length).toBeGreaterThan(30);
  const hard: Record<string, string[]> = {};
  const cut: Record<string, string[]> = {};
  let read = 0;
  for (const page of pages) {
    const window = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    await window.goto(`${site.url}${at}/${page}`);
    await window.waitForLoadState('networkidle');
    for (const [width, height] of [
      [390, 844],
      [768, 1024],
      [1440, 900],
    ] as const) {
      await window.setViewportSize({ width, height });
      const found = await window.evaluate(readPage);
      read += found.read;
      for (const text of found.hard) if (plain(text).length > 0) (hard[text] ??= []).push(page);
      for (const text of found.cut) (cut[`${page} ${width}`] ??= []).push(text);
    }
    await window.close();
  }
  expect(read).toBeGreaterThan(10_000);
  expect({ hard, cut }).toEqual({ hard: {}, cut: {} });
});
