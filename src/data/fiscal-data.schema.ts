import { z } from 'zod';

const count = z.union([z.int(), z.string().regex(/^\d+$/, 'a count').transform(Number)], 'a count');

/** Amounts are text in millions of dollars; one that is absent is the text "null". */
const amount = z
  .string()
  .regex(/^(-?\d+(\.\d+)?|null)$/, 'an amount')
  .transform((text) => (text === 'null' ? undefined : Number(text)));

/** One page of v1/accounting/dts/operating_cash_balance. */
export const pageSchema = z.object({
  data: z.array(z.object({ record_date: z.iso.date('a day as YYYY-MM-DD'), account_type: z.string(), open_today_bal: amount, close_today_bal: amount })),
  meta: z.object({ 'total-count': count, 'total-pages': count }),
});
