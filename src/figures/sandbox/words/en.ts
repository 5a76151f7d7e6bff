import type { ControlWords } from '../../marks/controls.ts';
import type { Pot } from '../layout.ts';
import type { Tap } from '../play.ts';

interface Words {
  readonly kicker: (date: string) => string;
  readonly kickerNarrow: string;
  readonly reserves: string;
  readonly pots: Record<Pot, string>;
  readonly short: Record<Pot, string>;
  readonly zero: string;
  readonly observed: string;
  readonly ahead: string;
  readonly price: string;
  readonly priceNarrow: string;
  readonly level: string;
  readonly taps: Record<Tap, string>;
  readonly tapsNarrow: Record<Tap, string>;
  readonly aWeek: (amount: string) => string;
  readonly noMore: string;
  readonly until: (date: string) => string;
  readonly how: string;
  readonly equations: (curve: string) => readonly string[];
  readonly controls: ControlWords;
  readonly curve: (level: string, rise: string, pivot: string, scale: string) => string;
}

export const text: Words = {
  kicker: (date) => `A sandbox, not a forecast · change since ${date}`,
  kickerNarrow: 'A sandbox, not a forecast',
  reserves: 'bank reserves',
  pots: { reserves: 'Bank reserves', tga: 'Treasury’s account', rrp: 'Funds’ parking', assets: 'Fed’s assets' },
  short: { reserves: 'Reserves', tga: 'Treasury', rrp: 'Parking', assets: 'Fed owns' },
  zero: '±0',
  observed: 'observed',
  ahead: 'sandbox',
  price: 'Price of cash: SOFR less IORB, mean of the week',
  priceNarrow: 'SOFR less IORB',
  level: '±0',
  taps: { spend: 'Treasury spends', target: 'until its account is at', runoffWeeks: 'Runoff', parking: 'Money funds park' },
  tapsNarrow: { spend: 'Spending', target: 'Account to', runoffWeeks: 'Runoff', parking: 'Funds park' },
  aWeek: (amount) => `${amount} a week`,
  noMore: 'stops at once',
  until: (date) => `until ${date}`,
  how: 'How it is worked out, and what it leaves out',
  equations: (curve) => [
    'reserves: + spent − parked − run off',
    curve,
    '(bp, $ bn), shaded: ± its spread',
    'No month-ends, no bill purchases;',
    'everything else stands still.',
  ],
  curve: (level, rise, pivot, scale) => `gap = ${level} + ${rise} e^((${pivot} − reserves) ÷ ${scale})`,
  controls: { label: 'Settings of the sandbox', hint: 'Move a slider and the paths are worked out again.', reset: 'Reset', skip: 'Skip' },
};
