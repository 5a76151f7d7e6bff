import type { Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Puts a finger on the page, draws it along some points and lifts it, as a touch screen does. */
export async function finger(page: Page, from: Point, ...to: readonly Point[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  await send('touchStart', [from]);
  let last = from;
  for (const next of to) {
    for (let part = 1; part <= 6; part += 1)
      await send('touchMove', [{ x: last.x + ((next.x - last.x) * part) / 6, y: last.y + ((next.y - last.y) * part) / 6 }]);
    last = next;
  }
  // A finger that is lifted in full flight flings, and the browser takes the next tap for what stops it.
  await page.waitForTimeout(120);
  await send('touchMove', [last]);
  await send('touchEnd', []);
  await client.detach();
}

/** A swipe under the headline, beside whatever is played: to the left the slides go on. */
export async function swipe(page: Page, way: 'left' | 'right'): Promise<void> {
  const { width, height } = page.viewportSize()!;
  const [a, b] = [
    { x: width * 0.22, y: height * 0.3 },
    { x: width * 0.03, y: height * 0.3 },
  ];
  await (way === 'left' ? finger(page, a, b) : finger(page, b, a));
}
