import type { Both } from '../../i18n/index.ts';

export const assets = ['sp500', 'nasdaq', 'dow', 'gold', 'bitcoin', 'ether', 'treasury', 'dollar', 'goldman', 'morgan-stanley'] as const;
export type Asset = (typeof assets)[number];

export const groups = ['risk', 'shelter', 'rose'] as const;
export type Group = (typeof groups)[number];

export const titles = ['one-day', 'no-shelter', 'not-quite-everything', 'the-question', 'the-tally'] as const;
export type Title = (typeof titles)[number];

export const assetNames: Both<Record<Asset, string>> = {
  en: {
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
  },
  zh: {
    sp500: '标普 500',
    nasdaq: '纳斯达克综合指数',
    dow: '道琼斯指数',
    gold: '黄金',
    bitcoin: '比特币',
    ether: '以太坊',
    treasury: '十年期美国国债',
    dollar: '美元指数',
    goldman: '高盛',
    'morgan-stanley': '摩根士丹利',
  },
};

export const text = {
  en: {
    groups: { risk: 'Risk', shelter: 'Shelter', rose: 'What rose' },
    titles: {
      'one-day': '',
      'no-shelter': 'Shelter fell beside risk',
      'not-quite-everything': 'Not everything fell',
      'the-question': 'Not enough cash to flee into?',
      'the-tally': 'Closed out in crypto',
    },
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
  },
  zh: {
    groups: { risk: '风险资产', shelter: '避险资产', rose: '上涨的' },
    titles: {
      'one-day': '',
      'no-shelter': '躲处也跟着跌',
      'not-quite-everything': '并非样样都跌',
      'the-question': '现金不够躲？',
      'the-tally': '加密货币强制平仓',
    },
    kicker: '知道多少，就画多少',
    tallyKicker: '面积 = 金额',
    close: '收盘',
    future: '近月期货结算价',
    range: '截至当晚 24 小时',
    bond: '价格，由收益率推知',
    size: '上涨，幅度未给出',
    to: (high: string, low: string) => `${high} 至 ${low}`,
    reported: '与账户数同时报道',
    night: '截至深夜约 {0}',
    article: '原文写作 {0}',
    accounts: ['超过 {0}', '个账户被强制平仓'],
    gold: ['黄金', '没有找到追加保证金的记录'],
  },
} as const;
