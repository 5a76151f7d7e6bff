import type { Locale } from './languages.ts';

/** A text in every language. */
export type Both<T = string> = Record<Locale, T>;

/** What stands between two sentences. */
export const gap: Both<string> = { en: ' ', zh: '' };
