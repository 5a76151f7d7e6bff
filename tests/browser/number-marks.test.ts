import { describe, expect, it } from 'vitest';

import { markOf } from '../../src/facts/index.ts';
import { readFacts } from '../../src/facts/read.ts';
import { root } from '../support/observed.ts';
import { visitors } from './harness/visitors.ts';

const visit = visitors();
const { facts } = readFacts(root);

describe('the marks of numbers', () => {
  it.each([
    ['otherwise', 'the article says otherwise'],
    ['article', 'the article’s figure'],
  ])('“%s” is where content says it, is seen, and is said', async (mark, words) => {
    const { page } = await visit('/');
    const marked = page.locator(`[data-step] a[data-mark="${mark}"]`);
    const wanted = facts.data.numbers.filter((number) => markOf(number, facts.maybeClaim(number.claim ?? '')) === mark).map(({ id }) => id);
    const seen = await marked.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['num']!));
    const said = await page.locator('[data-step] a[data-num]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['num']!));
    expect(new Set(seen)).toEqual(new Set(said.filter((id) => wanted.includes(id))));
    expect(seen.length).toBeGreaterThan(0);
    // Beside the sentence, and not in it.
    const told = await marked.evaluateAll((all) =>
      all.map((one) => [one.textContent, document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent]),
    );
    expect(new Set(told.map(([, description]) => description))).toEqual(new Set([words]));
    expect(told.filter(([text]) => text!.includes(words))).toEqual([]);
    const drawn = await marked.first().evaluate((one) => {
      const { paddingLeft, fontSize, maskImage } = getComputedStyle(one, '::after');
      return { wide: Number.parseFloat(paddingLeft), high: Number.parseFloat(fontSize), masked: maskImage.startsWith('url(') };
    });
    expect(drawn.wide).toBeGreaterThan(5);
    expect(drawn.high).toBeGreaterThan(5);
    expect(drawn.masked).toBe(true);
  });
});
