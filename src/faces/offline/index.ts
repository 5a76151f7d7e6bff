export { decline, declined, forgetPack, keepPack, packKept, packOnline } from './keep.ts';
export type { Kept, Pack } from './pack.ts';
export { dismissWorker, registerWorker } from './policy.ts';
export { parsePack } from './pack.ts';
