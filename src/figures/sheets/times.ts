/** Shares of a transaction, 0…1, at which one of its postings comes about. */
export interface Times {
  /** Its pair begins: both postings of it are drawn from here on. */
  readonly begins: number;
  /** A token arrives here, and leaves again. */
  readonly arrives: number;
  readonly leaves: number;
}

/** When posting `index` of `count` comes about: a pair after the other, the second of a pair after the first. */
export function timesOf(index: number, count: number): Times {
  const pairs = Math.ceil(count / 2);
  const pair = Math.floor(index / 2);
  const [arrives, leaves] = index % 2 === 0 ? [0.32, 0.42] : [0.88, 1];
  return { begins: pair / pairs, arrives: (pair + arrives) / pairs, leaves: (pair + leaves) / pairs };
}
