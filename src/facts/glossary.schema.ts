import { z } from 'zod';

import { both, filled, id } from './common.schema.ts';

/** One entry of content/glossary/glossary.yaml. */
export const termSchema = z.strictObject(
  {
    id,
    /** The word itself. */
    term: both,
    /** One sentence, for the margin; a number stands in it as `{id}`. */
    short: filled,
    /** A paragraph, for the glossary. */
    long: filled,
  },
  'write a term: id, term, short, long',
);
