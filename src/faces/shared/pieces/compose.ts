import type { Frame, Pieces } from './piece.ts';

/**
 * A picture as an svg document that holds all it needs: the words, the drawing (`still`, as its file holds it) in its place,
 * and the fonts of both. Without its paper it lets through what lies behind it.
 */
export function compose({ families, fonts, paper }: Pick<Pieces, 'families' | 'fonts' | 'paper'>, { width, height, place, words }: Frame, still: string, transparent = false): string {
  const sheet = transparent ? '' : `<rect width="100%" height="100%" fill="${paper}"/>`;
  const placed = still.replace(/^<svg x="[^"]*" y="[^"]*" width="[^"]*" height="[^"]*"/, `<svg x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}"`);
  const drawing = transparent ? placed.replace(`<rect width="100%" height="100%" fill="${paper}"></rect>`, '') : placed;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${families}"><style>${fonts}</style>${sheet}${words}${drawing}</svg>`;
}
