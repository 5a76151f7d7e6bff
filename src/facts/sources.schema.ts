import { z } from 'zod';

import { address, date, sourceId, text } from './common.schema.ts';

/** One entry of content/sources/sources.yaml. */
export const sourceSchema = z.strictObject(
  {
    id: sourceId,
    publisher: text('who published it'),
    title: text('its title'),
    /** https only; left out where only a copy in a repository was read. */
    // A source on paper has none.
    address: address.exactOptional(),
    /** Day of publication, where it is known. */
    date: date.exactOptional(),
    /** What was read when it was not the publisher’s own page. */
    readFrom: text('what was read').exactOptional(),
    retrieved: date,
    /** For a series: the first day it holds, and what it is counted in. Numbers outside of these cannot be from it. */
    from: date.exactOptional(),
    unit: z.enum(['usd', 'percent'], 'write usd or percent').exactOptional(),
  },
  'write a source: id, publisher, title, retrieved',
);
