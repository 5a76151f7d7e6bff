import { story, voices } from 'virtual:story';

import rss from '@astrojs/rss';

import { langs, type Locale } from '../../i18n/index.ts';
import { pageAddress } from '../shared/address.ts';
import { published } from '../shared/edition.ts';
import { words } from '../shared/messages.ts';
import { plainText } from '../shared/plain-text.ts';
import { absolute } from '../shared/structured.ts';

/** The feed of a language: an entry a chapter, its sentence and the address of its first step. */
export const feed = (locale: Locale) =>
  rss({
    title: words[locale].title,
    description: words[locale].standfirst,
    site: absolute(pageAddress('/', locale)),
    customData: `<language>${langs[locale]}</language>`,
    items: story.chapters.map(({ id }, index) => ({
      title: voices[index]![locale].title,
      description: plainText(voices[index]![locale].takeaway, locale),
      link: absolute(pageAddress(`/s/${id}/${story.steps.find((step) => step.chapter === id)!.id}/`, locale)),
      pubDate: new Date(`${published}T00:00:00Z`),
    })),
  });
