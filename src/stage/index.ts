export type { Hands } from './controls.ts';
export { idle } from './idle.ts';
export { forTheBackRow, lettering } from './letters.ts';
export { preloader } from './near.ts';
export { createPlayer } from './player.ts';
export type { Player, PlayerOptions } from './player.ts';
export { prerenderer } from './prerender.ts';
export { noScript } from './no-script.ts';
export { viewOf } from './views.ts';
