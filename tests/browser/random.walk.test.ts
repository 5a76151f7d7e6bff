import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';

import { frameAt, hashOf, parseCue } from '../../src/story/index.ts';
import { propertyOptions } from '../support/property-options.ts';
import { story } from '../support/story.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { act, perform, rest, stay } from './restless.ts';

const visit = visitors();
const minute = 60_000;

/** A hundred acts on each of three faces in an ordinary run; ten thousand in a soak. */
const each = 70;

describe('ten thousand acts without sense', () => {
  it.each([
    ['the story', '/'],
    ['an embed', '/embed/the-drain/'],
    ['the deck', '/present/'],
  ] as const)(
    'leave %s without an error, and with the picture of one who went straight there',
    async (title, path) => {
      const { page, context, problems } = await visit(path, { reducedMotion: true });
      // Links lead away, and where they lead is another test's matter.
      context.on('page', (other) => void other.close().catch(() => {}));
      await page.addInitScript(stay);
      await page.goto(address(path));
      const { page: fresh } = await visit(blank, { reducedMotion: true });
      const property = fc.asyncProperty(fc.array(act, { minLength: each, maxLength: each, size: 'max' }), async (acts) => {
        for (const one of acts) await perform(page, one);
        await page.keyboard.press('Escape');
        const after = await rest(page);
        expect(problems).toEqual([]);
        expect(after.drawings).toBe(1);
        // Wherever it came to rest, what is drawn is the frame of its cue and of nothing before.
        const cue = parseCue(story, `#${after.cue}${after.play}`)!;
        expect([after.cue, after.frame]).toEqual([after.cue, hashOf(frameAt(story, cue))]);
        if (path !== '/') return;
        await fresh.setViewportSize(page.viewportSize()!);
        await fresh.goto('about:blank');
        await fresh.goto(address(`${path}#${after.cue}${after.play}`));
        await fresh.waitForFunction((cue) => document.querySelector('svg[data-figure]')?.getAttribute('data-cue') === cue, after.cue);
        expect((await rest(fresh)).markup).toBe(after.markup);
      });
      await fc.assert(property, { ...propertyOptions(title, 1), endOnFailure: true, interruptAfterTimeLimit: 50 * minute });
    },
    inject('effort') > 1 ? 60 * minute : minute,
  );
});
