import { story, voices } from 'virtual:story';

import rss from '@astrojs/rss';

import { readingOf } from '../../figures/index.ts';
import { langs, type Locale } from '../../i18n/index.ts';
import { cueAt, frameAt } from '../../story/index.ts';
import { address, pageAddress } from '../shared/address.ts';
import { altOf } from '../shared/alt.ts';
import { published, publisher } from '../shared/edition.ts';
import { known } from '../shared/facts.ts';
import { words } from '../shared/messages.ts';
import { plainText } from '../shared/plain-text.ts';
import { absolute } from '../shared/structured.ts';
import { escaped } from './escaped.ts';
import { feedOf } from './index.ts';
import { wholeOf } from './mails.ts';

const namespaces = { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/', media: 'http://search.yahoo.com/mrss/' };

/** The feed of a language, to read or to publish from: an entry a chapter, whole, with its pictures. The last chapter stands first. */
export async function feed(locale: Locale): Promise<Response> {
  const text = words[locale];
  const changed = story.chapters.map(({ id }) => changedOn(id));
  const items = await Promise.all(
    story.chapters.map(async ({ id, best, number }, index) => {
      const { title, takeaway } = voices[index]![locale];
      const step = story.steps.find((one) => one.chapter === id && one.id === best)!;
      const alt = escaped(altOf(step, locale));
      const card = absolute(address(`/cards/${locale}/${id}/${best}.png`));
      return {
        title,
        description: plainText(takeaway, locale),
        content: feedOf(await wholeOf(id, locale)),
        link: absolute(pageAddress(`/${id}/`, locale)),
        // All came out on one day; the minutes keep the order in which they are read.
        pubDate: new Date(`${published}T08:${String(number).padStart(2, '0')}:00Z`),
        customData:
          `<dc:creator>${escaped(publisher)}</dc:creator><atom:updated>${changed[index]}T09:00:00Z</atom:updated>` +
          `<media:content url="${escaped(card)}" medium="image" type="image/png" width="1200" height="630"><media:title type="plain">${escaped(title)}</media:title><media:description type="plain">${alt}</media:description><media:credit>${escaped(text.cardCredit)}</media:credit></media:content>`,
      };
    }),
  );
  const self = absolute(pageAddress('/feed.xml', locale));
  const last = changed.reduce((latest, day) => (day > latest ? day : latest));
  return rss({
    title: text.title,
    description: text.standfirst,
    site: absolute(pageAddress('/', locale)),
    xmlns: namespaces,
    customData:
      `<language>${langs[locale]}</language><copyright>${escaped(text.cardCredit)}</copyright>` +
      `<lastBuildDate>${new Date(`${last}T09:00:00Z`).toUTCString()}</lastBuildDate>` +
      `<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>`,
    items: items.toReversed(),
  });
}

/** The day from which a chapter says what it says: it came out, its drawings' numbers were read anew, or it was corrected. */
function changedOn(chapter: string): string {
  const steps = story.steps.filter((step) => step.chapter === chapter);
  const read = steps.map((step) => (readingOf(frameAt(story, cueAt(step)).state) === 'latest' ? known.latest.vintage : known.vintage));
  const corrected = (known.data.corrections ?? []).filter(({ steps: of = [] }) => of.some((one) => one.startsWith(`${chapter}/`))).map(({ date }) => date);
  return [published, ...read, ...corrected].reduce((latest, day) => (day > latest ? day : latest));
}
