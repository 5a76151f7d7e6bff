import { story, voices } from 'virtual:story';

import { embedSnippet, frameSize } from '../../embed/snippets.ts';
import { locales, type Locale } from '../../i18n/index.ts';
import { address, pageAddress } from '../address.ts';
import { publisher } from '../edition.ts';
import { words } from '../interface.ts';
import { absolute } from '../structured.ts';

/** An oEmbed 1.0 response of type `rich`; the names are the specification's (https://oembed.com, section 2.3.4). */
export interface RichResponse {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds a consumer may keep it. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** What a consumer of oEmbed gets for a chapter: a frame that needs no script of ours on its page. */
export function oembedOf(id: string, locale: Locale): RichResponse {
  const index = story.chapters.findIndex((chapter) => chapter.id === id);
  const { best } = story.chapters[index]!;
  const title = titleOf(id, locale);
  const still = address(`/cards/${locale}/${id}/${best}.png`);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: publisher,
    author_url: absolute(pageAddress('/', locale)),
    provider_name: publisher,
    provider_url: absolute(address('/')),
    cache_age: 86_400,
    thumbnail_url: absolute(still),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: embedSnippet({ site: absolute('/'), base: address('/'), locale, chapter: id, title, still }).iframe,
    ...frameSize,
  };
}

/** Where the response of a chapter stands. */
export const oembedAddress = (id: string, locale: Locale): string => absolute(address(`/oembed/${locale}/${id}.json`));

/** A chapter's name outside its page. */
export function titleOf(id: string, locale: Locale): string {
  const index = story.chapters.findIndex((chapter) => chapter.id === id);
  return `${voices[index]![locale].title} · ${words[locale].title}`;
}

/** Static paths of all responses. */
export const oembedPaths = () => locales.flatMap((locale) => story.chapters.map(({ id }) => ({ params: { locale, chapter: id }, props: { chapter: id, locale } })));
