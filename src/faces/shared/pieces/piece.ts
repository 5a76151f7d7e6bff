import type { Words } from '../../../figures/index.ts';
import type { Place } from '../../../stage/still.ts';

/** The shapes in which a step’s picture can be had; `figure` is the drawing alone. */
export const shapeNames = ['wide', 'square', 'portrait', 'tall', 'figure'] as const;

export type ShapeName = (typeof shapeNames)[number];

/** A picture without its drawing: the words around it, and where the drawing stands. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly drawing: 'still' | 'narrow';
  readonly place: Place;
  readonly words: readonly Words[];
}

/** One step as others can use it, in one language: plain texts and full addresses. */
export interface Piece {
  readonly id: string;
  readonly title: string;
  /** A path to look at it small. */
  readonly thumbnail: string;
  /** Paths of its drawings, which are stills as plain data. */
  readonly drawings: Readonly<Record<Frame['drawing'], string>>;
  readonly frames: Readonly<Record<ShapeName, Frame>>;
  /** The step with its picture, for an editor to paste. */
  readonly email: { readonly html: string; readonly text: string };
  readonly texts: Readonly<Record<TextName, string>>;
}

export const textNames = ['text', 'caption', 'alt', 'address', 'embed'] as const;

export type TextName = (typeof textNames)[number];

/** The steps of a chapter, and what their pictures’ words are set in. */
export interface Pieces {
  readonly chapter: string;
  /** The step that stands for the chapter. */
  readonly best: string;
  /** Where the whole chapter can be had. */
  readonly kit: string;
  /** Font faces with their files in them. */
  readonly fonts: string;
  readonly pieces: readonly Piece[];
}
