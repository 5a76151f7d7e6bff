import type { Browser } from 'playwright-core';

import { launch } from './launch.ts';

let running: Promise<Browser> | undefined;

/** The one browser of this process, for all its test files: whoever opens a context in it closes that again. It ends with the process. */
export async function browser(): Promise<Browser> {
  running ??= launch();
  const one = await running;
  if (one.isConnected()) return one;
  running = undefined;
  return browser();
}
