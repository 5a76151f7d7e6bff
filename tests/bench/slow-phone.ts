import type { Browser, CDPSession, Page } from 'playwright-core';

import { phone, type desktop } from './subject.ts';

/** Four times slower than this machine. */
const slowdown = 4;

/** 150 ms before every answer, then 1.6 Mbit/s down and half of it up. Bytes per second. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 800_000 / 8 };

export interface SlowPhone {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/** A fresh page with a cold cache on a phone that is really slow: nothing is simulated afterwards. */
export async function slowPhone(browser: Browser, options: { readonly network: boolean; readonly device?: typeof phone | typeof desktop }): Promise<SlowPhone> {
  const { width, height, touch, scale } = options.device ?? phone;
  const context = await browser.newContext({ viewport: { width, height }, isMobile: touch, hasTouch: touch, deviceScaleFactor: scale });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (options.network) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, cdp, close: () => context.close() };
}
