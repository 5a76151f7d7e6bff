/**
 * Claims that a step tells in words alone, with no number of theirs to find them by: claim → step. Those that a number answers
 * or a picture names are found by reading the chapters.
 */
export const claimsInWords: Readonly<Record<string, string>> = {
  'not-enough-cash': 'the-question',
  'reserves-near-edge': 'how-scarce',
  'fed-saw-it-coming': 'the-fed-saw-it',
  'uncoordinated-shadow-policy': 'shadow-policy',
  'cannot-ease-and-tighten': 'shadow-policy',
  'sell-what-you-can': 'sell-the-liquid',
  'gold-margin-calls': 'the-tally',
  'china-second-economy': 'no-blackwell',
  'no-credit-crisis': 'not-2008',
  'hedge-funds-swaps': 'fade-the-plumbing',
  'allocators-buy-btc-dip': 'fade-the-plumbing',
  'funds-to-equal-weight': 'respect-the-repricing',
  'palantir-crowding': 'palantir',
  'gold-not-inflation': 'which-pile',
};

/** The step that shows every forecast with its score. */
export const scorecard = 'the-scorecard';
