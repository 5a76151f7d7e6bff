import { z } from 'zod';

import { address, both, date, id, money, sourceIds, text } from './common.schema.ts';

/** The head of a file in content/series; its points are parsed line by line beside it. */
export const seriesSchema = z.strictObject(
  {
    /** Same as the file's name. */
    id,
    name: both,
    publisher: text('who publishes it'),
    /** What the publisher calls it. */
    publisherId: text('the publisher’s own name for it'),
    /** Of every value in `points`. */
    unit: z.enum(['usd-millions', 'percent'], 'write usd-millions or percent'),
    /** The lowest and the highest value that can be true, in the unit: what lies outside is a slip, or another unit. */
    within: z
      .tuple([z.number(), z.number()], 'write the lowest and the highest value that can be true: within: [0, 5000000]')
      .readonly()
      .refine(([low, high]) => low < high, 'write the lowest value first'),
    /** Weekly series hold Wednesdays, daily ones days on which the Federal Reserve Banks are open; none holds a day after `retrieved`. */
    frequency: z.enum(['daily', 'weekly'], 'write daily or weekly'),
    /** What one value means: a week’s average or a day’s level. */
    definition: both,
    /** What this reading does not know, and why. */
    gaps: both.exactOptional(),
    /** The colour of this kind of money, if it is one. */
    money: money.exactOptional(),
    /** The day the values were read. */
    retrieved: date,
    /** The copy that was read. */
    readFrom: text('where the values were read'),
    /** The publisher’s own page. */
    address,
    sources: sourceIds,
    /** Of the text of `points`, so that no value changes unnoticed. */
    checksum: z.string('write the checksum with `npm run content:stamp`'),
    /** One line per observation: a day, a space, a value. No line where nothing is known. */
    points: z.string('write the points as a block of lines after `points: |`'),
  },
  'write the head of a series: id, name, publisher …',
);

/** A file in content/series/latest: a newer reading of the series of that id, written by a refresh. */
export const latestSchema = z.strictObject(
  { id, retrieved: date, readFrom: text('where the values were read'), checksum: z.string('run the refresh again'), points: z.string('run the refresh again') },
  'write the head of a reading: id, retrieved, readFrom, checksum, points',
);

export type SeriesFile = z.infer<typeof seriesSchema>;
