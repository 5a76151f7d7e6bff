import { story } from 'virtual:story';

import { frameSize, oembedSnippet } from './snippets.ts';
import { locales, type Locale } from '../../i18n/index.ts';
import { addressesOf } from '../../story/index.ts';
import { address, pageAddress } from '../shared/address.ts';
import { face } from '../shared/edition.ts';
import { words } from '../shared/messages.ts';
import { absolute } from '../shared/structured.ts';
import { voiceOf } from '../shared/voice-of.ts';

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

/** A chapter, or one that begins at a step of it, or one that stands for the whole story. */
export interface Place {
  readonly chapter: string;
  readonly step?: string | undefined;
  readonly whole?: boolean;
}

/** The story by its own name: what is shown of it is the chapter that it comes to. */
export const wholeStory: Place = { chapter: (story.chapters.find(({ id }) => id === face) ?? story.chapters[0]!).id, whole: true };

/** What a consumer of oEmbed gets for a chapter or a step: a frame that needs no script of ours on its page. */
export function oembedOf(place: Place, locale: Locale): RichResponse {
  const { best } = story.chapters.find(({ id }) => id === place.chapter)!;
  const still = address(`/cards/${locale}/${place.chapter}/${place.step ?? best}.png`);
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(place, locale),
    author_name: words[locale].title,
    author_url: absolute(pageAddress('/', locale)),
    provider_name: words[locale].title,
    provider_url: absolute(pageAddress('/', locale)),
    cache_age: 86_400,
    thumbnail_url: absolute(still),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: oembedSnippet({
      site: absolute('/'),
      base: address('/'),
      locale,
      ...place,
      title: titleOf({ ...place, whole: false }, locale),
      page: absolute(pageAddress(pageOf(place), locale)),
    }),
    ...frameSize(place.chapter),
  };
}

const pathOf = ({ chapter, step, whole }: Place) => (whole ? 'story/whole' : step ? `${chapter}/${step}` : chapter);

/** The page of the story that stands for a place. */
const pageOf = ({ chapter, step, whole }: Place) => (whole ? '/' : step ? `/s/${chapter}/${step}/` : `/${chapter}/`);

/** Where the response of a chapter or a step is. */
export const oembedAddress = (place: Place, locale: Locale): string => absolute(address(`/oembed/${locale}/${pathOf(place)}.json`));

/** The name of a chapter, a step or the story outside its page. */
export function titleOf({ chapter, step, whole }: Place, locale: Locale): string {
  if (whole) return `${words[locale].title} · ${words[locale].subtitle}`;
  const voice = voiceOf(chapter, locale);
  return `${step ? voice.steps.find(({ id }) => id === step)!.title : voice.title} · ${words[locale].title}`;
}

/** Static paths of all responses; one for a step that is no more tells of the step that stands for it. */
export function oembedPaths() {
  const places: readonly { readonly at: Place; readonly place: Place }[] = [
    { at: wholeStory, place: wholeStory },
    ...story.chapters.map(({ id }) => ({ at: { chapter: id }, place: { chapter: id } })),
    ...addressesOf(story).map(({ chapter, id, step }) => ({ at: { chapter, step: id }, place: { chapter: step.chapter, step: step.id } })),
  ];
  return locales.flatMap((locale) => places.map(({ at, place }) => ({ params: { locale, path: pathOf(at) }, props: { place, locale } })));
}
