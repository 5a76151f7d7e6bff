import { painter, type Mark, type View, type Words } from '../figures/index.ts';

import { svgOf, write } from './write.ts';

/** Where a still is in another picture; by itself it has its own size. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing of a cue apart from a page, as plain data: in which inks it is written, and on what, whoever writes it may still say. */
export interface Still {
  readonly theme: Exclude<View['theme'], 'page'>;
  /** Without its paper it lets through what lies behind it. */
  readonly clear?: boolean;
  readonly place: Pick<Place, 'width' | 'height'> | Place;
  readonly attributes: Readonly<Record<string, string>>;
  readonly families: string;
  /** The letters it is set in, as a style sheet of its own. */
  readonly style?: string;
  readonly marks: readonly Mark[];
}

/** A still in its place, with words around it. */
export interface Framed {
  readonly width: number;
  readonly height: number;
  /** Where it begins, where there is room above the words. */
  readonly top?: number;
  readonly style?: string;
  readonly words: readonly Words[];
  readonly still: Still;
}

export type Picture = Still | Framed;

/** A picture as a standalone svg document, colours as hex; `named` says what those who read it call font families. */
export const writePicture = (picture: Picture, named = (families: string) => families): string =>
  'still' in picture ? writeFramed(picture, named) : writeStill(picture, named);

function writeStill({ theme, clear, place, attributes, families, style, marks }: Still, named: (families: string) => string): string {
  const all = { ...place, ...attributes, xmlns: namespace, 'font-family': named(families) };
  return svgOf(all, rulesOf(style) + paperOf(theme, clear) + write(marks, painter({ theme })));
}

function writeFramed({ width, height, top = 0, style, words, still }: Framed, named: (families: string) => string): string {
  const { theme, clear, families } = still;
  const all = { xmlns: namespace, width, height, viewBox: `0 ${top} ${width} ${height}`, 'font-family': named(families) };
  const said = words.map((one) => (one.family ? { ...one, family: named(one.family) } : one));
  return svgOf(all, rulesOf(style) + paperOf(theme, clear, top) + write(said, painter({ theme })) + writeStill(still, named));
}

const namespace = 'http://www.w3.org/2000/svg';

const rulesOf = (style = '') => style && `<style>${style}</style>`;

const paperOf = (theme: Still['theme'], clear = false, top = 0) =>
  clear ? '' : `<rect${top ? ` y="${top}"` : ''} width="100%" height="100%" fill="${painter({ theme })('paper')}"></rect>`;
