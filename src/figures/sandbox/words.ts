import type { Both } from '../../i18n/index.ts';
import type { Pot } from './layout.ts';
import type { Tap } from './play.ts';

interface Words {
  readonly kicker: (date: string) => string;
  readonly kickerNarrow: string;
  readonly reserves: string;
  readonly pots: Record<Pot, string>;
  readonly short: Record<Pot, string>;
  readonly zero: string;
  readonly observed: string;
  readonly ahead: string;
  readonly price: string;
  readonly priceNarrow: string;
  readonly level: string;
  readonly taps: Record<Tap, string>;
  readonly tapsNarrow: Record<Tap, string>;
  readonly aWeek: (amount: string) => string;
  readonly noMore: string;
  readonly until: (date: string) => string;
  readonly how: string;
  readonly equations: (curve: string) => readonly string[];
  readonly curve: (level: string, rise: string, pivot: string, scale: string) => string;
}

export const text: Both<Words> = {
  en: {
    kicker: (date) => `A sandbox, not a forecast · change since ${date}`,
    kickerNarrow: 'A sandbox, not a forecast',
    reserves: 'bank reserves',
    pots: { reserves: 'Bank reserves', tga: 'Treasury’s account', rrp: 'Funds’ parking', assets: 'Fed’s assets' },
    short: { reserves: 'Reserves', tga: 'Treasury', rrp: 'Parking', assets: 'Fed owns' },
    zero: '±0',
    observed: 'observed',
    ahead: 'sandbox',
    price: 'Price of cash: SOFR less IORB, mean of the week',
    priceNarrow: 'SOFR less IORB',
    level: '±0',
    taps: { spend: 'Treasury spends', target: 'until its account is at', runoffWeeks: 'Runoff', parking: 'Money funds park' },
    tapsNarrow: { spend: 'Treasury spends', target: 'down to', runoffWeeks: 'Runoff', parking: 'Funds park' },
    aWeek: (amount) => `${amount} a week`,
    noMore: 'stops at once',
    until: (date) => `until ${date}`,
    how: 'How it is worked out, and what it leaves out',
    equations: (curve) => [
      'reserves: + spent − parked − run off',
      curve,
      '(bp, $ bn), shaded: ± its spread',
      'No month-ends, no bill purchases;',
      'everything else stands still.',
    ],
    curve: (level, rise, pivot, scale) => `gap = ${level} + ${rise} e^((${pivot} − reserves) ÷ ${scale})`,
  },
  zh: {
    kicker: (date) => `沙盘推演，不是预测 · 自 ${date}起的变化`,
    kickerNarrow: '沙盘推演，不是预测',
    reserves: '银行准备金',
    pots: { reserves: '银行准备金', tga: '财政部账户', rrp: '隔夜停车场', assets: '美联储总资产' },
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
      '准备金变化 = 支出 − 停放 − 到期缩表',
      curve,
      '（基点，亿美元）；色带为通常偏离',
      '不含月末，也不含购买短期国债；',
      '其他各项保持不动。',
    ],
    curve: (level, rise, pivot, scale) => `利差 = ${level} + ${rise} e^((${pivot} − 准备金) ÷ ${scale})`,
  },
};
