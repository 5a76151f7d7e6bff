import { describe, expect, it } from 'vitest';

import { viewOf } from '../../../src/stage/index.ts';
import { printInline, printStill } from '../../../src/stage/print.ts';
import { cueAt, frameAt, hashOf } from '../../../src/story/index.ts';
import { colours } from '../../../src/tokens/index.ts';
import { shown, views } from '../../support/draw.ts';
import { at, story } from '../../support/story.ts';

const attribute = (markup: string, name: string) => new RegExp(`^<svg[^>]* ${name}="([^"]*)"`).exec(markup)?.[1];

describe('at rest', () => {
  it.each(story.steps.map((step) => [step.id, step] as const))('%s carries the same frame on the page and on the still', (_, step) => {
    const cue = cueAt(step);
    const hash = hashOf(frameAt(story, cue));
    for (const view of views) {
      expect(attribute(printInline(story, cue, view), 'data-frame')).toBe(hash);
      expect(shown(view, cue).getAttribute('data-frame')).toBe(hash);
      for (const theme of ['light', 'dark'] as const) {
        const still = printStill(story, cue, { ...view, theme });
        expect(attribute(still, 'data-frame')).toBe(hash);
        expect(attribute(still, 'data-cue')).toBe(`${step.chapter}/${step.id}@1.000`);
      }
    }
  });

  it('no two steps that look different share a hash', () => {
    const frames = new Map(story.steps.map((step) => [JSON.stringify(frameAt(story, cueAt(step))), hashOf(frameAt(story, cueAt(step)))]));
    expect(new Set(frames.values()).size).toBe(frames.size);
  });
});

describe('a still', () => {
  it('stands on its own: opaque paper, its own size and name space, and colours that need no page', () => {
    for (const theme of ['light', 'dark'] as const) {
      const still = printStill(story, at('who-paid'), viewOf('still', 'en', theme));
      expect(attribute(still, 'xmlns')).toBe('http://www.w3.org/2000/svg');
      expect([attribute(still, 'width'), attribute(still, 'height')]).toEqual(['880', '740']);
      const paper = /^<svg[^>]*>(<rect[^>]*>)/.exec(still)?.[1];
      for (const part of ['width="100%"', 'height="100%"', `fill="${colours[theme].paper}"`]) expect(paper).toContain(part);
      expect(/var\(--\w+/.exec(still)?.[0]).toBeUndefined();
    }
  });

  it('is not given the theme of a page', () => {
    expect(() => printStill(story, at('who-paid'), viewOf('still', 'en', 'page'))).toThrow('light or dark');
  });
});

describe('on the page', () => {
  it('colours are the page’s, so that a change of theme costs no drawing', () => {
    for (const step of story.steps) expect(/#[0-9a-f]{6}/.exec(printInline(story, cueAt(step), viewOf('wide', 'en', 'page')))?.[0]).toBeUndefined();
  });

  it('a picture says what it is: figure, cue with three decimals, words for those who do not see it', () => {
    const svg = shown(viewOf('narrow', 'zh', 'page'), at('the-line', 0.5));
    expect(svg.getAttribute('data-figure')).toBe('account-line');
    expect(svg.getAttribute('data-cue')).toBe('the-drain/the-line@0.500');
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toMatch(/^折线图|^一张空坐标图/);
    expect(svg.getAttribute('viewBox')).toBe('0 0 390 400');
  });
});
