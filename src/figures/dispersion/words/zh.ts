import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  kicker: (shares: string, wild: string) => `示例，不是实测 · ${shares} 只股票，各自年波动 ${wild}`,
  kickerNarrow: (shares: string, wild: string) => `示例 · ${shares} 只股票，各自年波动 ${wild}`,
  calm: '指数平静，个股分化',
  between: '有分有合',
  one: '个股同涨同跌',
  index: '指数',
  volatility: '指数的波动率',
  pair: '这对交易，占每边本金的 %',
  received: '卖指数，收权利金',
  paidOut: '指数动了，赔出',
  premium: '买看跌期权，付权利金',
  broughtIn: '看跌期权赚回',
  net: '净得',
  short: { received: '收权利金', paidOut: '指数赔出', premium: '付权利金', broughtIn: '期权赚回', net: '净得' },
  knobs: { together: '相关系数 r', paid: '隐含相关系数', rises: '共同的方向' },
  rises: ['跌', '涨'],
  start: '起点',
  end: '一个季度后',
  how: '算法',
  equations: (shares: string) => [
    `指数 v² = v² ×（r +（1 − r）÷ ${shares}）`,
    'v：个股波动率；r：相关系数',
    '权利金：巴舍利耶公式，按今天的价格',
    '指数动多少，卖方就赔多少',
    '个股跌多少，看跌期权就赚多少',
  ],
  controls: { label: '个股一起动的程度', hint: '移动滑块，走势就重新画一遍。', reset: '恢复原设定', skip: '跳过' },
};
