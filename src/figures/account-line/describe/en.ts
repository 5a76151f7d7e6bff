import type { AccountLineState } from '../state.ts';

type Dated = readonly [amount: string, day: string];

export const says = {
  empty: (from: string, to: string, year: string, day: string, amount: string) =>
    `An empty chart from ${from} to ${to} ${year}. The Treasury’s account starts at ${amount} on ${day}; draw what came next, or skip it.`,
  line: (low: Dated, high: Dated, [last, , date]: readonly [...Dated, date: string]) =>
    `A line: the Treasury’s account at the close of each day. Its low is ${low[0]} on ${low[1]}, its high ${high[0]} on ${high[1]}; on ${date} it stands at ${last}.`,
  under: {
    reserves: 'Under it, on the same scale, bank reserves as the average of each week.',
    gap: 'Under it, a bar for each day shows how far SOFR was from IORB.',
  },
  reservesRise: (from: string, to: string, size: string, fall: boolean) => `From ${from} to ${to} reserves ${fall ? 'fall' : 'rise'} by ${size}.`,
  reserves: (day: string, amount: string) => `In the week to ${day} reserves are ${amount}.`,
  gap: (day: string, size: string, under: boolean) => `On ${day} SOFR is ${size} ${under ? 'under' : 'over'} IORB.`,
  point: (day: string, amount: string) => `On ${day} it is ${amount}.`,
  target: (amount: string) => `A dashed line marks the announced target, ${amount}.`,
  rise: (from: string, to: string, size: string) => `From ${from} to ${to} it rises by ${size}.`,
  refill: (from: string, to: string) => `A shaded band marks the announced refill, ${from} to ${to}.`,
  shutdown: (from: string) => `A shaded band marks the shutdown, after the close of ${from}.`,
  own: (end: string, actual?: string) => (actual ? `Your own line ends at ${end}, the account at ${actual}.` : `Your line now ends at ${end}.`),
};

// With others beside it the account is named more briefly: the line under a picture has room for two lines on a phone.
export function source({ axis: { lower } }: AccountLineState): string {
  if (!lower) return 'US Treasury, Daily Treasury Statement, closing balance.';
  if (lower.what === 'reserves') return 'US Treasury (daily statement), Federal Reserve (H.4.1).';
  return 'US Treasury (daily statement), New York Fed, Federal Reserve.';
}
