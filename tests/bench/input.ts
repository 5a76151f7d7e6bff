import { idle } from '../browser/harness/index.ts';
import type { Sample } from './measures.ts';
import { slowPhone } from './slow-phone.ts';
import { percentile } from './statistics.ts';
import type { Subject } from './subject.ts';

/** Where a reader plays, and what is pressed there beside the arrow keys. */
const interactives = ['sell-what-you-can/try-it', 'the-release/turn-the-tap'] as const;

/**
 * How long keys, buttons and sliders wait for the next paint at four times slow-down: the browser's own event timing, as in INP,
 * which counts in steps of 8 ms and leaves out what is faster than 16.
 */
export async function measureInput({ browser, url }: Subject): Promise<Sample> {
  const { page, close } = await slowPhone(browser, { network: false });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  await idle(page);
  await page.evaluate(() => {
    const waits: Record<string, number> = {};
    Object.assign(globalThis, { waits });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
        if (interactionId) waits[interactionId] = Math.max(waits[interactionId] ?? 0, duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  let acts = 0;
  const act = async (work: Promise<unknown>, pause: number) => {
    await work;
    acts += 1;
    await page.waitForTimeout(pause);
  };
  for (let step = 0; step < 12; step += 1) await act(page.keyboard.press('ArrowRight'), 400);
  for (let step = 0; step < 8; step += 1) await act(page.locator('[data-go=next]').tap(), 400);
  for (const interactive of interactives) {
    await page.evaluate((address) => (location.hash = address), interactive);
    await page.locator(`svg[data-cue="${interactive}@1.000"]`).waitFor();
    await idle(page);
    const slider = page.locator('.slider-panel:not([hidden]) input[type=range]:visible').first();
    await slider.focus();
    for (let press = 0; press < 10; press += 1) await act(slider.press('ArrowUp'), 120);
  }
  const waits = await page.evaluate(() => Object.values((globalThis as unknown as { waits: Record<string, number> }).waits));
  await close();
  // What the browser did not report was faster than it counts.
  return { inputWait: percentile([...waits, ...Array<number>(Math.max(0, acts - waits.length)).fill(16)], 0.95) };
}
