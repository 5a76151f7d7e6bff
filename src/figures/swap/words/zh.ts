import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  kicker: (notional: string) => `示例：本金 ${notional}，SOFR 按实际走势`,
  waiting: '收固定利率，付 SOFR',
  gains: '收固定利率，赚了',
  loses: '收固定利率，亏了',
  even: '谁也没占便宜',
  sum: '各夜合计',
  fixed: (rate: string) => `固定 ${rate}`,
  sofr: 'SOFR',
  cut: '美联储降息',
  receives: '你收',
  pays: '你付',
  running: '累计',
  knobs: { fixed: '收取的固定利率' },
  how: '算法',
  equations: (days: string, notional: string, even: string) => [
    '每夜差额 = 本金 ×（固定 − SOFR）',
    `÷ ${days}，再乘以所算的夜数`,
    `本金 ${notional}，为示例`,
    `SOFR 均值为 ${even}，高于它才赚`,
    '这里没有市场报价的记录',
  ],
  controls: { label: '固定利率', hint: '移动滑块，各夜就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
};
