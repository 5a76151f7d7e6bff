import { format, formats, type Locale } from '../../i18n/index.ts';

/** An amount of the example: whole dollars, or dollars and cents. */
export function usd(value: number, locale: Locale): string {
  const cents = Math.round(value * 1e8);
  if (cents === 0) return formats[locale].noDollars;
  return format(cents / 1e8, 'usd', locale);
}

/** A share of one as a percentage, with as many decimals as it needs, one at most. */
export const share = (value: number, locale: Locale): string => {
  const tenths = Math.round(value * 1000) / 10;
  return format(tenths, 'percent', locale, { digits: Number.isInteger(tenths) ? 0 : 1 });
};

export const count = (value: number, locale: Locale): string => format(value, 'count', locale);

/** A multiple: 5, or 6.33. */
export const multiple = (value: number, locale: Locale): string => {
  const hundredths = Math.round(value * 100) / 100;
  return format(hundredths, 'ratio', locale, { digits: Number.isInteger(hundredths) ? 0 : Number.isInteger(hundredths * 10) ? 1 : 2 });
};

/** A fall as a share of one: −4.1%, or 0% when there is none. */
export const fallen = (value: number, locale: Locale): string => {
  const text = share(value, locale);
  return /[1-9]/.test(text) ? `−${text}` : text;
};
