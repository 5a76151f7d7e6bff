import pLimit from 'p-limit';

import type { Effects } from './effects.ts';
import { Refused } from './refused.ts';

/** Gets the text at an address. Throws Refused when it cannot be had whole. */
export type Get = (url: string, kind: 'csv' | 'json') => Promise<string>;

export interface Patience {
  /** How long one answer may take from the question to its last byte, in milliseconds. */
  readonly timeout: number;
  readonly attempts: number;
  /** The longest wait that a publisher may ask for, in milliseconds. */
  readonly longest: number;
  /** How long all questions together may take, in milliseconds. */
  readonly whole: number;
  /** The most bytes that one answer may have, unpacked. The longest of a year and a half has two million. */
  readonly most: number;
}

export const patience: Patience = { timeout: 20_000, attempts: 4, longest: 120_000, whole: 600_000, most: 16_000_000 };

/** The most times that one question may be sent on to another address of the same publisher. */
const HOPS = 3;

/** Requests under way at once, over all publishers. */
const CONNECTIONS = 4;

/** The first wait after a failure, in milliseconds; each further one is twice as long. */
const PAUSE = 1000;

const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
const accepts = { csv: 'text/csv', json: 'application/json' };

/** What went wrong with one attempt, and how long the publisher asks to wait. */
interface Failure {
  readonly found: string;
  readonly wait?: number;
  /** Where nothing was reached at all, the fault may be on this side. */
  readonly unreached?: boolean;
}

/**
 * A way to get texts: a few requests at once, each with a time limit, failures that pass tried again after a pause that doubles,
 * or after as long as `Retry-After` says.
 */
export function getter({ fetch, now, sleep }: Effects, agent: string, { timeout, attempts, longest, whole, most }: Patience = patience): Get {
  const limit = pLimit(CONNECTIONS);
  const end = performance.now() + whole;
  const tooLong = (url: string) =>
    new Refused(
      url,
      `the refresh would take more than ${whole / 1000} seconds`,
      'run it again later, for fewer series with --series or fewer days with --from',
    );

  async function attempt(url: string, kind: 'csv' | 'json'): Promise<string | Failure> {
    const left = end - performance.now();
    if (left <= 0) throw tooLong(url);
    try {
      const signal = AbortSignal.timeout(Math.min(timeout, Math.ceil(left)));
      const response = await follow(url, (address) => fetch(address, { headers: { accept: accepts[kind], 'user-agent': agent }, redirect: 'manual', signal }));
      // Read in every case: a body left unread keeps its connection.
      const text = await bodyOf(response, url, most);
      // The connection is free only a moment after its last byte; without it the next question would open another one.
      await new Promise(setImmediate);
      if (passing.has(response.status)) return { found: `the answer is ${status(response)}`, ...waitOf(response, now()) };
      if (!response.ok)
        throw new Refused(url, `the answer is ${status(response)}`, 'open the address in a browser; if it has moved, correct the client in src/data');
      if (text.trim() === '') throw new Refused(url, 'the answer is empty', 'ask again later, or for other days with --from and --until');
      if (/^\s*</.test(text))
        throw new Refused(
          url,
          `the answer is HTML instead of ${kind.toUpperCase()}`,
          'open the address in a browser: it may be a notice, or the address may have moved',
        );
      return text;
    } catch (error) {
      if (error instanceof Refused) throw error;
      if (performance.now() >= end) throw tooLong(url);
      return { found: broken(error, timeout), unreached: unreached(error) };
    }
  }

  return async (url, kind) => {
    for (let count = 1; ; count++) {
      const result = await limit(attempt, url, kind);
      if (typeof result === 'string') return result;
      const wait = result.wait ?? PAUSE * 2 ** (count - 1);
      if (wait > longest)
        throw new Refused(url, `${result.found}, and asks to wait ${Math.ceil(wait / 1000)} seconds`, 'run the refresh again after that time');
      if (count === attempts)
        throw new Refused(
          url,
          `${result.found}, ${attempts} times`,
          result.unreached ? 'see whether this machine has a network, and run the refresh again' : 'run the refresh again later',
        );
      if (performance.now() + wait >= end) throw tooLong(url);
      await sleep(wait);
    }
  };
}

/** Asks, and asks again where an answer leads on within the publisher's own host. */
async function follow(url: string, ask: (address: string) => Promise<Response>): Promise<Response> {
  let address = url;
  for (let hops = 0; ; hops++) {
    const response = await ask(address);
    const to = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || to === null) return response;
    await response.body?.cancel();
    const next = URL.parse(to, address);
    if (next?.origin !== new URL(url).origin)
      throw new Refused(
        url,
        `the answer leads on to ${next?.origin ?? `"${to}"`}`,
        'see who answers there: if the publisher has moved, correct the client in src/data',
      );
    if (hops === HOPS) throw new Refused(url, `the answer leads on more than ${HOPS} times`, 'run the refresh again later');
    address = next.href;
  }
}

/** The text of an answer. Throws Refused as soon as it is longer than any true one. */
async function bodyOf(response: Response, url: string, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most)
      throw new Refused(
        url,
        `the answer has more than ${most} bytes`,
        'open the address in a browser: ask for fewer days with --from and --until, or correct the client in src/data',
      );
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

const status = ({ status: code, statusText }: Response) => `${code} ${statusText}`.trim();

/** Retry-After holds seconds or a date. */
function waitOf(response: Response, now: Date): { wait?: number } {
  const said = response.headers.get('retry-after');
  if (!said) return {};
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now.getTime();
  return Number.isNaN(wait) ? {} : { wait: Math.max(0, wait) };
}

const unreached = (error: unknown) =>
  error instanceof Error && /^(?:ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/.test((error.cause as { code?: string } | undefined)?.code ?? '');

function broken(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no whole answer within ${timeout / 1000} seconds`;
  const cause = error instanceof Error ? (error.cause as { code?: string; message?: string } | undefined) : undefined;
  return `the connection broke (${cause?.code ?? cause?.message ?? String(error)})`;
}
