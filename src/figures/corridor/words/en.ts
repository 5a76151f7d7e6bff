interface Words {
  readonly kicker: string;
  readonly bars: string;
  readonly barsShort: string;
  readonly unknown: string;
  readonly thenUnknown: string;
  readonly over: Record<'top' | 'iorb', (gap: string, narrow: boolean) => string>;
  readonly ruler: string;
  readonly notes: Record<'lends' | 'waits' | 'ceiling' | 'floor' | 'corridor', readonly [wide: string, narrow: string]>;
  readonly guides: Record<'cut' | 'month-end' | 'sell-off', string>;
  readonly bands: Record<'strain', string>;
}

export const text: Words = {
  kicker: 'The price of cash for one night',
  bars: 'Lent by the Standing Repo Facility (SRF) that day',
  barsShort: 'SRF loans that day',
  unknown: 'not known',
  thenUnknown: ', then not known',
  over: { top: (gap, narrow) => `${gap} over ${narrow ? '' : 'the '}top`, iorb: (gap) => `${gap} over IORB` },
  ruler: 'the gauge: from IORB up',
  notes: {
    lends: ['↑ a bank lends only for more', '↑ it lends only for more'],
    waits: ['↓ for less, it would rather wait', '↓ for less, it waits'],
    ceiling: ['Ceiling: dealers and banks may borrow here', 'Ceiling: dealers, banks borrow'],
    floor: ['Floor: money funds may park here', 'Floor: money funds park'],
    corridor: ['The corridor: the Fed’s target range', 'The corridor: target range'],
  },
  guides: { cut: 'The Fed cuts', 'month-end': 'Month-end', 'sell-off': 'Shares fall' },
  bands: { strain: 'Tightest days' },
};
