import { format, type Locale, type Style, type Unit } from '../../i18n/index.ts';

/** A declared number as a state carries it: an amount in millions of dollars, a rate in percent, or an ISO day. */
export interface Value {
  readonly num: string;
  readonly unit: Unit;
  readonly value: number | string;
  readonly digits?: number;
  readonly as?: Style;
}

/** The number as a label says it. */
export function say({ value, unit, digits, as }: Value, locale: Locale, style: Style = as ?? 'label'): string {
  return format(value, unit, locale, { as: style, ...(digits !== undefined && { digits }) });
}

/** The number as an amount; throws for a date. */
export function amountOf({ num, value }: Value): number {
  if (typeof value === 'string') throw new Error(`${num} is a date, not an amount`);
  return value;
}

/** Words with `{0}`, `{1}` … filled by numbers. */
export const filled = (words: string, values: readonly Value[], locale: Locale, style?: Style): string =>
  words.replace(/\{(\d)\}/g, (_, index: string) => say(values[Number(index)] as Value, locale, style));

/** The numbers that one piece of words says, as `data-num` holds them. */
export const numsOf = (values: readonly Value[]): string => [...new Set(values.map(({ num }) => num))].join(' ');
