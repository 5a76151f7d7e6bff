import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  kicker: (date) => `沙盘推演，不是预测 · 自 ${date}起的变化`,
  kickerNarrow: '沙盘推演，不是预测',
  reserves: '银行准备金',
  pots: { reserves: '银行准备金', tga: '财政部账户', rrp: '停车场', assets: '美联储总资产' },
  short: { reserves: '准备金', tga: '财政部', rrp: '停车场', assets: '总资产' },
  zero: '±0',
  observed: '观测值',
  ahead: '推演',
  price: '现金的价格：SOFR 减 IORB，周平均',
  priceNarrow: 'SOFR 减 IORB',
  level: '±0',
  taps: { spend: '财政部净支出', target: '直到账户降至', runoffWeeks: '缩表', parking: '货币基金停放' },
  tapsNarrow: { spend: '财政部支出', target: '账户降至', runoffWeeks: '缩表', parking: '基金停放' },
  aWeek: (amount) => `每周 ${amount}`,
  noMore: '立即停止',
  until: (date) => `持续到 ${date}`,
  how: '算法与局限',
  equations: (curve) => [
    '准备金变化 = 支出 − 停放 − 被动缩表',
    curve,
    '（基点，亿美元）；色带为通常偏离',
    '不含月末，也不含购买短期国债；',
    '现钞及其他保持不动。',
  ],
  curve: (level, rise, pivot, scale) => `利差 = ${level} + ${rise} e^((${pivot} − 准备金) ÷ ${scale})`,
  controls: { label: '沙盘的设定', hint: '移动滑块，路径就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
};
