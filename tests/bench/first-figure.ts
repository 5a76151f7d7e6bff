import type { Page } from 'playwright-core';

import { documentOf } from '../support/document.ts';
import { idle } from '../browser/harness/index.ts';
import type { Sample } from './measures.ts';
import { slowPhone } from './slow-phone.ts';
import type { Subject } from './subject.ts';

/** What a drawing is made of. */
const shapes = 'path,circle,rect,line,polyline,polygon,text,use,image';

/** One frame: when it had been painted, and how many shapes the first figure on show had by then. */
interface Painted {
  readonly at: number;
  readonly shapes: number;
  /** Its viewBox, by which it is found again in the page as served: a script may have taken its neighbours away. */
  readonly box: string;
}

/**
 * When the first figure is whole on a slow phone, in milliseconds after the reader asked for the page.
 *
 * At every animation frame the shapes of the first figure on show are counted, and the moment that frame's paint
 * is done is noted. The figure is whole with the first frame that has all shapes the page was served with or, when
 * it was served empty and a script draws it, all shapes it ends up with. That moment is never put before the
 * browser's own first contentful paint.
 */
export async function measureFirstFigure({ browser, url }: Subject): Promise<Sample> {
  const { page, close } = await slowPhone(browser, { network: true });
  await page.addInitScript(recordFigure, shapes);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  await idle(page);
  const { frames, firstPaint } = await readRecord(page);
  await close();
  const last = frames.at(-1);
  if (!last || last.shapes === 0) throw new Error(`no svg[data-figure] on show at ${url}`);
  const expected = (await servedShapes(url, last.box)) || last.shapes;
  const whole = frames.find((frame) => frame.box === last.box && frame.shapes >= expected);
  if (!whole) throw new Error(`the figure served with ${expected} shapes never showed them all`);
  return { firstPaint, firstFigure: Math.max(firstPaint, whole.at) };
}

async function servedShapes(url: string, box: string): Promise<number> {
  const document = documentOf(await (await fetch(url)).text());
  const figure = document.querySelector(`svg[data-figure][viewBox="${box}"]`);
  return figure?.querySelectorAll(shapes).length ?? 0;
}

interface Recording {
  figureFrames?: Painted[];
}

/** Runs in the page before anything else does. A message posted in a frame arrives when its paint is done. */
function recordFigure(selector: string): void {
  const frames: Painted[] = [];
  (globalThis as Recording).figureFrames = frames;
  const channel = new MessageChannel();
  let seen = { shapes: 0, box: '' };
  channel.port1.onmessage = () => frames.push({ at: performance.now(), ...seen });
  const tick = () => {
    const figures = [...document.querySelectorAll('svg[data-figure]')];
    const figure = figures.find((one) => one.getClientRects().length > 0);
    seen = { shapes: figure?.querySelectorAll(selector).length ?? 0, box: figure?.getAttribute('viewBox') ?? '' };
    channel.port2.postMessage(0);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

function readRecord(page: Page): Promise<{ frames: Painted[]; firstPaint: number }> {
  return page.evaluate(() => ({
    frames: (globalThis as Recording).figureFrames ?? [],
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
}
