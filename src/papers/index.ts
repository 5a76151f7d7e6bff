export { launch } from './launch.ts';
export type { Launch } from './launch.ts';
export { printPapers } from './print.ts';
export type { Printed, Printing } from './print.ts';
