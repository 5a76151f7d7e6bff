import { story, voices } from 'virtual:story';

import { embedSnippet } from '../embed/snippets.ts';
import { formats, type Locale } from '../../i18n/index.ts';
import { address } from '../shared/address.ts';
import { words } from '../shared/messages.ts';
import { absolute } from '../shared/structured.ts';

/** What an editor pastes to show a chapter on a page. */
export function embedOf(chapter: string, locale: Locale): { readonly element: string; readonly iframe: string } {
  const index = story.chapters.findIndex(({ id }) => id === chapter);
  return embedSnippet({
    site: absolute('/'),
    base: address('/'),
    locale,
    chapter,
    title: `${voices[index]![locale].title}${formats[locale].bar}${words[locale].title}`,
    still: absolute(address(`/stills/${locale}/${chapter}/${story.chapters[index]!.best}.png`)),
  });
}
