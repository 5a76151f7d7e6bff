import { story, voices } from 'virtual:story';

import { embedSnippet } from '../embed/snippets.ts';
import { formats, type Locale } from '../../i18n/index.ts';
import { address } from '../shared/address.ts';
import { altOf } from '../shared/alt.ts';
import { words } from '../shared/messages.ts';
import { absolute } from '../shared/structured.ts';

/** What an editor pastes to show a chapter on a page, from a step of it on. */
export function embedOf(chapter: string, locale: Locale, step?: string): { readonly element: string; readonly iframe: string } {
  const index = story.chapters.findIndex(({ id }) => id === chapter);
  const voice = voices[index]![locale];
  const shown = story.steps.find((one) => one.chapter === chapter && one.id === (step ?? story.chapters[index]!.best))!;
  const { title } = step ? voice.steps.find(({ id }) => id === step)! : voice;
  return embedSnippet({
    site: absolute('/'),
    base: address('/'),
    locale,
    chapter,
    ...(step && { step }),
    title: `${title}${formats[locale].bar}${words[locale].title}`,
    still: absolute(address(`/stills/${locale}/${chapter}/${shown.id}.png`)),
    alt: altOf(shown, locale),
  });
}
