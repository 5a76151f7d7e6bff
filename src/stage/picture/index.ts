export { cardOf, framed } from './card.ts';
export { fontRules, fontStyle } from './embed.ts';
export { renderGif } from './gif.ts';
export type { Exposure } from './gif.ts';
export { mailPictureOf, mailPictureSize } from './mail-picture.ts';
export { faces, fontFiles } from './fonts.ts';
export { renderPng } from './png.ts';
export { letteringOf, shapes, sheetOf } from './sheet.ts';
export type { CardWords, Shape, Sheet } from './sheet.ts';
