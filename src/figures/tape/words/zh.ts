import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const assetNames: Translated<typeof english.assetNames> = {
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
};

export const text: Translated<typeof english.text> = {
  groups: { risk: '风险资产', shelter: '避险资产', rose: '上涨的' },
  titles: { 'one-day': '', 'no-shelter': '躲处也跟着跌', 'not-quite-everything': '并非样样都跌', 'the-tally': '加密货币爆仓' },
  kicker: '知道多少，就画多少 · 红色表示下跌',
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
  accounts: ['超过 {0}', '个账户爆仓'],
  gold: ['黄金', '没有找到追加保证金的记录'],
};
