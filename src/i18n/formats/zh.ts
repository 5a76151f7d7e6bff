import type { Formats } from '../formats.types.ts';
import { grouped, trimmed } from '../grouped.ts';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const small = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A round number in 万; undefined where it is not round, or has a larger unit. */
const tenThousands = (size: number) => (size >= 1e4 && size < 1e8 && size % 1e4 === 0 ? `${grouped(size / 1e4, 0)} 万` : undefined);

export const formats: Formats = {
  // A full stop brings its own room.
  gap: '',
  stop: '。',
  colon: '：',
  semicolon: '；',
  comma: '，',
  listed: '、',
  bar: '｜',
  wide: '　',
  aside: (text) => `（${text}）`,
  date({ year, month, day, weekday }, style) {
    if (style === 'year') return `${year} 年`;
    if (style === 'month-only') return `${month} 月`;
    if (style === 'month') return `${year} 年 ${month} 月`;
    if (style === 'day') return `${month} 月 ${day} 日`;
    const named = style === 'weekday' || style === 'weekday-day' ? `（周${weekdays[weekday!]}）` : '';
    return `${style === 'weekday-day' ? '' : `${year} 年 `}${month} 月 ${day} 日${named}`;
  },
  dayShort: (month, day) => `${month} 月 ${day} 日`,
  monthShort: (month) => `${month} 月`,
  usd(size, short, digits) {
    const dollars = short ? '' : '美元';
    if (size > 0 && size < 1) {
      const whole = Math.round(size * 1e8) / 100;
      return `${tenThousands(whole) ?? `${trimmed(whole, 2)} `}美元`;
    }
    if (size > 0 && size < 1e3 && digits === undefined) return `${trimmed(size / 100, 2)} 亿${dollars}`;
    if (size >= 999_995 && (digits === undefined || digits >= 2)) return `${grouped(size / 1e6, digits ?? 2)} 万亿${dollars}`;
    const decimals = digits ?? (size < 9_950 ? 1 : 0);
    // The same precision in 亿: one decimal of a billion is one 亿.
    const rounded = Number((size / 1e3).toFixed(decimals));
    if (rounded >= 1000) return `${grouped(rounded / 1000, 3 + decimals)} 万亿${dollars}`;
    return `${grouped(rounded * 10, Math.max(0, decimals - 1))} 亿${dollars}`;
  },
  unitless: (amount) => amount.replace(/\s*美元$/, ''),
  noDollars: '0 美元',
  // A billion is ten 亿.
  billion: 10,
  bp: (size, short, digits) => `${grouped(size, digits)}${short ? ' 基点' : ' 个基点'}`,
  days: (size, digits) => `${grouped(size, digits)} 天`,
  count: (size, digits) => tenThousands(size) ?? grouped(size, digits),
  spelled: (size) => small[size],
};
