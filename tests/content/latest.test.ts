import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { checksumOf, readFacts } from '../../src/facts/read.ts';
import { readingOf } from '../../src/figures/index.ts';
import { viewOf } from '../../src/stage/index.ts';
import { printInline } from '../../src/stage/print.ts';
import { compileStory } from '../../src/story/compile.ts';
import { checkContent } from '../../src/story/content/index.ts';
import { cueAt, wordsOf, frameAt } from '../../src/story/index.ts';
import { root } from '../support/observed.ts';

const retrieved = '2026-12-01';
const onLatest = ['the-release', 'what-to-believe'];

/** The project's content with a latest reading of some series: the pinned points, changed and lengthened. */
function project(latest: Readonly<Record<string, (points: string) => string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'latest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  rmSync(join(folder, 'content/series/latest'), { recursive: true, force: true });
  mkdirSync(join(folder, 'content/series/latest'));
  for (const [id, change] of Object.entries(latest)) {
    const pinned = readFacts(root)
      .facts.series(id)
      .points.map(({ date, value }) => `${date} ${value}`)
      .join('\n');
    const points = change(pinned);
    writeFileSync(
      join(folder, `content/series/latest/${id}.yaml`),
      [
        'id: ' + id,
        `retrieved: ${retrieved}`,
        'readFrom: https://example.org/',
        `checksum: ${checksumOf(points)}`,
        'points: |',
        ...points.split('\n').map((line) => `  ${line}`),
        '',
      ].join('\n'),
    );
  }
  return folder;
}

const next = (line: string) => (points: string) => `${points}\n${line}`;
const newer = {
  'tga-daily': next('2026-05-01 955000'),
  reserves: next('2026-09-02 2930000'),
  tga: next('2026-09-02 950000'),
  'on-rrp': next('2026-09-02 900'),
  'fed-assets': next('2026-09-02 6735000'),
};

const drawings = (folder: string) => {
  const { story } = compileStory(folder);
  return new Map(story.steps.map((step) => [`${step.chapter}/${step.id}`, printInline(story, cueAt(step), viewOf('narrow', 'en', 'page'))]));
};

let before: ReturnType<typeof drawings> | undefined;

/** Steps that are drawn in another way than from the pinned reading alone. */
function redrawn(folder: string): readonly string[] {
  before ??= drawings(root);
  return [...drawings(folder)].filter(([step, svg]) => before!.get(step) !== svg).map(([step]) => step);
}

describe('the latest reading', () => {
  test('is drawn by the chapters that go on to this day, and by no other', () => {
    const { story } = compileStory(root);
    expect([...new Set(story.steps.filter(({ state }) => readingOf(state) === 'latest').map(({ chapter }) => chapter))]).toEqual(onLatest);
    expect(story.steps.filter(({ chapter, state }) => onLatest.includes(chapter) && readingOf(state) === 'pinned')).toEqual([]);
  });

  test('lengthens their lines to its last day, and leaves the first eight chapters as they were', () => {
    const folder = project(newer);
    expect(redrawn(folder)).toEqual(['what-to-believe/the-counter-test', 'what-to-believe/keep-this']);
    const { story } = compileStory(folder);
    const step = story.steps.find(({ id }) => id === 'the-counter-test')!;
    expect(wordsOf(story, frameAt(story, cueAt(step)), 'en')).toContain('1 May 2026');
    const drawn = (id: string) => printInline(story, cueAt(story.steps.find((one) => one.id === id)!), viewOf('wide', 'en', 'page'));
    expect(drawn('the-counter-test')).toContain('data-num="tga-daily@2026-05-01"');
    expect(drawn('keep-this')).toContain('2026-09-02');
    expect(drawn('it-worked')).not.toContain('2026-09-02');
    expect(checkContent(folder)).toEqual([]);
  });

  test('is where the sandbox starts', () => {
    const folder = project({ 'fed-assets': (points) => points.replace(/2025-11-12 \d+/, '2025-11-12 6680000') });
    const steps = redrawn(folder);
    expect(steps).toContain('the-release/turn-the-tap');
    expect(steps.filter((step) => !onLatest.includes(step.split('/')[0]!))).toEqual([]);
  });

  test('changes no sentence silently: a revised value that is said there stops the build, which names the number and its claim', () => {
    const value = readFacts(root).facts.observation('tga-daily', '2026-04-20').value;
    const folder = project({
      'tga-daily': (points) => points.replace(`2026-04-20 ${value}`, `2026-04-20 ${value + 5}`),
      sofr: (points) => points.replace(/2026-04-20 .*/, '2026-04-20 3.60'),
    });
    const found = checkContent(folder).map(({ file, found: what, mend }) => ({ file, what, mend }));
    expect(found).toContainEqual({
      file: 'content/chapters/10-what-to-believe/en.mdx',
      what: `number "tga-daily@2026-04-20" is ${value}, and ${value + 5} in the latest reading that is drawn here`,
      mend: 'read every sentence that says it again, take the latest tga-daily into content/series and run `npm run content:stamp`',
    });
    expect(found.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^number "counter-gap" \(chapter what-to-believe, claim "cannot-ease-and-tighten"\) is .*, and .* in the latest/),
    );
    expect(found.map(({ what }) => what.split('"')[1])).toEqual([...new Set(found.map(({ what }) => what.split('"')[1]))]);
  });

  test('that lost a day which is said there stops the build too', () => {
    const folder = project({
      sofr: (points) =>
        points
          .split('\n')
          .filter((line) => !line.startsWith('2026-04-20'))
          .join('\n'),
    });
    expect(checkContent(folder).map(({ found }) => found)).toContainEqual(
      expect.stringMatching(/^number "sofr@2026-04-20" is .*, and nothing in the latest reading/),
    );
  });

  test('does not touch what only the first eight chapters say', () => {
    const folder = project({ 'tga-daily': (points) => points.replace(/2025-07-03 \d+/, '2025-07-03 5001') });
    expect(checkContent(folder)).toEqual([]);
    expect(redrawn(folder).filter((step) => !onLatest.includes(step.split('/')[0]!))).toEqual([]);
  });
});

test('pinned and latest files are apart: the folder of the latest reading holds what a refresh wrote and nothing else', () => {
  const { facts } = readFacts(root);
  for (const { vintage } of facts.data.series) expect(vintage).toBe('pinned');
  expect(readFileSync(join(root, 'content/pinned.yaml'), 'utf8')).not.toContain('latest');
});
