import type { Translated } from '../../../i18n/index.ts';
import type { SpiralState } from '../state.ts';
import type * as english from './en.ts';

export const says: Translated<typeof english.says> = {
  fund: ({ square, assets, debt, own, asked, share, leverage, fall }) =>
    `示例：一只基金画成一叠方格，每格 ${square}。${fall ? `价格下跌 ${fall} 之后，` : ''}资产 ${assets}，借款 ${debt}，本钱 ${own}${leverage ? `，杠杆 ${leverage} 倍` : ''}。放款人要求本钱占 ${asked}，现在占 ${share}。`,
  stairs: (sells, result) => `台阶图：第一次通知要卖 ${sells}，${result}`,
  result: ({ ending, price, sold, own, left, unpaid }) =>
    `${ending}。价格累计下跌 ${price}，资产卖出 ${sold}，本钱从 ${own}变为 ${left}${unpaid ? `，放款人收不回 ${unpaid}` : ''}。`,
  night: ({ loss, debt, gap, cents, nights }) =>
    `旁边按同样的比例画出两笔损失：价格下跌亏 ${loss}，是几个大方格；借 ${debt}过一夜、多付 ${gap}，只合 ${cents} 美分，小得要用放大镜看。这样的夜晚要过约 ${nights} 个，才抵得上一次下跌。`,
};

export const source = '示意，不含实测数据。';

export const note = ({ stairs }: SpiralState): string => (stairs > 0 ? '一只基金代表所有同样借钱、持有同样资产的基金。' : '');
