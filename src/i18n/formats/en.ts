import type { Formats } from '../formats.types.ts';
import { grouped, trimmed } from '../grouped.ts';

const months = [...['January', 'February', 'March', 'April', 'May', 'June', 'July'], ...['August', 'September', 'October', 'November', 'December']];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export const formats: Formats = {
  gap: ' ',
  stop: '.',
  colon: ': ',
  semicolon: '; ',
  comma: ', ',
  listed: ', ',
  bar: ' | ',
  wide: ' ',
  aside: (text) => ` (${text})`,
  date({ year, month, day, weekday }, style) {
    const name = months[month - 1]!;
    if (style === 'year') return `${year}`;
    if (style === 'month-only') return name;
    if (style === 'month') return `${name} ${year}`;
    if (style === 'day') return `${day} ${name}`;
    const named = style === 'weekday' || style === 'weekday-day' ? `${weekdays[weekday!]} ` : '';
    return `${named}${day} ${name}${style === 'weekday-day' ? '' : ` ${year}`}`;
  },
  dayShort: (month, day) => `${day} ${months[month - 1]!.slice(0, 3)}`,
  monthShort: (month) => months[month - 1]!.slice(0, 3),
  usd(size, short, digits) {
    if (size > 0 && size < 1) return `$${trimmed(Math.round(size * 1e8) / 100, 2)}`;
    if (size > 0 && size < 1e3 && digits === undefined) return `$${trimmed(size, 0)}${short ? ' m' : ' million'}`;
    if (size >= 999_995 && (digits === undefined || digits >= 2)) return `$${grouped(size / 1e6, digits ?? 2)}${short ? ' tn' : ' trillion'}`;
    const decimals = digits ?? (size < 9_950 ? 1 : 0);
    return `$${digits === undefined ? trimmed(size / 1e3, decimals) : grouped(size / 1e3, decimals)}${short ? ' bn' : ' billion'}`;
  },
  unitless: (amount) => amount,
  noDollars: '$0',
  billion: 1,
  bp(size, short, digits) {
    const n = grouped(size, digits);
    return short ? `${n} bp` : `${n} basis ${n === '1' ? 'point' : 'points'}`;
  },
  days(size, digits) {
    const n = grouped(size, digits);
    return `${n} ${n === '1' ? 'day' : 'days'}`;
  },
  count: grouped,
  spelled: (size) => small[size],
};
