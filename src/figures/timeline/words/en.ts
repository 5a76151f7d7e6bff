import type { TitleId, NoteId, LinkId, Score } from '../words.ts';

export const text: {
  readonly kicker: string;
  readonly start: string;
  readonly rate: string;
  readonly chainKicker: string;
  readonly titles: Readonly<Record<TitleId, string>>;
  readonly fed: readonly [string, string];
  /** Where what it holds is not drawn. */
  readonly fedEases: readonly [string, string];
  readonly treasury: readonly [string, string];
  readonly runoff: string;
  readonly runoffShort: string;
  readonly announced: string;
  readonly ends: string;
  readonly notes: Readonly<Record<NoteId, string>>;
  readonly links: Readonly<Record<LinkId, string>>;
  readonly undated: string;
  readonly recordKicker: string;
  readonly scores: Readonly<Record<Score, string>>;
  /** What the record holds for each link, a line each. */
  readonly met: Readonly<Record<LinkId, readonly string[]>>;
  readonly lapse: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly chain: string;
} = {
  start: 'The Fed above, the Treasury below',
  rate: 'policy rate',
  kicker: 'Runoff and account at one scale of dollars',
  chainKicker: 'The base case, as a strategist in the article tells it',
  titles: {
    easing: 'One hand loosens',
    tightening: 'The other hand tightens',
    'the-fed-saw-it': 'The Fed says when runoff ends',
    'five-weeks-away': 'Announced is not done',
    'shadow-policy': 'Two hands on one tap?',
    'the-base-case': 'A chain of links',
    'link-by-link': 'The chain meets its record',
  },
  fed: ['The Fed', 'lower rates, smaller holdings'],
  fedEases: ['The Fed', 'lower rates'],
  treasury: ['The Treasury’s account', 'each close'],
  runoff: 'still to run off by {0}',
  runoffShort: 'runoff left, to {0}',
  announced: '{0}: end announced',
  ends: 'ends {0}',
  notes: {
    rose: 'Between the cuts the account rose by {0}',
    'reserves-fell': 'and bank reserves fell by {0}',
    opinion: 'A view, not a finding',
    shadow: 'An unnamed researcher sees a monetary policy run from the fiscal side, which nobody coordinates with the Fed.',
  },
  links: {
    'shutdown-ends': 'The shutdown ends',
    'treasury-spends': 'The Treasury spends',
    'reserves-rise': 'Reserves rise',
    'runoff-stops': 'Runoff stops',
    'january-tailwind': 'A tailwind for markets',
  },
  undated: 'no date given',
  recordKicker: 'Dashed: as it was said · solid: came true · hollow: in part',
  scores: { 'came-true': 'came true', partly: 'in part', 'did-not': 'did not' },
  met: {
    'shutdown-ends': [],
    'treasury-spends': ['account −{0}', 'then +{1}'],
    'reserves-rise': ['reserves +{0}', 'then −{1}'],
    'runoff-stops': [],
    'january-tailwind': ['S&P 500 {0}', 'bitcoin {1}'],
  },
  lapse: 'The condition, that politicians stand aside, failed on {0}: funding lapsed again.',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
  chain: 'Each link may be likely, and the whole chain still much less so.',
};
