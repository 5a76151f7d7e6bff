export { dateText, dayNumber } from './date.ts';
export type { DateStyle } from './date.ts';
export { format, grouped } from './format.ts';
export type { FormatOptions, Style, Unit } from './format.ts';
export type { Both, Locale } from './locale.ts';
export { gap, langs, locales } from './locale.ts';
