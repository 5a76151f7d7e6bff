const sizes: Record<string, number> = { tn: 1e6, bn: 1e3, m: 1, trillion: 1e6, billion: 1e3, million: 1 };

/** The amounts and rates in some English words: millions of dollars or percent, and how exactly they are said. */
export function amountsIn(words: string): { amount: number; exactness: number }[] {
  return [...words.matchAll(/(−?)(?:\$([\d,]+(?:\.\d+)?) (tn|bn|m|trillion|billion|million)\b|(\d+(?:\.\d+)?)%)/g)].map(([, minus, money, size, rate]) => {
    const text = (money ?? rate)!.replaceAll(',', '');
    const scale = money === undefined ? 1 : sizes[size!]!;
    const decimals = text.split('.')[1]?.length ?? 0;
    return { amount: (minus ? -1 : 1) * Number(text) * scale, exactness: 0.5001 * scale * 10 ** -decimals };
  });
}

/** The corners of a path of straight lines. */
export const verticesOf = (d: string): [x: number, y: number][] => [...d.matchAll(/[ML]?(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** How far, at most, places are from being the values on one even scale. */
export function affine(pairs: readonly (readonly [value: number, place: number])[]): number {
  const byValue = pairs.toSorted(([a], [b]) => a - b);
  const [low, atLow] = byValue[0]!;
  const [high, atHigh] = byValue.at(-1)!;
  const place = (value: number) => atLow + ((value - low) / (high - low)) * (atHigh - atLow);
  return Math.max(...pairs.map(([value, at]) => Math.abs(at - place(value))));
}
