import type { CDPSession, Page } from 'playwright-core';

import { idle } from '../browser/harness/index.ts';
import type { Sample } from './measures.ts';
import { startNoting, stopNoting } from './noting.ts';
import { slowPhone } from './slow-phone.ts';
import { median, percentile } from './statistics.ts';
import { desktop, phone, type Subject } from './subject.ts';

/** CSS pixels per second: two screens a second, and a fling that looks for something. */
const speeds = { brisk: 1600, hurried: 6000 } as const;

/** The page scrolled whole on a phone and on a desktop, at both speeds. */
export async function measureScroll(subject: Subject): Promise<Sample> {
  const whole = await scrolled(subject, phone, speeds.brisk);
  const fast = await scrolled(subject, phone, speeds.hurried);
  const wide = await scrolled(subject, desktop, speeds.brisk);
  const wideFast = await scrolled(subject, desktop, speeds.hurried);
  return {
    ...whole,
    ...{ fastPerFrame: fast.perFrame, fastLate: fast.late, fastLongTasks: fast.longTasks },
    ...{ widePerFrame: wide.perFrame, wideLate: wide.late, wideLongTasks: wide.longTasks },
    ...{ wideFastPerFrame: wideFast.perFrame, wideFastLate: wideFast.late, wideFastLongTasks: wideFast.longTasks },
  };
}

/**
 * Scrolls the whole page in one go at four times CPU slow-down. Intervals are those between animation frames;
 * the main thread's time is the browser's own sum of its tasks' processor time, shared out over the frames. (Time on
 * the clock would also count what other programs take from a machine with few cores.)
 */
async function scrolled({ browser, url }: Subject, device: typeof phone | typeof desktop, speed: number) {
  const { page, cdp, close } = await slowPhone(browser, { network: false, device });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  await idle(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(startNoting);
  const before = await taskTime(cdp);
  await scrollDown(page, cdp, speed);
  const spent = (await taskTime(cdp)) - before;
  const { frames, longTasks, shift } = await page.evaluate(stopNoting);
  await close();
  const intervals = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  return {
    frames: intervals.length,
    p50: median(intervals),
    p95: percentile(intervals, 0.95),
    longest: Math.max(...intervals),
    spread: (percentile(intervals, 0.95) - median(intervals)) / (1000 / 60),
    late: intervals.filter((interval) => interval > 25).length / intervals.length,
    perFrame: spent / intervals.length,
    longTasks,
    scrollShift: shift,
  };
}

/** The main thread's time in tasks so far, in milliseconds. */
async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('the browser does not report TaskDuration');
  return seconds * 1000;
}

/**
 * Turns a wheel that never stops. The browser makes the input, so scrolling runs on its own thread as it does for a
 * reader; a finger would have to be lifted at every screen, and the pauses would flatter the page.
 */
async function scrollDown(page: Page, cdp: CDPSession, speed: number): Promise<void> {
  const distance = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await cdp.send('Input.synthesizeScrollGesture', { x: 200, y: 600, yDistance: -distance, speed, gestureSourceType: 'mouse', preventFling: true });
  const rest = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  if (rest > 0.05 * distance) throw new Error(`the page was not scrolled to its end: ${rest} px are left`);
}
