import { describe, expect, it } from 'vitest';

import { figures } from '../../../src/figures/index.ts';
import { drawCue } from '../../../src/stage/draw.ts';
import { cueAt } from '../../../src/story/index.ts';
import { difference, eachView, hole, shown } from '../../support/draw.ts';
import { story, stretches } from '../../support/story.ts';

const guess = { guess: 'fhjmprtvx' };
const onTheWay = [0.001, 0.1, 0.2, 0.3, 0.399, 0.4, 0.401];

// Every step of the story in every view: more than a test's usual time on a busy machine.
const patience = { timeout: 60_000 };

describe.each(eachView)('in the %s view, %s', patience, (_, __, view) => {
  it('every step begins, to the byte, as the step before it ends', () => {
    for (const { before, step } of stretches) {
      for (const play of before.plays || step.plays ? [undefined, guess] : [undefined]) {
        const end = shown(view, cueAt(before, 1, play));
        const start = shown(view, cueAt(step, 0, play));
        expect(difference(start.innerHTML, end.innerHTML), `${before.id} to ${step.id}`).toBe('');
        expect(start.getAttribute('data-frame')).toBe(end.getAttribute('data-frame'));
        expect(start.getAttribute('aria-label')).toBe(end.getAttribute('aria-label'));
      }
    }
  });
});

describe.each(eachView.filter(([name]) => name !== 'still'))('in the %s view, %s', patience, (_, __, view) => {
  it('every handover draws the figure that leaves, what is carried, and the figure that comes, and no two texts at once', () => {
    for (const { before, step } of stretches.filter((s) => s.before.figure !== s.step.figure)) {
      for (const t of onTheWay) {
        const svg = shown(view, cueAt(step, t, guess));
        const layers = [...svg.children].map((layer) => [layer.getAttribute('data-key'), Number(layer.getAttribute('opacity'))] as const);
        expect(hole(svg.outerHTML), `${step.id}@${t}`).toBe('');
        if (t >= 0.4) {
          expect(layers).toEqual([[step.figure, 1]]);
          continue;
        }
        // Where the one figure is a place in the other, a camera sees both on its way.
        if (figures[before.figure].door?.(step.figure, view) ?? figures[step.figure].door?.(before.figure, view)) {
          expect(layers.map(([key]) => key)).toEqual([before.figure, step.figure]);
          expect([...svg.children].every((layer) => layer.hasAttribute('transform'))).toBe(true);
          continue;
        }
        expect(layers.map(([key]) => key)).toEqual([before.figure, 'carried', step.figure]);
        const [leaving, coming] = [layers[0]![1], layers[2]![1]];
        expect(Math.min(leaving, coming)).toBe(0);
      }
    }
  });

  it('what is carried starts and ends where its figures have it, and stays inside the picture', () => {
    let boxes = 0;
    for (const { step } of stretches.filter((s) => s.before.figure !== s.step.figure)) {
      for (const t of onTheWay.filter((share) => share < 0.4)) {
        for (const box of shown(view, cueAt(step, t)).querySelectorAll('[data-key=carried] > rect')) {
          boxes += 1;
          const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(box.getAttribute(name))) as [number, number, number, number];
          expect(Math.min(width, height)).toBeGreaterThan(0);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(view.width + 0.1);
          expect(y + height).toBeLessThanOrEqual(view.height + 0.1);
        }
      }
    }
    expect(boxes).toBeGreaterThan(0);
  });

  it('a mark keeps its node when it begins to leave, and when it stays after all', () => {
    const leaves = (svg: SVGSVGElement) => [...svg.querySelectorAll('path, text')];
    let left = 0;
    for (const { before, step } of stretches.filter((s) => s.before.figure === s.step.figure)) {
      const svg = shown(view, cueAt(before));
      const rest = leaves(svg);
      drawCue(svg, story, cueAt(step, 0.05), view);
      const going = leaves(svg).filter((node) => node.getAttribute('data-key')!.endsWith('~'));
      expect(
        going.filter((node) => !rest.includes(node)).map((node) => node.outerHTML),
        step.id,
      ).toEqual([]);
      left += going.length;
      drawCue(svg, story, cueAt(before), view);
      expect(
        leaves(svg).every((node, index) => node === rest[index]),
        step.id,
      ).toBe(true);
    }
    expect(left).toBeGreaterThan(100);
  });

  it('every step draws at every quarter of its way without a hole', () => {
    for (const { step } of stretches) {
      for (const t of [0.25, 0.5, 0.75, 1]) expect(hole(shown(view, cueAt(step, t, guess)).outerHTML), `${step.id}@${t}`).toBe('');
    }
  });
});
