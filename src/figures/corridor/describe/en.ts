export const says = {
  unknown: 'not known',
  lines: (day: string, rates: readonly string[]) => `Lines: the price of cash for one night, drawn to ${day}. That day ${rates.join('; ')}.`,
  range: (low: string, high: string) => `the target range ${low} to ${high}`,
  floor: (rate: string) => `the floor, ON RRP, ${rate}`,
  ceiling: (rate: string) => `the ceiling, SRF, ${rate}`,
  unsecured: (rate: string) => `unsecured loans, EFFR, ${rate}`,
  point: (day: string, rate: string) => `On ${day} SOFR was ${rate}.`,
  over: {
    top: (day: string, gap: string) => `On ${day} SOFR lay ${gap} over the top of the range.`,
    iorb: (day: string, gap: string) => `On ${day} SOFR lay ${gap} over IORB.`,
  },
  facility: (day: string, amount: string) => `On ${day} the Standing Repo Facility lent ${amount}.`,
  guides: {
    cut: (day: string) => `${day}: the Fed cuts its rates.`,
    'month-end': (day: string) => `${day}: a month-end.`,
    'sell-off': (day: string) => `${day}: shares fall.`,
  },
  tightest: (from: string, to: string) => `The tightest days are ${from} to ${to}.`,
  lentUnknown: (day: string) => `What the Standing Repo Facility lent on ${day} is not known.`,
};

export const source = 'New York Fed (SOFR, EFFR, repo), Federal Reserve (IORB, target range).';

export const note = 'One value each business day; days that are not known stay empty, and nothing is drawn across them.';
