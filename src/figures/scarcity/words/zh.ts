import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  kicker: '一点一周：银行准备金与现金的价格',
  kickerShort: '一点一周',
  week: (date) => `截至 ${date}当周`,
  reserves: '准备金，周平均',
  level: 'SOFR 与 IORB 持平',
  over: '↑ SOFR 高于 IORB：现金贵',
  under: '↓ SOFR 低于 IORB',
  curve: '曲线只作描述',
  spread: '通常偏离',
  said: { '': '', 'month-end': '空心：含月末的各周', later: '浅色：抛售之后的各周' },
};
