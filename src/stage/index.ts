export { idle } from './idle.ts';
export { createPlayer } from './player.ts';
export type { Player, PlayerOptions } from './player.ts';
export { rehearser } from './rehearse.ts';
export { unscripted } from './unscripted.ts';
export { viewOf } from './views.ts';
