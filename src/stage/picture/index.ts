export { cardSize, printCard } from './card.ts';
export type { CardWords } from './card.ts';
export { renderPng } from './png.ts';
