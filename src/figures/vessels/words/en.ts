import type { Vessel } from '../counts.ts';

export const names: Record<Vessel, readonly [name: string, sub: string]> = {
  tga: ['Treasury’s account', 'TGA'],
  rrp: ['Funds’ parking', 'ON RRP'],
  reserves: ['Bank reserves', 'week average'],
  other: ['Currency and the rest', 'what is left over'],
};

export const shortNames: Record<Vessel, string> = { tga: 'Treasury', rrp: 'Parking', reserves: 'Reserves, week avg', other: 'Currency, rest' };

export const text = {
  owes: 'What the Fed owes',
  owns: 'What it owns',
  oneDot: (amount: string) => `one dot = ${amount}`,
  on: (day: string, amount: string) => `${day}: ${amount}`,
  was: (amount: string) => `was ${amount}`,
  dashes: (day: string) => `dashes and lower line: ${day}`,
  intoTreasury: 'to the Treasury',
  outOfReserves: 'out of reserves',
  outOfBuffer: 'out of the parking',
  lostByBanks: 'bank reserves',
  toTreasury: 'to the Treasury',
  withBonds: 'with bonds that ran off',
  fromRest: 'back from the rest',
} as const;

/** Captions of the sum where there is little room. */
export const shortText = { withBonds: 'bonds ran off', fromRest: 'from the rest' } as const;
