import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  kicker: '面积 = 价格：向上是盈利，向右是倍数 · 示例',
  kickerNarrow: '面积 = 价格 · 示例',
  headline: '倍数降了，要靠盈利增长来补',
  growth: '盈利年增长',
  profit: '今天的盈利',
  multiple: '倍数',
  price: '价格（盈利不变）',
  back: (growth: string) => `盈利 ${growth}：价格回到原处`,
  cash: (growth: string) => `盈利 ${growth}：赶上现金`,
  knobs: { multiple: '倍数降到', years: '用时' },
  years: (years: string) => `${years} 年`,
  how: '算法',
  equations: (was: string, cash: string) => [
    '价格 = 盈利 × 倍数',
    `（1 + 增长）^年数 × 倍数 ÷ ${was}`,
    '=（1 + 现金利率）^年数',
    `现金：按当天 SOFR，年利 ${cash} 不变`,
    '股息略去',
  ],
  controls: { label: '倍数和年数', hint: '移动滑块，增长就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
};
