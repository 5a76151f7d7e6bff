import type { Sector } from './sectors.ts';

/** What one sector may owe another. A bond the Fed owns is still the Treasury's bond. */
export const instruments = [
  'deposits',
  'reserves',
  'tga',
  'on-rrp',
  'currency',
  'bills',
  'bonds',
  'repo',
  'srf-loans',
  'fund-shares',
  'securities',
  'mortgages',
] as const;

export type Instrument = (typeof instruments)[number];

export interface Terms {
  /** Sectors that may owe it; none where what is owned is nobody’s debt in the story, and only changes hands. */
  readonly issuers: readonly Sector[];
  /** Sectors that may own it; absent when anyone may. */
  readonly holders?: readonly Sector[];
}

/** Who may owe and own each instrument. */
export const terms: Record<Instrument, Terms> = {
  deposits: { issuers: ['bank'] },
  reserves: { issuers: ['fed'], holders: ['bank'] },
  tga: { issuers: ['fed'], holders: ['treasury'] },
  'on-rrp': { issuers: ['fed'], holders: ['fund', 'bank', 'dealer'] },
  currency: { issuers: ['fed'] },
  bills: { issuers: ['treasury'] },
  bonds: { issuers: ['treasury'] },
  repo: { issuers: ['dealer', 'bank', 'fund', 'leveraged'] },
  'srf-loans': { issuers: ['bank', 'dealer'], holders: ['fed'] },
  'fund-shares': { issuers: ['fund'] },
  securities: { issuers: [] },
  mortgages: { issuers: ['household'] },
};
