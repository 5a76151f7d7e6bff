import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { colours } from '../../src/tokens/index.ts';
import { root } from '../support/observed.ts';

// A figure of the test's own: an amount of reserves as a bar.
const files = {
  'index.ts': `
    import type { SeriesData } from '../data.ts';
    import type { Figure } from '../figure.ts';
    import { drawing, interpolate, type OnTheWay } from '../marks/mark-tween.ts';

    export interface BarState extends OnTheWay<BarState> { readonly amount: number }

    export const bar: Figure<BarState, SeriesData> = {
      name: 'bar',
      interpolate,
      marks: drawing<BarState>(({ amount }, { height }) => [
        { key: 'bar', rect: [10, height - amount, 40, amount], ink: 'reserves' },
        { key: 'amount', words: String(amount), x: 60, y: height - amount, size: 16, num: 'reserves@2025-10-29' },
      ]),
      describe: ({ amount }) => \`A bar of \${amount}.\`,
      anchors: () => ({}),
      source: () => 'An example.',
    };
  `,
  'schema.ts': `
    import { z } from 'zod';

    export const schema = z.strictObject({ amount: z.number() });
  `,
};

const line = "  bar: () => import('./bar/index.ts').then(({ bar }) => bar),\n";

const folder = mkdtempSync(join(tmpdir(), 'figure-'));
beforeAll(() => {
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(root, 'content'), join(folder, 'content'));
  writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
  mkdirSync(join(folder, 'src/figures/bar'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'src/figures/bar', name), text);
  const registry = join(folder, 'src/figures/registry.ts');
  writeFileSync(registry, readFileSync(registry, 'utf8').replace(/(const folders = \{\n)/, `$1${line}`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('one more figure is a folder and a line: scripts may name it, it moves, and it is printed, told and asked for its numbers', () => {
  const script = `
    import { compileStory } from './src/story/compile.ts';
    import { drawingOf, printStill } from './src/stage/print.ts';
    import { numbersIn } from './src/figures/index.ts';
    import { compileState, schemas } from './src/figures/schemas.ts';
    import { viewOf } from './src/stage/index.ts';
    import { cueAt } from './src/story/index.ts';

    const { story } = compileStory(process.cwd());
    const state = (amount) => compileState('bar', schemas.bar.parse({ amount }), story.data, () => 0);
    const steps = story.steps.slice(0, 2).map((step, index) => ({ ...step, figure: 'bar', from: undefined, state: state(100 + 100 * index) }));
    const told = { ...story, steps };
    const view = viewOf('still', 'en', 'light');
    const [half, rest] = [cueAt(steps[1], 0.5), cueAt(steps[1])];
    console.log(JSON.stringify({
      refused: schemas.bar.safeParse({ amount: 'much' }).success,
      still: printStill(told, rest, view),
      half: printStill(told, half, view),
      numbers: numbersIn(drawingOf(told, rest, view).marks),
    }));
  `;
  const said = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], { cwd: folder, encoding: 'utf8' });
  const { refused, still, half, numbers } = JSON.parse(said) as { refused: boolean; still: string; half: string; numbers: string[] };
  expect(refused).toBe(false);
  expect(still).toContain('aria-label="A bar of 200."');
  expect(still).toContain(`<rect data-key="bar" x="10" y="540" width="40" height="200" fill="${colours.light.reserves}"></rect>`);
  expect(half).toContain(`<rect data-key="bar" x="10" y="590" width="40" height="150" fill="${colours.light.reserves}"></rect>`);
  expect(numbers).toEqual(['reserves@2025-10-29']);
});
