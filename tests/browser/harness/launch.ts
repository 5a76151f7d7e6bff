// The browser that papers are printed with is the one that tests look through.
export { launch } from '../../../src/papers/index.ts';
export type { Launch } from '../../../src/papers/index.ts';
