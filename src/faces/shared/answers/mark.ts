import type { Mark } from '../../../facts/index.ts';

/**
 * Id of the one element of a page that says what a mark says, for every number that wears it. The words are beside the
 * sentences and not in them: who copies, searches, translates or listens gets the sentences as they are.
 */
export const markId = (mark: Mark): string => `mark-${mark}`;
