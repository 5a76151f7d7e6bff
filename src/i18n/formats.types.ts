import type { DateStyle } from './date.ts';

/** An ISO day in its parts; `day` and `weekday` (0 for Sunday) are missing of a month alone. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
}

/** How a language writes what a computer knows as a number, and what stands between its words. */
export interface Formats {
  /** Between two sentences. */
  readonly gap: string;
  /** At the end of a sentence. */
  readonly stop: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly comma: string;
  /** Between the members of a list. */
  readonly listed: string;
  /** Between a title and what it belongs to. */
  readonly bar: string;
  /** Between parts of a line that are further apart than sentences. */
  readonly wide: string;
  /** An aside in brackets, with the room before it. */
  readonly aside: (text: string) => string;
  readonly date: (parts: DateParts, style: DateStyle) => string;
  /** A day without its year, as short as a label needs. */
  readonly dayShort: (month: number, day: number) => string;
  /** A month where there is room for three letters. */
  readonly monthShort: (month: number) => string;
  /** Millions of dollars, never negative; see `format` for `digits`. */
  readonly usd: (millions: number, short: boolean, digits: number | undefined) => string;
  /** An amount without the name of its unit, where a heading says it and there is little room. */
  readonly unitless: (amount: string) => string;
  /** Not a dollar. */
  readonly noDollars: string;
  /** What a billion dollars is in the unit that amounts are counted in. */
  readonly billion: number;
  /** Hundredths of a percentage point. */
  readonly bp: (size: number, short: boolean, digits: number) => string;
  readonly days: (size: number, digits: number) => string;
  readonly count: (size: number, digits: number) => string;
  /** A small count in words; undefined for one that is written in digits. */
  readonly spelled: (size: number) => string | undefined;
}
