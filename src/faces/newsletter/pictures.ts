import { mails, story } from 'virtual:story';

import { locales, type Locale } from '../../i18n/index.ts';
import { editionOf, mailWidth } from './index.ts';
import { mailPictureOf, mailPictureSize, renderGif } from '../../stage/picture/index.ts';
import { cueAt, formatCue, frameAt, hashOf, type Step } from '../../story/index.ts';
import { exposures, filmStep, fonts, png } from '../shared/pictures.ts';

/** Of a picture in a mail, in CSS pixels; the file has twice as many. */
export const pictureSize = { width: mailWidth.inside, height: Math.round((mailWidth.inside * mailPictureSize.height) / mailPictureSize.width) } as const;

/** A film is a little smaller than a picture, so that it stays light. */
const filmWidth = 480;

export interface MailPicture {
  readonly step: Step;
  readonly locale: Locale;
  /** The content hash of the file: another picture has another address. */
  readonly edition: string;
  /** Below the site. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The steps whose pictures a chapter's mail shows. */
export const mailSteps = (chapter: string): readonly Step[] =>
  mails[chapter]!.steps.map(({ step }) => story.steps.find((one) => one.chapter === chapter && one.id === step)!);

const made = new Map<string, Promise<MailPicture>>();

/** The picture of a step as a mail shows it. */
export function mailPicture(step: Step, locale: Locale): Promise<MailPicture> {
  const key = `${locale} ${step.chapter}/${step.id}`;
  if (!made.has(key)) made.set(key, make(step, locale));
  return made.get(key)!;
}

async function make(step: Step, locale: Locale): Promise<MailPicture> {
  const bytes = await png(mailPictureOf(story, cueAt(step), locale), 2 * pictureSize.width);
  const edition = editionOf(bytes);
  return { step, locale, edition, bytes, file: `email/pictures/${edition}/${locale}-${step.chapter}-${step.id}.png` };
}

/** Every picture of every mail, and the one with which a film begins and ends. */
const mailPictures = () =>
  Promise.all(
    locales.flatMap((locale) => story.chapters.flatMap(({ id }) => [...new Set([...mailSteps(id), filmStep(id)])].map((step) => mailPicture(step, locale)))),
  );

/** Static paths of the pictures. */
export const platePaths = async () =>
  (await mailPictures()).map(({ step, locale, edition, bytes }) => ({ params: { edition, name: `${locale}-${step.chapter}-${step.id}` }, props: { bytes } }));

/** What each picture shows and where it is, for whoever checks or keeps them. */
export const plateList = async () => ({
  width: 2 * pictureSize.width,
  pictures: (await mailPictures()).map(({ step, locale, edition, file }) => {
    const cue = cueAt(step);
    return { file, edition, locale, cue: formatCue(cue), film: step === filmStep(step.chapter), frame: hashOf(frameAt(story, cue)) };
  }),
  // Filled in where the site is published; see `pictures:keep`.
  earlier: [],
});

/** A chapter's key movement as a GIF. */
export const film = (chapter: string, locale: Locale) => renderGif(exposures(chapter, locale), { width: filmWidth, loops: 3, ...fonts() });
