import { mails, story, voices } from 'virtual:story';

import { figures, lettersIn, type View } from '../../figures/index.ts';
import { formats, locales, type Locale } from '../../i18n/index.ts';
import { movementOf } from './movement.ts';
import { cardOf, fontStyle, mailPictureOf, renderPng, type CardWords, type Exposure } from '../../stage/picture/index.ts';
import { drawingOf, stillOf } from '../../stage/print.ts';
import { writePicture, type Framed, type Picture, type Still } from '../../stage/still.ts';
import { viewOf } from '../../stage/index.ts';
import { addressesOf, cueAt, frameAt, type Cue, type Step } from '../../story/index.ts';
import { vintageOf } from './vintage.ts';
import { words } from './messages.ts';

/** A step at rest; `narrow` is drawn for small screens. */
export function still(step: Step, locale: Locale, name: 'still' | 'narrow' = 'still'): Still {
  return stillOf(story, cueAt(step), viewOf(name, locale, 'light'));
}

/** The step's card: what shared links and mails show. */
export const card = (step: Step, locale: Locale): Framed => cardOf(story, cueAt(step), locale, cardWords(step, locale));

/** The words of a step’s card. */
export function cardWords(step: Step, locale: Locale): CardWords {
  const chapter = story.chapters.findIndex(({ id }) => id === step.chapter);
  const voice = voices[chapter]![locale];
  const frame = frameAt(story, cueAt(step));
  const text = words[locale];
  const space = formats[locale].gap;
  return {
    chapter: voice.title,
    title: voice.steps.find(({ id }) => id === step.id)!.title,
    site: text.title,
    source: [`${text.source}${space}${figures[frame.figure].source(frame.state, locale)}`, vintageOf(frame, locale)].filter(Boolean).join(formats[locale].wide),
    credit: text.cardCredit,
  };
}

/** A still with the letters it is set in. */
export async function letteredStill(step: Step, locale: Locale, name: 'still' | 'narrow' = 'still'): Promise<Still> {
  const bare = still(step, locale, name);
  return { ...bare, style: await fontStyle(bare.marks, locale, fonts()) };
}

/** The same as a file of its own. */
export const stillFile = async (step: Step, locale: Locale, name: 'still' | 'narrow' = 'still', theme: Still['theme'] = 'light'): Promise<string> =>
  writePicture({ ...(await letteredStill(step, locale, name)), theme });

/** The step to which a chapter's key movement leads. */
export const filmStep = (chapter: string): Step => story.steps.find((step) => step.chapter === chapter && step.id === mails[chapter]!.film)!;

/** A chapter's key movement, drawing by drawing. */
export const exposures = (chapter: string, locale: Locale): readonly Exposure[] =>
  movementOf(story, filmStep(chapter)).map(({ cue, delay }) => ({ picture: mailPictureOf(story, cue, locale), delay }));

let everything: string | undefined;

/** Fonts are made once for every text that any picture holds, also on the way from step to step. */
export function fonts(): { text: string; cache: string } {
  everything ??= [
    ...new Set(
      locales.flatMap((locale) => [
        ...story.steps.flatMap((step) => stepLetters(step, locale)),
        ...story.chapters.flatMap(({ id }) => filmLetters(id, locale)),
      ]),
    ),
  ]
    .sort()
    .join('');
  return { text: everything, cache: '.cache' };
}

const lettersAt = (cue: Cue, name: View['name'], locale: Locale) => lettersIn(drawingOf(story, cue, viewOf(name, locale, 'light')).marks);

const stepLetters = (step: Step, locale: Locale): string[] => [
  ...Object.values(cardWords(step, locale)).join(''),
  ...(['still', 'narrow'] as const).flatMap((name) => [...lettersAt(cueAt(step), name, locale)]),
];

const filmLetters = (chapter: string, locale: Locale): string[] =>
  movementOf(story, filmStep(chapter)).flatMap(({ cue }) => [...lettersAt(cue, 'narrow', locale)]);

/** A picture as PNG at a width in pixels. */
export function png(picture: Picture, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return renderPng(picture, { width, ...fonts() });
}

/** Static paths of one drawing, as plain data, for each step in each language. */
export const drawingPaths = () =>
  story.steps.flatMap((step) => locales.map((locale) => ({ params: { locale, chapter: step.chapter, step: step.id }, props: { step, locale } })));

/** Static paths of one picture for each step in each language, and for steps that are no more: pages elsewhere may show those. */
export const picturePaths = () =>
  locales.flatMap((locale) => addressesOf(story).map(({ chapter, id, step }) => ({ params: { locale, chapter, step: id }, props: { step, locale } })));
