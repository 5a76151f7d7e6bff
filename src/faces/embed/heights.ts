/**
 * How high a chapter's tallest step is in CSS pixels, in the language that needs most: with its words beside the picture, and, on
 * a phone, below it. Measured and written by `tests/browser/embed/frame-heights.test.ts`, which says when that no longer holds.
 */
export const heights: Readonly<Record<string, { readonly beside: number; readonly below: number }>> = {
  'everything-at-once': { beside: 640, below: 1030 },
  'where-dollars-live': { beside: 640, below: 1050 },
  'the-drain': { beside: 640, below: 1060 },
  'the-price-of-cash': { beside: 640, below: 1100 },
  'two-hands-on-one-tap': { beside: 640, below: 1050 },
  'sell-what-you-can': { beside: 640, below: 1040 },
  'the-spark': { beside: 640, below: 1010 },
  'pipes-or-prices': { beside: 640, below: 1090 },
  'the-release': { beside: 640, below: 1040 },
  'what-to-believe': { beside: 640, below: 1060 },
};
