export { cueAt, formatCue, next, parseCue, previous } from './cue.ts';
export type { Cue } from './cue.ts';
export { frameAt, handoverShare, hashOf, wordsOf } from './frame.ts';
export type { Frame } from './frame.ts';
export { lengths } from './lessons.ts';
export type { Lesson, Minutes } from './lessons.ts';
export type { Play } from './play.ts';
export { addressesOf, indexOf, stepAt } from './story.ts';
export type { Chapter, Step, Story } from './story.ts';
