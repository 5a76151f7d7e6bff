export { lock } from './lock.ts';
export { markOf, readText } from './read-text.ts';
export type { ReadText } from './read-text.ts';
export { finishReplacing, replaceAll } from './replace.ts';
export { realDisk } from './disk.ts';
export type { Disk } from './disk.ts';
export { troubleOf } from './trouble.ts';
