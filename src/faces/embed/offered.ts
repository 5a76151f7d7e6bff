import { readEditions } from './editions.ts';

/** Editions of the embeds that were published, the latest first. */
export const editions = readEditions(process.cwd());
