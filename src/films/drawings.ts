import { story } from 'virtual:story';

import { lettersIn } from '../figures/index.ts';
import type { Locale } from '../i18n/index.ts';
import { movementOf, paces } from '../faces/shared/movement.ts';
import { cardWords, filmStep } from '../faces/shared/pictures.ts';
import { framed, renderPng, shapes, sheetOf, type CardWords, type Sheet } from '../stage/picture/index.ts';
import type { Framed } from '../stage/still.ts';

/** The shapes of films and their sizes in pixels, each a picture's shape with what it needs above and below. */
export const filmShapes = { wide: { width: 1920, height: 1080 }, square: shapes.square, tall: shapes.tall } as const;

export type FilmShape = keyof typeof filmShapes;

/** One drawing of a film and how long it stays, in milliseconds. */
export interface Drawing {
  readonly picture: Framed;
  readonly delay: number;
  /** Whether it is encoded anew: where a step begins, and where it rests and is looked at. */
  readonly cut: boolean;
}

/** A chapter's key movement in a shape, drawing by drawing: each with the title of its step, and the conclusion first. */
export function drawingsOf(chapter: string, locale: Locale, shape: FilmShape): readonly Drawing[] {
  const movement = movementOf(story, filmStep(chapter), paces.film);
  const words = new Map(
    movement.map(({ cue }) => [
      cue.step,
      cardWords(
        story.steps.find((step) => step.chapter === chapter && step.id === cue.step)!,
        locale,
      ),
    ]),
  );
  const place = steady([...words.values()], shape, locale);
  return movement.map(({ cue, delay }, index) => {
    const sheet = sheetOf(shape, words.get(cue.step)!, locale);
    return {
      picture: ofFilm(shape, framed(story, cue, locale, { ...sheet, place })),
      delay,
      cut: delay > paces.film.way || movement[index - 1]?.cue.step !== cue.step || index === 1,
    };
  });
}

/** The chapters of the story, in their order. */
export const chapters = story.chapters.map(({ id }) => id);

/** Where the drawing stands under every title and above every source: it goes on while they change. */
function steady(all: readonly CardWords[], shape: FilmShape, locale: Locale): Sheet['place'] {
  const places = all.flatMap(({ title }) => all.map(({ source }) => sheetOf(shape, { ...all[0]!, title, source }, locale).place));
  return places.reduce((least, place) => (place.height < least.height ? place : least));
}

/** The picture with what a film's shape needs above and below. */
function ofFilm(shape: FilmShape, picture: Framed): Framed {
  const film = filmShapes[shape];
  const height = (picture.width * film.height) / film.width;
  return { ...picture, height, top: (picture.height - height) / 2 };
}

/** The same as PNG, with what was drawn on the way in `folder`. */
export async function pngs(
  chapter: string,
  locale: Locale,
  shape: FilmShape,
  folder: string,
): Promise<readonly (Omit<Drawing, 'picture'> & { readonly png: Uint8Array })[]> {
  const drawings = drawingsOf(chapter, locale, shape);
  const text = [...new Set(drawings.flatMap(({ picture }) => [...lettersIn([...picture.words, ...picture.still.marks])]))].sort().join('');
  return Promise.all(
    drawings.map(async ({ picture, ...rest }) => ({ ...rest, png: await renderPng(picture, { width: filmShapes[shape].width, text, cache: folder }) })),
  );
}
