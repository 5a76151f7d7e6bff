import fc from 'fast-check';
import { expect, inject, it } from 'vitest';

import { propertyOptions } from '../support/property-options.ts';
import { address, visitors } from './harness/visitors.ts';
import { arrive, settled, slowDown, stepsOf } from './reader.ts';
import { walk, walks, type Act } from './walk.ts';

const visit = visitors();
const long = inject('effort') > 1;
const minute = 60_000;

/** Walks one page, goes straight there with another, and compares; on a slow phone the first draws in several frames. */
async function compareWalks(title: string, quick: number, slowdown: number): Promise<void> {
  const { page: walked, problems } = await visit('/');
  const { page: fresh } = await visit('/');
  await slowDown(walked, slowdown);
  const walkedThrough = fc.asyncProperty(walks(await stepsOf(walked), long ? 24 : 8), async (acts: Act[]) => {
    await walked.setViewportSize({ width: 1280, height: 800 });
    await arrive(walked, address('/'));
    await walk(walked, acts);
    const after = await settled(walked);
    await fresh.setViewportSize(walked.viewportSize()!);
    const straight = await arrive(fresh, address(`/#${after.cue}${after.hash.replace(/^[^?]*/, '')}`));
    expect(after.drawings).toBe(1);
    expect(straight.cue).toBe(after.cue);
    expect(difference(after.markup, straight.markup)).toBeUndefined();
  });
  await fc.assert(walkedThrough, { ...propertyOptions(title, quick), interruptAfterTimeLimit: 50 * minute });
  expect(problems).toEqual([]);
}

const time = long ? 60 * minute : 5 * minute;

it('a page that was walked through shows, byte for byte, what a page that went straight there shows', () => compareWalks('walks of a reader', 25, 1), time);

it('and so it does on a phone eight times as slow, which draws in parts', () => compareWalks('walks on a slow phone', 5, 8), time);

/** Where two texts part, with what is around it: a comparison of the whole would be pages long. */
function difference(a: string, b: string): { at: number; walked: string; straight: string } | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 80);
  return { at, walked: around(a), straight: around(b) };
}
