/** What the example is worked out from: shares in percent of one, volatility in percent a year. */
export interface Settings {
  /** Correlation of each share with each other. */
  readonly together: number;
  /** The correlation that the premiums were reckoned with. */
  readonly paid: number;
  /** Volatility of each share. */
  readonly wild: number;
  /** Whether what moves all of them ends higher or lower. */
  readonly rises: boolean;
}

/** How many shares, and how many days of trading: a quarter of a year of them. */
export const shares = 40;
export const days = 63;
export const yearDays = 252;

/** A number as good as random, the same in every runtime: a sequence from a seed (Mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

let known: readonly (readonly number[])[] | undefined;

/**
 * Daily shocks: first the one that all shares have in common, then one of each share’s own. They are chosen so that, day by
 * day, none goes with any other and each has a variance of exactly one; what is drawn then has the formula’s variance exactly.
 */
export function shocks(): readonly (readonly number[])[] {
  if (known) return known;
  const draw = sequence(2049);
  const all: number[][] = [];
  for (let row = 0; row <= shares; row += 1) {
    // The sum of twelve even draws is as good as normal, and needs no logarithm.
    const one = Array.from({ length: days }, () => Array.from({ length: 12 }, draw).reduce((sum, value) => sum + value, -6));
    // What goes with those before is taken out, twice for the sake of rounding.
    for (const before of [...all, ...all]) {
      const share = product(one, before) / days;
      for (let day = 0; day < days; day += 1) one[day] = one[day]! - share * before[day]!;
    }
    const size = Math.sqrt(product(one, one) / days);
    all.push(one.map((value) => value / size));
  }
  // The common one ends higher as it is drawn; a fall is its mirror image.
  const end = all[0]!.reduce((sum, value) => sum + value, 0);
  if (end < 0) all[0] = all[0]!.map((value) => -value);
  return (known = all);
}

/** The sum of the products, day by day. A plain loop: the first picture waits for some thousands of these. */
function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let day = 0; day < days; day += 1) sum += a[day]! * b[day]!;
  return sum;
}

/** Daily returns of each share, in percent: a part that all have in common and one of its own. */
export function returnsOf({ together, wild, rises }: Settings): number[][] {
  const [common, ...own] = shocks();
  const daily = wild / Math.sqrt(yearDays);
  const a = Math.sqrt(together / 100) * (rises ? 1 : -1) * daily;
  const b = Math.sqrt(1 - together / 100) * daily;
  return own.map((one) => one.map((value, day) => a * common![day]! + b * value));
}

/** Daily returns of the index that holds all of them alike. */
export const indexOf = (returns: readonly (readonly number[])[]): number[] =>
  returns[0]!.map((_, day) => returns.reduce((sum, one) => sum + one[day]!, 0) / returns.length);

/** Volatility in percent a year, from daily returns, as it is reckoned in the market: about zero. */
export const volatilityOf = (returns: readonly number[]): number =>
  Math.sqrt((returns.reduce((sum, value) => sum + value * value, 0) / returns.length) * yearDays);

/** Volatility of the index: σ² of it = σ²(ρ + (1 − ρ) ÷ n). */
export const indexVolatility = (wild: number, together: number): number => wild * Math.sqrt(together / 100 + (1 - together / 100) / shares);

/** Each day’s level, in percent of the first price, changes added up. */
export function pathOf(returns: readonly number[]): number[] {
  let level = 0;
  return [0, ...returns.map((value) => (level += value))];
}

/** What the pair of trades costs and pays by the end, in percent of the money on each side. */
export interface Pair {
  /** For the volatility of the index that was sold: a call and a put at today’s level. */
  readonly received: number;
  readonly paidOut: number;
  /** For a put on each share. */
  readonly premium: number;
  readonly broughtIn: number;
  readonly net: number;
}

/** A mean move, up or down, of a price that wanders with a volatility over the time: what a pair of options at today’s price costs. */
const meanMove = (volatility: number): number => volatility * Math.sqrt(days / yearDays) * Math.sqrt(2 / Math.PI);

/**
 * Premiums by Bachelier’s formula, at today’s level: a call and a put cost σ√T × √(2 ÷ π), a put alone half of it. The shares’
 * σ is paid in full, the index’s follows from the correlation that the premium was reckoned with.
 */
export function pairOf(settings: Settings): Pair {
  const returns = returnsOf(settings);
  const end = (of: readonly number[]) => pathOf(of).at(-1)!;
  const received = meanMove(indexVolatility(settings.wild, settings.paid));
  const paidOut = Math.abs(end(indexOf(returns)));
  const premium = meanMove(settings.wild) / 2;
  const broughtIn = returns.reduce((sum, one) => sum + Math.max(0, -end(one)), 0) / returns.length;
  return { received, paidOut, premium, broughtIn, net: received - paidOut - premium + broughtIn };
}
