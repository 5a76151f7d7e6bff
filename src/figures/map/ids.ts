/** How well a link is founded: on record with figures; known to exist, no figure for the day; the article’s word alone. */
export const evidences = ['recorded', 'known', 'claimed'] as const;
export type Evidence = (typeof evidences)[number];

/** Every way on which money or its want may pass, the six of the article’s chain first, in its order. */
export const linkIds = [
  'treasury',
  'price',
  'borrowers',
  'forced-sale',
  'crypto-closed',
  'next-call',
  'taxes',
  'park',
  'deposits',
  'fund-repo',
  'srf',
] as const;
export type LinkId = (typeof linkIds)[number];

/** The six links of the chain by their numbers; the others have none. */
export const chain: readonly LinkId[] = ['treasury', 'price', 'borrowers', 'forced-sale', 'crypto-closed', 'next-call'];

/** Who stands outside the Fed’s ledger. */
export const actorIds = ['people', 'funds', 'banks', 'dealers', 'leveraged', 'crypto'] as const;
export type ActorId = (typeof actorIds)[number];

export const marketIds = ['shares', 'gold', 'treasuries', 'bitcoin', 'ether'] as const;
export type MarketId = (typeof marketIds)[number];

/** Whom a link joins, apart from pots and markets. */
export const endsOf: Readonly<Record<LinkId, readonly ActorId[]>> = {
  treasury: [],
  price: ['banks', 'dealers'],
  borrowers: ['dealers', 'leveraged'],
  'forced-sale': ['leveraged'],
  'crypto-closed': ['crypto'],
  'next-call': ['leveraged'],
  taxes: ['people'],
  park: ['funds'],
  deposits: ['funds', 'banks'],
  'fund-repo': ['funds', 'dealers'],
  srf: ['dealers'],
};
