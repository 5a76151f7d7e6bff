import { z } from 'zod';

import { both, date, id, sourceIds } from './common.schema.ts';
import { evidences } from './types.ts';

/** One entry of content/links/links.yaml. */
export const linkSchema = z.strictObject(
  {
    id,
    name: both,
    evidence: z.enum(evidences, `write one of ${evidences.join(', ')}`),
    article: both.exactOptional(),
    record: both,
    /** Series that hold its amounts or rates, day by day. */
    series: z.array(id, 'write a list of ids of series').default([]),
    /** Other numbers on record for it, each with its day. */
    numbers: z.array(z.strictObject({ num: id, on: date }, 'write num and on'), 'write a list of numbers with their days').default([]),
    sources: sourceIds,
    step: z.string('write chapter/step').regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write chapter/step'),
  },
  'write a link: id, name, evidence, record, sources, step',
);
