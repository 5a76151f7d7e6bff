import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';

import { qrPath, wayBetween } from '../../../../src/faces/present/index.ts';
import { trustedReveal } from '../../../../src/faces/present/vite.ts';
import { cueAt, frameAt, hashOf } from '../../../../src/story/index.ts';
import { at, lessons, stretches, story, voices } from '../../../support/story.ts';

describe('the way of the figure between two slides', () => {
  it('begins where the slide before ended and ends where the next is, on and back', () => {
    for (const { before, step } of stretches) {
      const [a, b] = [cueAt(before), cueAt(step)];
      const on = wayBetween(story, a, b)!;
      const back = wayBetween(story, b, a)!;
      for (const [way, from, to] of [
        [on, a, b],
        [back, b, a],
      ] as const) {
        expect(hashOf(frameAt(story, cueAt(way.step, way.from)))).toBe(hashOf(frameAt(story, from)));
        expect(hashOf(frameAt(story, cueAt(way.step, way.to)))).toBe(hashOf(frameAt(story, to)));
      }
    }
  });

  it('over steps that a lesson leaves out shows no figure of theirs', () => {
    for (const { steps } of lessons) {
      for (const [index, address] of steps.entries()) {
        const from = steps[index - 1] && at(steps[index - 1]!.split('/')[1]!);
        const to = at(address.split('/')[1]!);
        const way = wayBetween(story, from || undefined, to);
        if (!from || !way) continue;
        const frame = frameAt(story, cueAt(way.step, Math.min(1, way.from + 0.001)));
        expect([frameAt(story, from).figure, frameAt(story, to).figure]).toContain(frame.figure);
        const adjacent = story.steps.findIndex(({ id }) => id === to.step) - story.steps.findIndex(({ id }) => id === from.step) === 1;
        if (!adjacent) expect(frame.handover).toBeUndefined();
      }
    }
  });

  it('does not lead further back than one step, nor from nowhere', () => {
    expect(wayBetween(story, at('who-paid'), at('the-line'))).toBeUndefined();
    expect(wayBetween(story, undefined, at('the-line'))).toBeUndefined();
    expect(wayBetween(story, at('the-line'), at('the-line'))).toBeUndefined();
  });
});

describe('a QR code', () => {
  it('holds the cells that the encoder makes of the address, with a margin', () => {
    const text = 'https://example.org/stories/cash/zh/#the-drain/who-paid';
    const { data } = encode(text, { ecc: 'M', border: 3 });
    const { path, size } = qrPath(text);
    const cells = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) for (let n = 0; n < Number(run); n += 1) cells[Number(y)]![Number(x) + n] = true;
    expect(cells).toEqual(data);
    expect(data.slice(0, 3).flat().some(Boolean)).toBe(false);
  });
});

describe('beside the picture', () => {
  it('are at most fifteen words, in Chinese thirty characters', () => {
    for (const { en, zh } of voices) {
      for (const { title } of en.steps) expect(`${en.title} ${title}`.split(/\s+/).length).toBeLessThanOrEqual(15);
      for (const { title } of zh.steps) expect(`${zh.title}${title}`.length).toBeLessThanOrEqual(30);
    }
  });
});

describe('reveal.js', () => {
  it('writes markup only where our policy sees it, once it is built in', () => {
    const file = createRequire(import.meta.url)
      .resolve('reveal.js')
      .replace(/reveal\.js$/, 'reveal.mjs');
    const code = readFileSync(file, 'utf8');
    const { code: ours } = (trustedReveal().transform as (code: string, id: string) => { code: string })(code, file);
    const writes = /\.innerHTML\s*\+?=[^=]/g;
    expect(code.match(writes)?.length).toBeGreaterThan(10);
    expect(ours.match(writes)).toBeNull();
    expect(ours).not.toMatch(/outerHTML\s*=|insertAdjacentHTML|document\.write\b|\beval\(|new Function/);
  });
});
