import { dateText, type DateStyle } from './date.ts';
import type { Locale } from './locale.ts';

/** usd is millions of dollars; percent is in percent, bp in hundredths of a percent; date is an ISO day. */
export type Unit = 'usd' | 'percent' | 'bp' | 'date' | 'count' | 'ratio' | 'days';

export type Style = DateStyle | 'prose' | 'label' | 'change' | 'words';

export interface FormatOptions {
  /** `prose` spells units out, `label` shortens them, `change` is a label with its sign, `words` spells a small count. */
  readonly as?: Style;
  /**
   * Decimals shown. For usd: 0 or 1 are decimals of a billion, 2 or more are decimals of a trillion
   * (when the amount reaches one), so both languages always show the same precision.
   */
  readonly digits?: number;
}

/** A number as this language writes it, with its unit. Throws a plain Error for a value that is not of the unit. */
export function format(value: number | string, unit: Unit, locale: Locale, options: FormatOptions = {}): string {
  const { as = 'prose', digits } = options;
  if (unit === 'date' || typeof value === 'string') {
    if (typeof value !== 'string') throw new Error(`a date is an ISO string, not ${value}`);
    return dateText(value, locale, dateStyles.has(as) ? (as as DateStyle) : 'date');
  }
  const size = Math.abs(value);
  const text = writers[unit](size, locale, as === 'label' || as === 'change', digits, as);
  const nothing = !/[1-9]/.test(text);
  if (as === 'change') return nothing ? text : (value < 0 ? '−' : '+') + text;
  return value < 0 && !nothing ? `−${text}` : text;
}

const dateStyles = new Set<Style>(['date', 'day', 'month', 'month-only', 'year', 'weekday']);

type Writer = (size: number, locale: Locale, short: boolean, digits: number | undefined, as: Style) => string;

const writers: Record<Exclude<Unit, 'date'>, Writer> = {
  usd: (size, locale, short, digits) => money(size, locale, short, digits),
  percent: (size, _locale, _short, digits = 2) => `${grouped(size, digits)}%`,
  bp: (size, locale, short, digits = 0) => {
    const n = grouped(size, digits);
    if (locale === 'zh') return short ? `${n} 基点` : `${n} 个基点`;
    return short ? `${n} bp` : `${n} basis ${n === '1' ? 'point' : 'points'}`;
  },
  count: (size, locale, _short, digits = 0, as) => (as === 'words' ? words(size, locale) : (locale === 'zh' && tenThousands(size)) || grouped(size, digits)),
  ratio: (size, _locale, _short, digits = 2) => grouped(size, digits),
  days: (size, locale, _short, digits = 0) => {
    const n = grouped(size, digits);
    if (locale === 'zh') return `${n} 天`;
    return `${n} ${n === '1' ? 'day' : 'days'}`;
  },
};

function money(size: number, locale: Locale, short: boolean, digits: number | undefined): string {
  if (size > 0 && size < 1) {
    const dollars = Math.round(size * 1e8) / 100;
    if (locale === 'en') return `$${trimmed(dollars, 2)}`;
    return `${tenThousands(dollars) ?? `${trimmed(dollars, 2)} `}美元`;
  }
  if (size > 0 && size < 1e3 && digits === undefined) {
    return locale === 'zh' ? `${trimmed(size / 100, 2)} 亿${short ? '' : '美元'}` : `$${trimmed(size, 0)}${short ? ' m' : ' million'}`;
  }
  if (size >= 999_995 && (digits === undefined || digits >= 2)) {
    return unitText(size / 1e6, digits ?? 2, locale, short ? ' tn' : ' trillion', ' 万亿', short);
  }
  const decimals = digits ?? (size < 9_950 ? 1 : 0);
  const billions = digits === undefined ? trimmed(size / 1e3, decimals) : grouped(size / 1e3, decimals);
  if (locale === 'en') return `$${billions}${short ? ' bn' : ' billion'}`;
  // The same precision in 亿: one decimal of a billion is one 亿.
  const rounded = Number((size / 1e3).toFixed(decimals));
  if (rounded >= 1000) return unitText(rounded / 1000, 3 + decimals, locale, '', ' 万亿', short);
  return `${grouped(rounded * 10, Math.max(0, decimals - 1))} 亿${short ? '' : '美元'}`;
}

function unitText(size: number, digits: number, locale: Locale, en: string, zh: string, short: boolean): string {
  const n = grouped(size, digits);
  return locale === 'en' ? `$${n}${en}` : `${n}${zh}${short ? '' : '美元'}`;
}

/** Fixed decimals with thousands separated by commas, the same in every runtime. */
export function grouped(size: number, digits: number): string {
  const [whole = '', part] = size.toFixed(digits).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${separated}.${part}` : separated;
}

/** A round number as Chinese says it, in 万; undefined where it is not round, or has a larger unit. */
const tenThousands = (size: number) => (size >= 1e4 && size < 1e8 && size % 1e4 === 0 ? `${grouped(size / 1e4, 0)} 万` : undefined);

const trimmed = (size: number, digits: number) => grouped(size, digits).replace(/\.0+$/, '');

const english = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const chinese = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

function words(size: number, locale: Locale): string {
  return (locale === 'en' ? english : chinese)[size] ?? grouped(size, 0);
}
