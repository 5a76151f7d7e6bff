import type { Asset } from '../words.ts';

export const assetNames: Record<Asset, string> = {
  sp500: 'S&P 500',
  nasdaq: 'Nasdaq Composite',
  dow: 'Dow Jones',
  gold: 'Gold',
  bitcoin: 'Bitcoin',
  ether: 'Ether',
  treasury: 'Ten-year Treasury',
  dollar: 'US dollar index',
  goldman: 'Goldman Sachs',
  'morgan-stanley': 'Morgan Stanley',
};

export const text = {
  groups: { risk: 'Risk', shelter: 'Shelter', rose: 'What rose' },
  titles: { 'one-day': '', 'no-shelter': 'Shelter fell beside risk', 'not-quite-everything': 'Not everything fell', 'the-tally': 'Closed out in crypto' },
  kicker: 'Each drawn as what is known of it',
  tallyKicker: 'area = amount',
  close: 'at the close',
  future: 'near future, settlement',
  range: '24 hours to the evening',
  bond: 'price, from its yield',
  size: 'rose, size not given',
  to: (high: string, low: string) => `${high} to ${low}`,
  reported: 'with the count of accounts',
  night: 'about {0} by night',
  article: '{0}, the article says',
  accounts: ['More than {0}', 'accounts closed out'],
  gold: ['Gold', 'no record of margin calls found'],
} as const;
