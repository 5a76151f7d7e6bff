import { z } from 'zod';

import { both, id } from './common.schema.ts';

/** One entry of content/glossary/glossary.yaml. */
export const termSchema = z.strictObject(
  {
    id,
    /** The word itself. */
    term: both,
    /** One sentence, for the margin. */
    short: both,
    /** A paragraph, for the glossary. */
    long: both,
  },
  'write a term: id, term, short, long',
);
