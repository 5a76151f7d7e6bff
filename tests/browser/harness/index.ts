export { browser } from './browser.ts';
export { idle } from './idle.ts';
export { letters } from './letters.ts';
export { launch } from './launch.ts';
export type { Launch } from './launch.ts';
export { open } from './open.ts';
export type { Looking, Opened } from './open.ts';
export { serve } from './serve.ts';
export type { Serving, Site } from './serve.ts';
