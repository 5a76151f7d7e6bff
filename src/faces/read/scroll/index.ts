export { follow } from './follow.ts';
export { placeAt, scrollFor } from './geometry.ts';
export type { Geometry } from './geometry.ts';
