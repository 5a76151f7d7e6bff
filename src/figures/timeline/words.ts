import type { Both } from '../../i18n/index.ts';

export const titleIds = ['easing', 'tightening', 'the-fed-saw-it', 'five-weeks-away', 'shadow-policy', 'the-base-case'] as const;
export type TitleId = (typeof titleIds)[number];

export const noteIds = ['rose', 'reserves-fell', 'opinion', 'shadow'] as const;
export type NoteId = (typeof noteIds)[number];

export const linkIds = ['shutdown-ends', 'treasury-spends', 'reserves-rise', 'runoff-stops', 'january-tailwind'] as const;
export type LinkId = (typeof linkIds)[number];

export const text: Both<{
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
  readonly chain: string;
}> = {
  en: {
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
    chain: 'Each link may be likely, and the whole chain still much less so.',
  },
  zh: {
    start: '上为美联储，下为财政部',
    rate: '政策利率',
    kicker: '缩表与账户，同一美元比例',
    chainKicker: '基本情景，据原文一位策略师',
    titles: {
      easing: '一只手在放松',
      tightening: '另一只手在收紧',
      'the-fed-saw-it': '美联储说出缩表的终点',
      'five-weeks-away': '宣布了，还没做到',
      'shadow-policy': '一个水龙头，两只手？',
      'the-base-case': '环环相扣',
    },
    fed: ['美联储', '降利率，减持有'],
    fedEases: ['美联储', '降利率'],
    treasury: ['财政部账户', '每日收盘'],
    runoff: '到 {0}还要缩减的部分',
    runoffShort: '到 {0}还要缩减',
    announced: '{0}宣布终点',
    ends: '{0}结束',
    notes: {
      rose: '前后降息之间，账户增加 {0}',
      'reserves-fell': '银行准备金减少 {0}',
      opinion: '这是看法，不是结论',
      shadow: '一位未具名的研究员认为，财政那边在搞一套货币政策，没有人与美联储协调。',
    },
    links: {
      'shutdown-ends': '停摆结束',
      'treasury-spends': '财政部花钱',
      'reserves-rise': '准备金回升',
      'runoff-stops': '缩表停止',
      'january-tailwind': '市场迎来顺风',
    },
    undated: '没有给日期',
    chain: '每环也许都很可能，整条却未必。',
  },
};
