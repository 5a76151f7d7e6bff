import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  titles: {
    'no-blackwell': ['原文点名的导火索', '消息不新鲜'],
    'thirty-times': ['把价格折成预期盈利的年数', '高市盈率赌的是什么'],
    nvidia: ['英伟达 · 面积 = 市值', '错了一位'],
    palantir: ['Palantir', '业绩好，股价跌'],
    'what-else': ['当天报道提到的', '火星不止一处'],
  },
  events: {
    president: ['特朗普', 'Blackwell 芯片不对华出口'],
    results: ['Palantir', '公布强劲业绩'],
    futures: ['期货，开盘前', '跌去 {0} 或更多'],
    shares: ['股市下跌', '标普 500 收盘 {0}'],
    'white-house': ['白宫', '重申此事'],
    'bank-chiefs': ['银行高管', '发出警告'],
    'short-seller': ['某位做空者', '申报持仓'],
    'palantir-price': ['Palantir', '高估值被人议论'],
  },
  later: '相隔 {0}',
  square: '一格：来年的预期盈利',
  price: '全部 {0} 格：价格',
  article: '原文说高达 {0} 倍',
  share: ['{0}', '来年预期盈利占价格的比例'],
  cash: ['{0}', '同样的钱借出过夜，一年的利息'],
  after: '下跌后的市值',
  before: '前一交易日 {0}',
  lost: '损失 {0}',
  articleLoss: '原文的 {0}',
  steps: ['下跌后的市值', '× 跌幅', '÷ 剩下的比例', '= 损失'],
  slip: '原文的数字约为它的 {0} 倍。',
  salesTitle: '营收，{0}公布',
  shareTitle: '股价，{0}',
  yearBefore: '一年前',
  growth: '同比 {0}',
  drop: '约 {0}',
};
