import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  kicker: '示例，不是实测 · 同样的资产负债表，各画一次',
  headline: '那时缺家底，如今缺现金',
  owns: '资产',
  owes: '负债',
  own: '本钱',
  lost: (loss: string) => `亏掉 ${loss}`,
  missing: (gap: string) => `缺口 ${gap}`,
  mortgages: '房贷',
  bonds: '国债',
  deposits: '欠的债',
  repo: '早上要还',
  under: ['资产变少了，', '抵不上负债。'],
  standing: ['家底都在，', '只是现金贵了一夜。'],
  cost: (gap: string, cents: string) => `贵 ${gap}，一夜 ${cents} 美分`,
  record: (day: string, lent: string) => `记录：${day}拿这类债券借走 ${lent}`,
  recordShort: (day: string, lent: string) => `${day}借出 ${lent}`,
};
