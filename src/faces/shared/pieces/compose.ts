import type { Framed, Still } from '../../../stage/still.ts';
import type { Frame, Pieces } from './piece.ts';

/** What a picture lies on: its own paper, or a page of somebody else's that is light or dark. */
export type Ground = 'paper' | 'light' | 'dark';

/**
 * A picture that holds all it needs: the words, the drawing in its place, and the fonts of both. Without its paper it lets through
 * what lies behind it, and is in the inks that can be read there.
 */
export function compose({ fonts }: Pick<Pieces, 'fonts'>, { width, height, place, words }: Frame, still: Still, ground: Ground = 'paper'): Framed {
  return { width, height, style: fonts, words, still: { ...still, place, theme: ground === 'dark' ? 'dark' : 'light', clear: ground !== 'paper' } };
}
