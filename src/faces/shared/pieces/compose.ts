import type { Frame, Pieces } from './piece.ts';

/** What a picture lies on: its own paper, or a page of somebody else's that is light or dark. */
export type Ground = 'paper' | 'light' | 'dark';

/**
 * A picture as an svg document that holds all it needs: the words, the drawing (`still`, as its file holds it) in its place,
 * and the fonts of both. Without its paper it lets through what lies behind it, and is in the inks that can be read there.
 */
export function compose(
  { families, fonts, paper, dark }: Pick<Pieces, 'families' | 'fonts' | 'paper' | 'dark'>,
  { width, height, place, words }: Frame,
  still: string,
  ground: Ground = 'paper',
): string {
  const sheet = `<rect width="100%" height="100%" fill="${paper}"`;
  const placed = still.replace(
    /^<svg x="[^"]*" y="[^"]*" width="[^"]*" height="[^"]*"/,
    `<svg x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}"`,
  );
  const drawn = ground === 'paper' ? `${sheet}/>${words}${placed}` : words + placed.replace(`${sheet}></rect>`, '');
  const inked = ground === 'dark' ? drawn.replace(/#[0-9a-f]{6}\b/g, (ink) => dark[ink] ?? ink) : drawn;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${families}"><style>${fonts}</style>${inked}</svg>`;
}
