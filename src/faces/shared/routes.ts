import { languages, locales, type Locale } from '../../i18n/index.ts';

/** The part of a path that names the language: none for the reference. */
const paramOf = (locale: Locale) => languages[locale].path || undefined;

/** Static paths of a page that each language has once. */
export const localePaths = () => locales.map((locale) => ({ params: { locale: paramOf(locale) }, props: { locale } }));

/** Static paths of a page that each language has for each of some things; `of` gives the parameters and props of one. */
export const localePathsOf = <Thing, Params extends object, Props extends object>(
  things: readonly Thing[],
  of: (thing: Thing) => { readonly params: Params; readonly props: Props },
) =>
  locales.flatMap((locale) =>
    things.map((thing) => {
      const { params, props } = of(thing);
      return { params: { locale: paramOf(locale), ...params }, props: { locale, ...props } };
    }),
  );
