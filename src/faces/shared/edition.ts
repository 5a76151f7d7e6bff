import { known } from './facts.ts';

/** The day the story first came out, ISO. */
export const published = '2026-11-22';

/** The day of the latest reading of a source: nothing in the story is newer. */
export const modified = known.data.sources.reduce((last, { retrieved }) => (retrieved > last ? retrieved : last), published);

/** Who stands behind it, for machines and credit lines. */
export const publisher = 'Everything Sold Off';

/** The terms on which texts and pictures may be used. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The chapter whose picture stands for the whole, where it is out. */
export const face = 'what-to-believe';
