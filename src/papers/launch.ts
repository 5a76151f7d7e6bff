import { statfsSync } from 'node:fs';

import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';

import { packedChromium } from './packed.ts';

const advice =
  'No browser for the tests and papers: install Google Chrome (https://www.google.com/chrome/), or set CHROME_PATH to the program of any Chromium, and run again.';

export interface Launch {
  /** Also listen on this port for other clients, such as Lighthouse. */
  readonly port?: number;
  /** Further switches of its command line. */
  readonly switches?: readonly string[];
}

/**
 * Starts a browser that needs no display: the one CHROME_PATH names, else the one from npm on Linux x64, else the
 * installed Chrome. It ends with `close()`, and with this process. Throws one line of advice where there is none.
 */
export async function launch({ port, switches = [] }: Launch = {}): Promise<Browser> {
  const extra = port === undefined ? [] : [`--remote-debugging-port=${port}`];
  const options = await choose();
  try {
    return await chromium.launch({
      ...options,
      args: [...(options.args ?? []), ...extra, ...switches],
      ignoreDefaultArgs: roomInMemory() ? ['--disable-dev-shm-usage'] : [],
    });
  } catch (cause) {
    const error = new Error(advice, { cause });
    error.stack = advice;
    throw error;
  }
}

/**
 * Whether what the browser's processes share can lie in memory. Playwright has it written to files, since containers often have
 * 64 MB there and a browser breaks when they are full; but a file for each tile of each picture took a tenth of the tests' time.
 */
function roomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= 2 ** 30;
  } catch {
    return false;
  }
}

async function choose(): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH'];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (named) return { executablePath: named, args: sandbox };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args: sandbox };
  const { executablePath, args, env } = await packedChromium();
  return { executablePath, args: [...args], env: { ...definedEnv(), ...env } };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
