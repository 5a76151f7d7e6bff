import { mails, story, voices } from 'virtual:story';

import { figures } from '../../figures/index.ts';
import { locales, type Locale } from '../../i18n/index.ts';
import { movementOf } from './movement.ts';
import { embedFonts, printCard, printPlate, renderPng, type Exposure } from '../../stage/picture/index.ts';
import { printStill } from '../../stage/print.ts';
import { viewOf } from '../../stage/index.ts';
import { addressesOf, cueAt, frameAt, type Step } from '../../story/index.ts';
import { vintageOf } from './vintage.ts';
import { words } from './interface.ts';

/** A step at rest as an opaque svg; `narrow` is drawn for small screens. */
export function still(step: Step, locale: Locale, name: 'still' | 'narrow' = 'still'): string {
  return printStill(story, cueAt(step), viewOf(name, locale, 'light'));
}

/** The step's card as an svg: what shared links and mails show. */
export function card(step: Step, locale: Locale): string {
  const chapter = story.chapters.findIndex(({ id }) => id === step.chapter);
  const voice = voices[chapter]![locale];
  const frame = frameAt(story, cueAt(step));
  const text = words[locale];
  const space = locale === 'en' ? ' ' : '';
  return printCard(story, cueAt(step), locale, {
    chapter: voice.title,
    title: voice.steps.find(({ id }) => id === step.id)!.title,
    site: text.title,
    source: [`${text.source}${space}${figures[frame.figure].source(frame.state, locale)}`, vintageOf(frame, locale)].filter(Boolean).join(locale === 'en' ? ' ' : '　'),
    credit: text.cardCredit,
  });
}

/** A still as a file of its own, with the letters it is set in. */
export const stillFile = (step: Step, locale: Locale, name: 'still' | 'narrow' = 'still') => embedFonts(still(step, locale, name), fonts());

/** The step to which a chapter's key movement leads. */
export const filmStep = (chapter: string): Step => story.steps.find((step) => step.chapter === chapter && step.id === mails[chapter]!.film)!;

const drawn = new Map<string, readonly Exposure[]>();

/** A chapter's key movement, drawing by drawing; drawn once, for the fonts and for the film. */
export function exposures(chapter: string, locale: Locale): readonly Exposure[] {
  const key = `${locale} ${chapter}`;
  const film = drawn.get(key) ?? movementOf(story, filmStep(chapter)).map(({ cue, delay }) => ({ svg: printPlate(story, cue, locale), delay }));
  drawn.set(key, film);
  return film;
}

let everything: string | undefined;

/** Fonts are made once for every text that any picture holds, also on the way from step to step. */
export function fonts(): { text: string; cache: string } {
  everything ??= lettersOf(
    locales
      .flatMap((locale) => [
        ...story.steps.flatMap((step) => [card(step, locale), still(step, locale, 'narrow')]),
        ...story.chapters.flatMap(({ id }) => exposures(id, locale).map(({ svg }) => svg)),
      ])
      .join('')
      .replace(/<[^>]+>/g, ''),
  );
  return { text: everything, cache: '.cache' };
}

/** Each character once: the whole text would be sifted again for every picture. */
const lettersOf = (text: string) => [...new Set(text)].sort().join('');

/** A picture as PNG at a width in pixels. */
export function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return renderPng(svg, { width, ...fonts() });
}

/** Static paths of one picture for each step in each language, and for steps that are no more: pages elsewhere may show those. */
export const picturePaths = () =>
  locales.flatMap((locale) => addressesOf(story).map(({ chapter, id, step }) => ({ params: { locale, chapter, step: id }, props: { step, locale } })));
