import { afterEach, expect, test, vi } from 'vitest';

import { storeOf } from '../../../src/browser/index.ts';

afterEach(() => vi.unstubAllGlobals());

test('two sites of one host keep their texts apart, and each clears its own', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  const [one, other] = [storeOf('place', '/cash/'), storeOf('place', '/cash/other/')];
  one.write('the-drain/the-line');
  expect(other.read()).toBeUndefined();
  other.write('the-spark/nvidia');
  expect([one.read(), other.read()]).toEqual(['the-drain/the-line', 'the-spark/nvidia']);
  other.clear();
  expect([one.read(), other.read()]).toEqual(['the-drain/the-line', undefined]);
});

test('a store that is denied keeps nothing and throws nothing', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const store = storeOf('place', '/');
  store.write('x');
  store.clear();
  expect(store.read()).toBeUndefined();
});
