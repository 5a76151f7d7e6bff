import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const words: Translated<typeof english.words> = {
  piles: {
    label: '给当天的下跌归类',
    hint: '把卡片拖到一堆里，点一下换一堆，或用左、右、下方向键。',
    plumbing: '归入管道，会恢复',
    repricing: '归入重新定价，不会恢复',
    unsorted: '尚未归类',
    card: (name, pile) => `${name}：${pile}`,
    reset: '重新归类',
    skip: '跳过',
  },
  panels: {
    crowd: { label: '基金群的设定', hint: '移动滑块，循环就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
    lender: { label: '不肯续借的放款人', hint: '滑块逐个换放款人，最左端是都肯续借。', reset: '恢复原设定', skip: '跳过' },
    swap: { label: '固定利率', hint: '移动滑块，各夜就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
    multiple: { label: '倍数和年数', hint: '移动滑块，增长就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
    dispersion: { label: '个股一起动的程度', hint: '移动滑块，走势就重新画一遍。', reset: '恢复原设定', skip: '跳过' },
  },
  tap: { label: '沙盘的设定', hint: '移动滑块，路径就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
  guess: {
    label: '你画的财政部账户走势',
    hint: '在图上拖动作画，或选中某一天后用上下方向键调整。',
    level: (date, amount) => `${date}：${amount}`,
    unset: '尚未画',
    clear: '重新画',
    skip: '跳过，直接看答案',
  },
};
