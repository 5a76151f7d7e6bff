import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serve, type Site } from '../browser/harness/index.ts';
import { root } from '../support/observed.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { engines } from './installed.ts';

const program = engines.find(({ name }) => name === 'Firefox')?.program;

// As schools set it for all their machines: no cookies, and with them no storage and no channel between windows.
describe.skipIf(!program)('Firefox that takes no cookies', () => {
  let site: Site;
  let engine: Engine;
  beforeAll(async () => {
    [site, engine] = await Promise.all([serve({ root: join(root, 'dist') }), startFirefox(program!, { 'network.cookie.cookieBehavior': 2 })]);
  });
  afterAll(() => Promise.all([site?.close(), engine?.close()]));

  it.each(['', 'present/', 'present/console/', 'embed/the-drain/'])('still walks through “%s”', async (path) => {
    const window = await engine.window(1280, 800);
    await window.go(`${site.url}${path}#the-drain/who-paid`);
    expect(
      await window.run(() => {
        try {
          return String(localStorage.length);
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('SecurityError');
    const cue = () => window.run(() => document.querySelector('.canvas svg[data-cue]')?.getAttribute('data-cue') ?? '');
    await expect.poll(cue, { timeout: 15_000 }).toBe('the-drain/who-paid@1.000');
    await window.press('ArrowRight');
    await expect.poll(cue, { timeout: 15_000 }).not.toBe('the-drain/who-paid@1.000');
    expect(await engine.problems()).toEqual([]);
  });
});
