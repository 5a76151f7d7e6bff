/**
 * Claims that a step tells in words alone, with no number of theirs to find them by: claim → step. Those that a number answers
 * or a picture names are found by reading the chapters.
 */
export const toldInWords: Readonly<Record<string, string>> = {
  'not-enough-cash': 'the-question',
  'fiscal-qt-phrase': 'then-the-shutdown',
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
  'consensus-two-parts': 'which-pile',
  'most-see-opportunity': 'fade-the-plumbing',
  'made-by-policy': 'fade-the-plumbing',
  'crypto-link-is-margin': 'fade-the-plumbing',
};

/** The step that shows every forecast with its score. */
export const scorecard = 'the-scorecard';

/** Claims that the story leaves out, each with the reason. The page of claims says it. */
export const untold: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  'liquid-assets-scarce': {
    en: 'The story leaves it out: it follows reserves, the one such asset whose amount it can draw.',
    zh: '正文没有讲它：正文只跟着准备金走，这类资产里，只有准备金的数额画得出来。',
  },
};
