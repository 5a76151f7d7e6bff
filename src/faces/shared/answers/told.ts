/**
 * Claims that a step tells in words alone, with no number of theirs to find them by: claim → step. Those that a number answers
 * or a picture names are found by reading the chapters.
 */
export const toldInWords: Readonly<Record<string, string>> = {
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
};

/** The step that shows every forecast with its score. */
export const scorecard = 'the-scorecard';

/** Claims that the story leaves out, each with the reason. The page of claims says it. */
export const untold: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  'liquid-assets-scarce': {
    en: 'The story leaves it out: it follows reserves, the one such asset whose amount it can draw.',
    zh: '正文没有讲它：正文只跟着准备金走，这类资产里，只有准备金的数额画得出来。',
  },
  'fiscal-qt-phrase': {
    en: 'The story leaves the phrase out, since nobody can be found who said it.',
    zh: '正文没有用这个说法，因为查不到是谁说的。',
  },
  'consensus-two-parts': {
    en: 'The story shows the piles and leaves out that everybody agreed on them, which nobody can check.',
    zh: '正文摆出了分法，没有讲“人人同意”，因为没有谁能核实。',
  },
  'most-see-opportunity': {
    en: 'The story tells the bets and leaves out how many would take them, which the article does not count either.',
    zh: '正文讲了这些赌注，没有讲有多少人愿意押，原文自己也没有数。',
  },
  'made-by-policy': {
    en: 'The story does not repeat it: it shows what each decision did to the pots, and what came back.',
    zh: '正文没有转述这句话，而是画出每个决定怎样改变池子，后来又回来了多少。',
  },
  'crypto-link-is-margin': {
    en: 'The story does not repeat it: what linked crypto with shares that day is not on record.',
    zh: '正文没有转述这句话：那天加密货币与股票靠什么相连，没有记录。',
  },
};
