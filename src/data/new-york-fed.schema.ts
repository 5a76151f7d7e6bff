import { z } from 'zod';

const date = z.iso.date('a day as YYYY-MM-DD');
const amount = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/, 'a number')
      .transform(Number),
  ],
  'a number',
);
const maybe = amount.nullish();

/** api/rates/…/search.json, newest first. */
export const ratesSchema = z.object({
  refRates: z.array(
    z.object({
      effectiveDate: date,
      type: z.string(),
      /** Percent. */
      percentRate: amount,
      /** Only beside EFFR: the target range, percent. */
      targetRateFrom: maybe,
      targetRateTo: maybe,
    }),
  ),
});

/** api/rp/results/search.json, newest first. Amounts in dollars, rates in percent. */
export const operationsSchema = z.object({
  repo: z.object({
    operations: z.array(
      z.object({
        operationId: z.string(),
        auctionStatus: z.string(),
        operationDate: date,
        operationType: z.enum(['Repo', 'Reverse Repo']),
        term: z.string(),
        note: z.string().nullish(),
        /** Says so of a technical exercise. */
        isSmallValue: z.union([z.string(), z.boolean()]).nullish(),
        totalAmtAccepted: amount,
        details: z.array(
          z.object({ securityType: z.string(), amtAccepted: amount, minimumBidRate: maybe, percentOfferingRate: maybe, percentAwardRate: maybe }),
        ),
      }),
    ),
  }),
});

export type Operation = z.infer<typeof operationsSchema>['repo']['operations'][number];
