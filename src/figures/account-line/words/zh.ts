import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  kicker: '财政部账户，每日收盘余额',
  ask: '它后来走到了哪里？',
  draw: '从这里画下去',
  guess: '你画的线',
  refill: '事先宣布的回补',
  shutdown: '政府停摆',
  level: (amount: string) => `事先宣布的目标 ${amount}`,
  reserves: '银行准备金，每周平均，比例尺与上图相同',
  gap: '一夜现金的价格：SOFR 减 IORB，每日',
  controls: {
    label: '你画的财政部账户走势',
    hint: '在图上拖动作画，或选中某一天后用上下方向键调整。',
    level: (date: string, amount: string) => `${date}：${amount}`,
    unset: '尚未画',
    reset: '重新画',
    skip: '跳过，直接看答案',
  },
};
