export { cardSize, printCard } from './card.ts';
export type { CardWords } from './card.ts';
export { embedFonts } from './embed.ts';
export { faces, fontFiles } from './fonts.ts';
export { renderPng } from './png.ts';
