import { globSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { widthOf } from '../../src/figures/marks/lettering.ts';
import { reference } from '../../src/i18n/index.ts';
import { drawCue } from '../../src/stage/draw.ts';
import { viewOf } from '../../src/stage/index.ts';
import { cueAt } from '../../src/story/index.ts';
import { blank } from '../support/blank.ts';
import { root } from '../support/observed.ts';
import { pseudoWords } from '../support/pseudo.ts';
import { story } from '../support/story.ts';

type Tables = Record<string, Record<string, unknown>>;

/** The words of all figures, each with what it was: they are in the pseudo-language while these tests run. */
const tables: [table: Record<string, unknown>, was: unknown][] = [];

beforeAll(async () => {
  for (const file of globSync('src/figures/*/words.ts', { cwd: root }).sort()) {
    for (const table of Object.values((await import(join(root, file))) as Tables)) {
      if (!table || typeof table !== 'object' || !(reference in table)) continue;
      tables.push([table, table[reference]]);
      table[reference] = pseudoWords(table[reference]);
    }
  }
});
afterAll(() => {
  for (const [table, was] of tables) table[reference] = was;
});

const views = (['wide', 'narrow', 'still'] as const).map((name) => viewOf(name, reference, 'page'));
// Figures remember what they drew of a state: these states are nobody else’s.
const own = structuredClone(story);

/** What is no word of ours: amounts with their units, names of series and of months, and texts that content holds. */
const given =
  /^(?:[A-Z][A-Za-z.&]*|bn|tn|bp|m|million|billion|trillion|days?|basis|points?|week|Wednesday|Tuesday|Monday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Figures and views where a label a third longer would leave the picture: a language of such words needs shorter ones there. */
const tight = [
  ...['corridor', 'crowd', 'dispersion', 'map', 'sheets', 'solvency', 'spark', 'spiral', 'swap', 'tape', 'timeline'].map((figure) => `${figure} narrow`),
  ...['crowd wide', 'map still', 'map wide', 'sandbox still', 'sandbox wide', 'solvency still', 'solvency wide'],
];

it('every picture of the story is drawn in words that a language can change, and words a third longer stay inside but where that is known', () => {
  expect(tables.length).toBeGreaterThan(10);
  const hard: Record<string, string[]> = {};
  const cut: Record<string, string[]> = {};
  let seen = 0;
  for (const step of own.steps) {
    for (const view of views) {
      const svg = blank();
      drawCue(svg, own, cueAt(step, 1), view);
      for (const text of svg.querySelectorAll('text')) {
        const words = text.textContent ?? '';
        if (!words || text.getAttribute('fill-opacity') === '0') continue;
        seen += 1;
        const plain = words.match(/\p{L}{3,}/gu)?.filter((word) => /^[a-zA-Z]+$/.test(word) && /[aeioucny]/.test(word) && !given.test(word)) ?? [];
        if (plain.length > 0) (hard[`${step.figure} ${step.id}`] ??= []).push(words);
        const size = Number(text.getAttribute('font-size'));
        const wide = widthOf(words, size);
        const anchor = text.getAttribute('text-anchor');
        const left = Number(text.getAttribute('x')) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
        if (text.closest('[transform]')) continue;
        if (left < -3 || left + wide > view.width + 3) (cut[`${step.figure} ${view.name}`] ??= []).push(words);
      }
    }
  }
  expect(seen).toBeGreaterThan(1000);
  expect(hard).toEqual({});
  expect(Object.keys(cut).sort(), JSON.stringify(cut, undefined, 1)).toEqual(tight.toSorted());
});
