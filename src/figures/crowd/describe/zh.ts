import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const says: Translated<typeof english.says> = {
  bars: (funds, least, most, haircut) =>
    `示例：${funds} 只基金各是一根柱，杠杆从左到右由 ${least} 倍到 ${most} 倍，柱脚是本钱，虚线是放款人要求的 ${haircut}。`,
  refuses: (lender) => `第 ${lender} 位放款人不肯续借`,
  falls: (shock) => `价格先跌 ${shock}`,
  because: (causes, result) => [...causes, result].join('，'),
  wiped: (funds, _one, lost) => `，${funds} 只赔光${lost ? `，放款人收不回 ${lost}` : ''}`,
  result: (ending, called, sold, price, wiped) => `${ending}。${called}，资产卖出 ${sold}，价格累计下跌 ${price}${wiped}。`,
};

export const source = '示意，不含实测数据。';

export const note = '每只基金起初资产相同，每十只一位放款人。没有哪个数是当天测出来的。';
