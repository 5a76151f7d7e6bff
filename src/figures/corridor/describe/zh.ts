import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const says: Translated<typeof english.says> = {
  unknown: '不详',
  lines: (day, rates) => `折线图：借一夜现金的价格，画到 ${day}。当日 ${rates.join('，')}。`,
  range: (low, high) => `目标区间 ${low} 至 ${high}`,
  floor: (rate) => `地板（隔夜逆回购，即停车场）${rate}`,
  ceiling: (rate) => `天花板（常备回购便利，SRF）${rate}`,
  unsecured: (rate) => `无担保拆借（EFFR）${rate}`,
  point: (day, rate) => `${day} SOFR 为 ${rate}。`,
  over: { top: (day, gap) => `${day} SOFR 比区间上限高 ${gap}。`, iorb: (day, gap) => `${day} SOFR 比 IORB 高 ${gap}。` },
  facility: (day, amount) => `${day} SRF 借出 ${amount}。`,
  guides: { cut: (day) => `${day}：美联储降息。`, 'month-end': (day) => `${day}：月末。`, 'sell-off': (day) => `${day}：股市下跌。` },
  tightest: (from, to) => `${from}至 ${to}最紧。`,
  lentUnknown: (day) => `${day}的 SRF 用量不详。`,
};

export const source = '纽约联储（SOFR、EFFR、回购操作）、美联储（IORB、目标区间）。';

export const note = '每个营业日一个数；不详的日子留空，两边不相连。';
