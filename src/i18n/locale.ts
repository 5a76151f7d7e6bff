export type Locale = 'en' | 'zh';

export const locales: readonly Locale[] = ['en', 'zh'];

/** The `lang` attribute of each locale. */
export const langs: Record<Locale, string> = { en: 'en', zh: 'zh-Hans' };

/** A text in both languages. */
export type Both<T = string> = Record<Locale, T>;

/** What stands between two sentences: a Chinese full stop brings its own room. */
export const gap: Both<string> = { en: ' ', zh: '' };
