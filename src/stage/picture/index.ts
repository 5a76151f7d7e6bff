export { printCard } from './card.ts';
export type { CardWords } from './card.ts';
export { fontStyle } from './embed.ts';
export { renderGif } from './gif.ts';
export type { Exposure } from './jobs.ts';
export { mailPictureSize, printMailPicture } from './mail-picture.ts';
export { faces, fontFiles } from './fonts.ts';
export { renderPng } from './png.ts';
