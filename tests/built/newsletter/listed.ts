import { locales, type Locale } from '../../../src/i18n/index.ts';
import { documentOf } from '../../support/document.ts';
import { story } from '../../support/story.ts';
import { textIn } from '../built.ts';

/** Every mail: its name for `it.each`, its chapter and its language. */
export const mails: readonly (readonly [name: string, chapter: string, locale: Locale])[] = locales.flatMap((locale) =>
  story.chapters.map(({ id }) => [`${locale}/${id}`, id, locale] as const),
);

export interface Listed {
  readonly file: string;
  readonly edition: string;
  readonly locale: Locale;
  readonly cue: string;
  readonly frame: string;
  /** The chapter's film begins and ends with it. */
  readonly film: boolean;
}

export const listed = (): { readonly width: number; readonly pictures: readonly Listed[] } =>
  JSON.parse(textIn('email/pictures.json')) as { width: number; pictures: Listed[] };

/** Where the site says it is. */
export const site = (): string => new URL('/', documentOf(textIn('index.html')).querySelector('link[rel=canonical]')!.getAttribute('href')!).href;
