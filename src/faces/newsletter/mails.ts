import { mails, story } from 'virtual:story';

import { figures } from '../../figures/index.ts';
import { formats, isHan, locales, type Locale } from '../../i18n/index.ts';
import { htmlOf, type Mail } from './index.ts';
import type { Paragraph } from '../../story/content/voice.ts';
import { viewOf } from '../../stage/index.ts';
import { cueAt, frameAt, wordsOf, type Frame, type Step } from '../../story/index.ts';
import { address, pageAddress } from '../shared/address.ts';
import { licence } from '../shared/edition.ts';
import { vintageOf } from '../shared/vintage.ts';
import { words as page } from '../shared/messages.ts';
import { markNotes, plainText } from '../shared/plain-text.ts';
import { absolute } from '../shared/structured.ts';
import { voiceOf } from '../shared/voice-of.ts';
import { mailSteps, pictureSize, mailPicture } from './pictures.ts';
import { altOf } from '../shared/alt.ts';
import { abbreviations, contextOf, preheaderOf } from './inbox.ts';
import { words } from './words.ts';

/** Static paths of what there is once for each chapter in each language. */
export const mailPaths = () =>
  locales.flatMap((locale) => story.chapters.map(({ id }) => ({ params: { locale, chapter: id }, props: { locale, chapter: id } })));

const shared = (path: string, locale: Locale) => absolute(pageAddress(path, locale));

/** A chapter as a mail: some of its steps, each as far as the mail goes. */
export function mailOf(chapter: string, locale: Locale): Promise<Mail> {
  const voice = voiceOf(chapter, locale);
  const steps = mailSteps(chapter);
  const passages = steps.map((step, place) => voice.steps.find(({ id }) => id === step.id)!.blocks.slice(0, mails[chapter]!.steps[place]!.paragraphs));
  return compiled(chapter, locale, steps, passages);
}

/** The same with every step, whole. */
export function wholeOf(chapter: string, locale: Locale): Promise<Mail> {
  const voice = voiceOf(chapter, locale);
  const steps = story.steps.filter((step) => step.chapter === chapter);
  return compiled(
    chapter,
    locale,
    steps,
    steps.map((step) => voice.steps.find(({ id }) => id === step.id)!.blocks),
  );
}

/** One step, whole, as a mail tells it: it says itself what it comes to. */
export async function stepMail(step: Step, locale: Locale): Promise<Mail> {
  const { title, blocks } = voiceOf(step.chapter, locale).steps.find(({ id }) => id === step.id)!;
  return compiled(step.chapter, locale, [step], [blocks], { title });
}

/** The steps of a mail under a title, with what they come to where it is not one of them alone. */
async function compiled(
  chapter: string,
  locale: Locale,
  steps: readonly Step[],
  said: readonly (readonly Paragraph[])[],
  head: { readonly title: string; readonly takeaway?: Paragraph } = voiceOf(chapter, locale),
): Promise<Mail> {
  const { number } = story.chapters.find(({ id }) => id === chapter)!;
  const voice = voiceOf(chapter, locale);
  const { title, takeaway } = head;
  const spoken = [...(takeaway ? [takeaway] : []), ...said.flat()];
  const text = words[locale];
  const frames = steps.map((step) => frameAt(story, cueAt(step)));
  const sources = new Set(frames.map((frame) => source(frame, locale)));
  const read = [...new Set(frames.map((frame) => vintageOf(frame, locale)))].filter(Boolean).join(formats[locale].gap);
  const passages = steps.map(async (step, place) => ({
    paragraphs: said[place]!.map((block) => unbroken(block, locale)),
    picture: {
      ...(await pictureOf(step, locale)),
      title: voice.steps.find(({ id }) => id === step.id)!.title,
      alt: altOf(step, locale),
      href: shared(`/s/${chapter}/${step.id}/`, locale),
    },
  }));
  return {
    locale,
    // Where on the way from the Treasury to the markets the mail's pictures are, as the line over a picture says it elsewhere.
    kicker: [
      text.kicker(page[locale].title, page[locale].chapter(number)),
      [...new Set(steps.flatMap(({ stage }) => (stage ? page[locale].stages[stage] : [])))].join(' → '),
    ]
      .filter(Boolean)
      .join(' · '),
    title,
    preheader: preheaderOf(chapter, locale),
    ...(takeaway && { takeaway: unbroken(takeaway, locale) }),
    context: contextOf(locale),
    passages: await Promise.all(passages),
    more: { text: text.more, href: shared(`/s/${chapter}/${(takeaway ? story.steps.find((step) => step.chapter === chapter)! : steps[0]!).id}/`, locale) },
    foot: [
      ...abbreviations(
        spoken,
        frames.map((frame) => wordsOf(story, frame, locale)),
        locale,
      ),
      ...markNotes(spoken, locale),
      `${text.source}${[...sources].join(text.join)}${formats[locale].stop}${read && formats[locale].gap + read}`,
      page[locale].advice,
    ],
    links: [
      { text: text.rights, href: shared(`/${chapter}/`, locale) },
      { text: text.onTerms, href: licence },
      { text: text.corrections, href: shared('/data/corrections/', locale) },
    ],
  };
}

/** The address and the size of a step’s picture: as mails show it where one does, else its still. */
async function pictureOf(step: Step, locale: Locale): Promise<{ readonly src: string; readonly width: number; readonly height: number }> {
  if (mailSteps(step.chapter).includes(step)) return { src: absolute(address(`/${(await mailPicture(step, locale)).file}`)), ...pictureSize };
  const { width, height } = viewOf('still', locale, 'light');
  return {
    src: absolute(address(`/stills/${locale}/${step.chapter}/${step.id}.png`)),
    width: pictureSize.width,
    height: Math.round((pictureSize.width * height) / width),
  };
}

/** A paragraph whose numbers stay with their units: a Chinese line could break at any space. */
const unbroken = (paragraph: Paragraph, locale: Locale) =>
  isHan(locale) ? plainText(paragraph, locale, true).replace(/(?<=\d) (?=[\u4e00-\u9fff])/g, '\u00a0') : plainText(paragraph, locale, true);

/** Of some figures it ends in a full stop. */
function source({ figure, state }: Frame, locale: Locale): string {
  const text = figures[figure].source(state, locale);
  const { stop } = formats[locale];
  return text.endsWith(stop) ? text.slice(0, -stop.length) : text;
}

const made = new Map<string, Promise<string>>();

/** A chapter's mail as HTML. */
export function mailHtml(chapter: string, locale: Locale): Promise<string> {
  const key = `${locale} ${chapter}`;
  if (!made.has(key)) made.set(key, mailOf(chapter, locale).then(htmlOf));
  return made.get(key)!;
}
