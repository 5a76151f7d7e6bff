import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';

import { propertyOptions } from '../support/property-options.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { partings } from './partings.ts';
import { act, perform, stay, type Act } from './restless.ts';

const visit = visitors();
const minute = 60_000;

/** How a browser denies what it may not have: by lacking it, by throwing at once, by refusing later, by refusing every second time. */
const ways = ['lacks it', 'throws', 'refuses later', 'takes turns'] as const;
type Way = (typeof ways)[number];

/** Acts on each face and of each way in an ordinary run; three thousand on each face in a soak. */
const each = 15;

const faces = [
  ['the story', '/'],
  ['an embed', '/embed/where-dollars-live/'],
  ['the slides', '/present/'],
  ['the console', '/present/console/'],
  ['the guide', '/teach/'],
  ['the kit', '/newsletter/'],
] as const;

const press: fc.Arbitrary<Act> = fc.record({ press: fc.nat(500) });
const also: fc.Arbitrary<Act> = fc.record({ key: fc.constantFrom('f', 'g', 's', 'Enter') });

describe.each(faces)('%s, in a browser that gives nothing it may refuse', (title, path) => {
  it.each(ways)(
    'and %s, is moved by a restless hand without an error',
    async (way) => {
      const { page, context, problems } = await visit(blank, { reducedMotion: true });
      context.on('page', (other) => void other.close().catch(() => {}));
      await page.addInitScript(stay);
      await page.addInitScript(deny, way);
      await page.goto(address(path));
      await page.waitForSelector('html.live, [data-choices]:not([hidden]), .copying:not([hidden])');
      const property = fc.asyncProperty(
        fc.array(fc.oneof({ weight: 8, arbitrary: act }, { weight: 3, arbitrary: press }, { weight: 1, arbitrary: also }), {
          minLength: each,
          maxLength: each,
          size: 'max',
        }),
        async (acts) => {
          for (const one of acts) await perform(page, one);
          await page.keyboard.press('Escape');
          // A mail is shown in a frame that runs no script, and so none of this test's.
          expect(problems.filter((problem) => !/^console error: Blocked script execution in '[^']+\/email\//.test(problem))).toEqual([]);
          // Where the browser takes an address now and then, the last one arrives.
          await expect.poll(() => partings(page, way === 'takes turns'), { timeout: 20_000 }).toEqual([]);
        },
      );
      await fc.assert(property, { ...propertyOptions(`${title}: ${way}`, 1), endOnFailure: true, interruptAfterTimeLimit: 50 * minute });
    },
    inject('effort') > 1 ? 60 * minute : 2 * minute,
  );
});

/** Runs in the page before all else. */
function deny(way: Way): void {
  const refusal = () => new DOMException('The operation is insecure.', 'SecurityError');
  let turn = 0;
  const denied = (work: () => unknown) => {
    if (way === 'takes turns' && (turn += 1) % 2 === 0) return work();
    throw refusal();
  };
  const set = (object: object, name: string, descriptor: PropertyDescriptor) => Object.defineProperty(object, name, { configurable: true, ...descriptor });
  /** A function of an object: away, throwing, or giving what never comes true. */
  const spoil = (object: object | undefined, name: string, later = false) => {
    if (!object || !(name in object)) return;
    const own = (object as Record<string, (...given: unknown[]) => unknown>)[name];
    if (way === 'lacks it' && later) return void set(object, name, { value: undefined, writable: true });
    set(object, name, {
      writable: true,
      value: (...given: unknown[]) => (later && way === 'refuses later' ? Promise.reject(refusal()) : denied(() => own?.apply(object, given))),
    });
  };
  for (const name of ['replaceState', 'pushState']) spoil(history, name);
  for (const name of ['localStorage', 'sessionStorage', 'caches']) set(window, name, { get: () => (way === 'lacks it' ? undefined : denied(() => undefined)) });
  set(document, 'cookie', { get: () => denied(() => ''), set: () => denied(() => undefined) });
  for (const name of ['serviceWorker', 'locks', 'wakeLock', 'clipboard', 'storage']) {
    // Whose promises refuse, has first to be there.
    const refuses = new Proxy({}, { get: (_, key) => (typeof key === 'string' && key !== 'then' ? () => Promise.reject(refusal()) : undefined) });
    set(navigator, name, { get: () => (way === 'lacks it' ? undefined : way === 'refuses later' ? refuses : denied(() => undefined)) });
  }
  set(navigator, 'share', {
    value: way === 'lacks it' ? undefined : () => (way === 'refuses later' ? Promise.reject(refusal()) : denied(() => Promise.reject(refusal()))),
  });
  spoil(Element.prototype, 'requestFullscreen', true);
  document.execCommand = () => (way === 'refuses later' ? false : (denied(() => false) as boolean));
  for (const name of ['BroadcastChannel', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'] as const) {
    const Own = window[name] as unknown as new (...given: unknown[]) => object;
    const Denied = function (...given: unknown[]) {
      return denied(() => new Own(...given));
    };
    set(window, name, { writable: true, value: way === 'lacks it' ? undefined : Denied });
  }
}
