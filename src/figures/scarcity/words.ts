import { format, type Both, type Locale } from '../../i18n/index.ts';

interface Words {
  readonly kicker: string;
  readonly kickerShort: string;
  readonly week: (date: string) => string;
  readonly reserves: string;
  readonly level: string;
  readonly over: string;
  readonly under: string;
  readonly curve: string;
  readonly spread: string;
  readonly said: Record<'' | 'month-end' | 'later', string>;
}

export const text: Both<Words> = {
  en: {
    kicker: 'One dot, one week: bank reserves and the price of cash',
    kickerShort: 'One dot, one week',
    week: (date) => `Week to ${date}`,
    reserves: 'Reserves, week average',
    level: 'SOFR level with IORB',
    over: '↑ SOFR over IORB: cash is dear',
    under: '↓ SOFR under IORB',
    curve: 'the curve only describes',
    spread: 'typical spread',
    said: { '': '', 'month-end': 'open: weeks with a month-end', later: 'paler: after the sell-off' },
  },
  zh: {
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
  },
};

/** A gap to the nearest basis point, with its sign. */
export const bp = (gap: number, { locale }: { readonly locale: Locale }): string => {
  const size = Math.abs(Math.round(gap));
  return sign(gap) + format(size, 'bp', locale, { as: locale === 'zh' ? 'prose' : 'label' });
};

/** The same without its unit. */
export const signed = (gap: number): string => `${sign(gap)}${Math.abs(Math.round(gap))}`;

const sign = (gap: number) => (Math.round(gap) === 0 ? '' : gap < 0 ? '−' : '+');
