import { describe, expect, it } from 'vitest';

import { languages, locales } from '../../src/i18n/index.ts';
import { visitors } from './harness/visitors.ts';
import { settle } from './reader.ts';

const visit = visitors();

describe('on a phone, with its picture above it,', () => {
  for (const locale of locales) {
    it(`no step that is being read has words below the fold (${locale})`, async () => {
      const { page } = await visit(languages[locale].path ? `/${languages[locale].path}/` : '/', {
        width: 390,
        height: 844,
        touch: true,
        locale,
        reducedMotion: true,
      });
      await settle(page);
      const under = await page.evaluate(() => {
        const bar = document.querySelector('.controls')!.getBoundingClientRect();
        return [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => {
          const words = [...step.querySelectorAll('.card > p')].at(-1)!.getBoundingClientRect();
          const read = Number.parseFloat(getComputedStyle(step).scrollMarginTop) + words.bottom - step.getBoundingClientRect().top;
          return [step.dataset['step']!, Math.round(read - bar.top)] as const;
        });
      });
      expect(under.length).toBeGreaterThan(0);
      expect(under.filter(([, by]) => by > 0)).toEqual([]);
    });
  }
});
