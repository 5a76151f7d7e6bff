export { printCard } from './card.ts';
export type { CardWords } from './card.ts';
export { fontStyle } from './embed.ts';
export { renderGif } from './gif.ts';
export type { Exposure } from './jobs.ts';
export { plateSize, printPlate } from './plate.ts';
export { faces, fontFiles } from './fonts.ts';
export { renderPng } from './png.ts';
