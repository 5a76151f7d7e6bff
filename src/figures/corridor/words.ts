import { format, type Both } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import type { Rate } from './state.ts';

export const names: Record<Rate, string> = { sofr: 'SOFR', effr: 'EFFR', iorb: 'IORB', onRrpRate: 'ON RRP', srfRate: 'SRF' };

/** The series behind each rate, for bound numbers. */
export const seriesOf: Record<Rate, string> = {
  sofr: 'sofr',
  effr: 'effr',
  iorb: 'iorb',
  onRrpRate: 'on-rrp-rate',
  srfRate: 'srf-rate',
};

interface Words {
  readonly kicker: string;
  readonly bars: string;
  readonly barsShort: string;
  readonly unknown: string;
  readonly thenUnknown: string;
  readonly over: Record<'top' | 'iorb', (gap: string, narrow: boolean) => string>;
  readonly ruler: string;
  readonly notes: Record<'lends' | 'waits' | 'ceiling' | 'floor' | 'corridor', readonly [wide: string, narrow: string]>;
  readonly guides: Record<'cut' | 'month-end' | 'sell-off', string>;
  readonly bands: Record<'strain', string>;
}

export const text: Both<Words> = {
  en: {
    kicker: 'The price of cash for one night',
    bars: 'Lent by the Standing Repo Facility (SRF) that day',
    barsShort: 'SRF loans that day',
    unknown: 'not known',
    thenUnknown: ', then not known',
    over: {
      top: (gap, narrow) => `${gap} over ${narrow ? '' : 'the '}top`,
      iorb: (gap) => `${gap} over IORB`,
    },
    ruler: 'the gauge: from IORB up',
    notes: {
      lends: ['↑ a bank lends only for more', '↑ it lends only for more'],
      waits: ['↓ for less, it would rather wait', '↓ for less, it waits'],
      ceiling: ['Ceiling: dealers and banks may borrow here', 'Ceiling: dealers, banks borrow'],
      floor: ['Floor: money funds may park here', 'Floor: money funds park'],
      corridor: ['The corridor: the Fed’s target range', 'The corridor: target range'],
    },
    guides: { cut: 'The Fed cuts', 'month-end': 'Month-end', 'sell-off': 'Shares fall' },
    bands: { strain: 'Tightest days' },
  },
  zh: {
    kicker: '借一夜现金的价格',
    bars: '常备回购便利（SRF）当日借出',
    barsShort: 'SRF 当日借出',
    unknown: '数据不详',
    thenUnknown: '，此后不详',
    over: {
      top: (gap) => `高出上沿 ${gap}`,
      iorb: (gap) => `高出 IORB ${gap}`,
    },
    ruler: '量尺：从 IORB 往上量',
    notes: {
      lends: ['↑ 给得更多，银行才肯借出', '↑ 给得更多才肯借出'],
      waits: ['↓ 给得更少，不如坐等', '↓ 给得更少，不如坐等'],
      ceiling: ['天花板：交易商和银行可来借钱', '天花板：交易商、银行可来借'],
      floor: ['地板：货币基金可来停放', '地板：货币基金可来停放'],
      corridor: ['利率走廊：美联储的目标区间', '利率走廊：目标区间'],
    },
    guides: { cut: '美联储降息', 'month-end': '月末', 'sell-off': '股市下跌' },
    bands: { strain: '最紧的几天' },
  },
};

/** An amount of facility use with as many decimals of a billion, up to two, as it was published with. */
export function usd(amount: number, view: Pick<View, 'locale'>, as: 'label' | 'prose' = 'label'): string {
  const digits = [0, 1, 2].find((n) => Math.abs((amount / 1000) * 10 ** n - Math.round((amount / 1000) * 10 ** n)) < 1e-6) ?? 1;
  return format(amount, 'usd', view.locale, amount < 1000 ? { as } : { as, digits });
}
