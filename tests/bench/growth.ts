import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { figures, type SeriesData, type VesselsState } from '../../src/figures/index.ts';
import { htmlOf, type Mail } from '../../src/faces/newsletter/index.ts';
import { documentOf } from '../support/document.ts';
import { viewOf } from '../../src/stage/index.ts';
import { printStill } from '../../src/stage/print.ts';
import { compileStory } from '../../src/story/compile.ts';
import { cueAt, frameAt, hashOf, type Story } from '../../src/story/index.ts';
import type { Sample } from './measures.ts';
import { median } from './statistics.ts';
import { draw } from '../figures/draw.ts';

const root = join(import.meta.dirname, '../..');
const repeats = 5;

/**
 * How costs grow, as the exponent of a power law (1 is in step): a frame of the vessels in flight against its dots, and the stills of a
 * story against its steps. And what a mail costs. All without a browser.
 */
export async function measureGrowth(): Promise<Sample> {
  const { story } = compileStory(root);
  return {
    dotsGrowth: exponent([1_000, 10_000, 50_000].map((dots) => [dots, flight(story.data, dots)])),
    stepsGrowth: exponent([50, 100, 200, 400].map((steps) => [steps, stills(lengthened(story, steps))])),
    mailTime: await mail(),
  };
}

/** Milliseconds of a frame while dots fly, with as many dots as wanted. */
function flight(data: SeriesData, dots: number): number {
  const weeks = data.weeks.slice(0, 2).map((week) => {
    const share = (dots * 5_000) / week.assets;
    const { date, ...amounts } = week;
    return { date, ...Object.fromEntries(Object.entries(amounts).map(([pot, value]) => [pot, (value as number) * share])) } as typeof week;
  });
  const document = documentOf('<svg></svg>');
  const layer = document.querySelector('svg') as unknown as SVGGElement;
  const view = viewOf('wide', 'en', 'page');
  const state: VesselsState = { at: 0, track: [0, 1], pour: 1, since: { at: 0, share: 0 }, equation: { name: 'none', since: 0, share: 0 } };
  const times = Array.from({ length: 40 }, (_, frame) => {
    const begun = performance.now();
    draw(figures.vessels!, layer, { ...state, at: (frame + 0.5) / 41 }, view, { ...data, weeks });
    return performance.now() - begun;
  });
  return median(times.slice(10));
}

/** The story told over and over until it has as many steps as wanted, each with a name of its own. */
function lengthened(story: Story, count: number): Story {
  const steps = Array.from({ length: count }, (_, index) => {
    const step = story.steps[index % story.steps.length]!;
    const turn = Math.floor(index / story.steps.length);
    return turn === 0 ? step : { ...step, id: `${step.id}-${turn}`, chapter: `${step.chapter}-${turn}` };
  });
  return { ...story, steps };
}

function stills(story: Story): number {
  const times = Array.from({ length: repeats }, () => {
    const begun = performance.now();
    for (const step of story.steps) {
      hashOf(frameAt(story, cueAt(step)));
      printStill(story, cueAt(step), viewOf('still', 'en', 'light'));
    }
    return performance.now() - begun;
  });
  return median(times);
}

/** Milliseconds of one mail, of the length that the built ones have. */
async function mail(): Promise<number> {
  const [text = ''] = globSync('dist/email/en/*.txt', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  const paragraphs = text.split('\n\n');
  const picture = { src: 'https://example.org/p.png', width: 536, height: 550, title: 'S', alt: paragraphs[0]!, href: 'https://example.org/' };
  const link = { text: 'On', href: 'https://example.org/' };
  const sample: Mail = {
    locale: 'en',
    kicker: 'K',
    title: 'T',
    preheader: 'P',
    takeaway: paragraphs[1] ?? 'T',
    passages: [0, 1, 2].map((at) => ({ paragraphs: paragraphs.slice(2 + at, 3 + at), picture })),
    more: link,
    context: paragraphs[2] ?? 'C',
    foot: paragraphs.slice(-2),
    links: [link, link, link],
  };
  const times: number[] = [];
  for (let turn = 0; turn < repeats; turn += 1) {
    const begun = performance.now();
    await htmlOf(sample);
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** The slope of the logarithms, by least squares. */
function exponent(points: readonly (readonly number[])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size!), Math.log(cost!)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0) / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
