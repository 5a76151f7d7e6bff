export const text = {
  kicker: 'Area = price: profit upwards, multiple to the right · an example',
  kickerNarrow: 'Area = price · an example',
  headline: 'Growth pays for a multiple',
  growth: 'growth of profit, a year',
  profit: 'profit today',
  multiple: 'multiple',
  back: (growth: string) => `profit ${growth}: the price is back`,
  cash: (growth: string) => `profit ${growth}: as good as cash`,
  knobs: { multiple: 'Multiple falls to', years: 'Within' },
  years: (years: string, one: boolean) => `${years} ${one ? 'year' : 'years'}`,
  how: 'How it is worked out',
  equations: (was: string, cash: string) => ['price = profit × multiple', `(1 + growth)^years × multiple ÷ ${was}`, '= (1 + cash)^years', `cash: ${cash} a year, SOFR of that day, kept up`, 'dividends are left out'],
} as const;
