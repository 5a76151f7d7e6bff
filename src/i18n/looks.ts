import { catalog } from './catalog.ts';
import { isHan, languages, locales, reference, type Locale } from './languages.ts';

/** How each language's letters look on pages. */
export const { looks } = catalog<typeof import('./looks/en.ts')>(import.meta.url);

/**
 * Looks as custom properties, for style sheets: those of the reference at the root, and what another language has otherwise
 * wherever it is spoken. Its prose is set in lines of its own height, unless a sheet says otherwise.
 */
export const looksSheet = (): string =>
  `:root{${properties(reference)}}` +
  locales
    .filter((locale) => locale !== reference)
    .map((locale) => `${spoken(locale)}{${properties(locale, looks[reference])};line-height:${looks[locale].leading}}${isHan(locale) ? late(locale) : ''}`)
    .join('');

const properties = (locale: Locale, but?: object): string =>
  Object.entries(looks[locale])
    .filter(([name, value]) => (but as Record<string, string> | undefined)?.[name] !== value)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** Wherever a language is spoken; of its tags those that are not within another, as `zh-CN` is within `zh`. */
function spoken(locale: Locale, before = ''): string {
  const { tag, aliases = [] } = languages[locale];
  const tags = [tag, ...aliases];
  return tags
    .filter((one) => !tags.some((wider) => one.startsWith(`${wider}-`)))
    .map((one) => `${before}:lang(${one})`)
    .join();
}

/** Nothing waits for a Han font, which takes a slow phone long to find: the language's name comes with our letters, into its place. */
const late = (locale: Locale): string =>
  `${spoken(locale, '.fonts-pending [data-language]')}{content-visibility:hidden}` +
  `${spoken(locale, '.fonts-pending [data-language=name]')}{width:${languages[locale].name.length}em}`;
