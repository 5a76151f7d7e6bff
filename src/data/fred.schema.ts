import { z } from 'zod';

/** A day and a number; FRED has written both a dot and nothing for a day without one. */
const row = z.tuple([
  z.iso.date('a day as YYYY-MM-DD'),
  z
    .string()
    .regex(/^(-?\d+(\.\d+)?|\.)?$/, 'a number')
    .transform((text) => (/\d/.test(text) ? Number(text) : undefined)),
]);

export const fredSchema = z.array(row);
