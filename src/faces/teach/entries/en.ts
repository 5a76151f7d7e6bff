import type { Instrument } from '../../../ledger/index.ts';

export const names: Partial<Record<Instrument | 'worth', string>> = {
  deposits: 'deposit',
  reserves: 'reserves',
  tga: 'Treasury’s account',
  'on-rrp': 'parking',
  bills: 'bill',
  worth: 'net worth',
};
