import { linesOf, type Words } from '../../figures/index.ts';
import { isHan, languages, type Locale } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';

import type { Place } from '../still.ts';

export interface CardWords {
  readonly chapter: string;
  readonly title: string;
  readonly site: string;
  readonly source: string;
  readonly credit: string;
  /** Where to read on, as one types it; not on cards, which stand beside their link. */
  readonly address?: string;
}

/** The shapes in which pictures are passed around: beside a link, in a feed, upright, and as high as a phone. */
export const shapes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  tall: { width: 1080, height: 1920 },
} as const;

export type Shape = keyof typeof shapes;

/** A picture without its drawing: the words around it, and where it stands. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The drawing for a column of words beside it, or the one with larger letters for small screens. */
  readonly drawing: 'still' | 'narrow';
  readonly place: Place;
  readonly words: readonly Words[];
}

/** The words of a picture in a shape. What is read first stands on top, what is looked up at the foot. */
export const sheetOf = (shape: Shape, words: CardWords, locale: Locale): Sheet => (shape === 'wide' ? beside(words, locale) : above(shape, words, locale));

/** Words in a column at the left of the drawing. */
function beside(words: CardWords, locale: Locale): Sheet {
  const { width, height } = shapes.wide;
  const size = isHan(locale) ? 46 : 54;
  const column = 350;
  const title = linesOf(words.title, size, column);
  const foot = [words.source, words.credit, words.address ?? ''].flatMap((said) => linesOf(said, 17, column));
  return {
    width,
    height,
    drawing: 'still',
    place: { x: 446, y: 22, width: 698, height: 586 },
    words: [
      line('chapter', words.chapter, 56, 84, 22, 500, 'tga'),
      ...title.map((said, index) => ({ ...line(`title-${index}`, said, 56, 150 + index * size * 1.16, size, 500, 'ink'), family: voiceOf(locale) })),
      line('site', words.site, 56, height - 74 - foot.length * 24, 22, 600, 'ink'),
      ...foot.map((said, index) => line(`foot-${index}`, said, 56, height - 44 - (foot.length - 1 - index) * 24, 17, 400, 'soft')),
    ],
  };
}

/** Where programs lay their own buttons over a picture as high as the phone, nothing of ours stands. */
const margins: Readonly<
  Record<Exclude<Shape, 'wide'>, { readonly top: number; readonly bottom: number; readonly side: number; readonly title: number; readonly foot: number }>
> = {
  square: { top: 48, bottom: 44, side: 60, title: 56, foot: 22 },
  portrait: { top: 60, bottom: 56, side: 60, title: 68, foot: 23 },
  tall: { top: 250, bottom: 320, side: 60, title: 80, foot: 26 },
};

/** Words above and below the drawing, which takes all the room between them. */
function above(shape: Exclude<Shape, 'wide'>, words: CardWords, locale: Locale): Sheet {
  const { width, height } = shapes[shape];
  const { top, bottom, side, title: most, foot: small } = margins[shape];
  const column = width - 2 * side;
  const size = isHan(locale) ? most * 0.88 : most;
  const leading = size * (isHan(locale) ? 1.3 : 1.16);
  const title = linesOf(words.title, size, column);
  const foot = [words.source, [words.credit, words.address].filter(Boolean).join('  ·  ')].flatMap((said) => linesOf(said, small, column));
  const last = top + 40 + title.length * leading;
  const first = height - bottom - (foot.length - 1) * small * 1.45;
  const room = { y: last + 30, height: first - small - 26 - (last + 30) };
  // Drawings for small screens are 390 units wide and 400 high.
  const high = Math.min(room.height, (column * 400) / 390);
  const wide = (high * 390) / 400;
  return {
    width,
    height,
    drawing: 'narrow',
    place: { x: round((width - wide) / 2), y: round(room.y + (room.height - high) / 2), width: round(wide), height: round(high) },
    words: [
      line('chapter', words.chapter, side, top + 26, 28, 500, 'tga'),
      { ...line('site', words.site, width - side, top + 26, 28, 600, 'ink'), anchor: 'end' },
      ...title.map((said, index) => ({
        ...line(`title-${index}`, said, side, top + 40 + size * 0.92 + index * leading, size, 500, 'ink'),
        family: voiceOf(locale),
      })),
      ...foot.map((said, index) => line(`foot-${index}`, said, side, first + index * small * 1.45, small, 400, 'soft')),
    ],
  };
}

/** Letters of one family and weight. */
export interface Lettering {
  readonly families: string;
  readonly weight: number;
  readonly letters: string;
}

/** What words are set in. */
export const letteringOf = (words: readonly Words[], locale: Locale): readonly Lettering[] =>
  words.map(({ words: letters, weight = 400, family = languages[locale].pictureFonts }) => ({ families: family, weight, letters }));

const round = (value: number) => Math.round(value * 10) / 10;

const voiceOf = (locale: Locale): string => languages[locale].pictureVoice ?? languages[locale].pictureFonts;

const line = (key: string, words: string, x: number, y: number, size: number, weight: number, ink: Ink): Words => ({
  key,
  words,
  x,
  y: Math.round(y),
  size,
  weight,
  ink,
});
