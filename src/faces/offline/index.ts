export { Damaged, decline, declined, forgetPack, holdEdition, keepPack, keepQuietly, missingOf, packKept, packOnline, sweep } from './keep.ts';
export type { Kept, Pack } from './pack.ts';
export { dismissWorker, registerWorker } from './policy.ts';
export { parsePack } from './pack.ts';
