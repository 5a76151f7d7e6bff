import { z } from 'zod';

import { address, date, sourceId, text } from './common.schema.ts';

/** One entry of content/sources/sources.yaml. */
export const sourceSchema = z.strictObject(
  {
    id: sourceId,
    publisher: text('who published it'),
    title: text('its title'),
    /** https only; left out where only a copy in a repository was read. */
    address: address.exactOptional(),
    /** Day of publication, where it is known. */
    date: date.exactOptional(),
    /** What was read when it was not the publisher’s own page. */
    readFrom: text('what was read').exactOptional(),
    retrieved: date,
  },
  'write a source: id, publisher, title, retrieved',
);
