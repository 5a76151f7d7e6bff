import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  kicker: '借一夜现金的价格',
  bars: '常备回购便利（SRF）当日借出',
  barsShort: 'SRF 当日借出',
  unknown: '数据不详',
  thenUnknown: '，此后不详',
  over: { top: (gap) => `高出上限 ${gap}`, iorb: (gap) => `高出 IORB ${gap}` },
  ruler: '量尺：从 IORB 往上量',
  notes: {
    lends: ['↑ 给得更多，银行才肯借出', '↑ 给得更多才肯借出'],
    waits: ['↓ 给得更少，不如坐等', '↓ 给得更少，不如坐等'],
    ceiling: ['天花板：交易商和银行可来借钱', '天花板：交易商、银行可来借'],
    floor: ['地板：货币基金可来停放', '地板：货币基金可来停放'],
    corridor: ['利率走廊：美联储的目标区间', '利率走廊：目标区间'],
  },
  guides: { cut: '美联储降息', 'month-end': '月末', 'sell-off': '股市下跌' },
  bands: { strain: '最紧的几天' },
};
