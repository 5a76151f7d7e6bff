/** One week: reserves in millions of dollars, the gap between SOFR and IORB in basis points. */
export interface ScarcityPoint {
  readonly reserves: number;
  readonly gap: number;
}

export interface ScarcityFit {
  /** The gap, in basis points, that the curve gives for an amount of reserves in millions of dollars. */
  predict(reserves: number): number;
  /** Typical distance of a week from the curve, in basis points: the residual standard error. */
  readonly spread: number;
  /** The same for a straight line through the same weeks, so that nobody makes too much of the bend. */
  readonly straight: number;
  /** gap = level + rise × e^((pivot − reserves) ÷ scale); level and rise in basis points, pivot and scale in millions. */
  readonly parameters: { readonly level: number; readonly rise: number; readonly pivot: number; readonly scale: number };
  readonly method: 'exponential, least squares';
}

/** Scales that are tried, in millions of dollars: from a sharp bend to one that is hardly to be seen. */
const scales = Array.from({ length: 96 }, (_, index) => 50_000 + index * 10_000);

/**
 * A bend without a kink: an exponential in reserves, by least squares. For each scale of a fixed list the other two
 * parameters follow from simple regression; the scale that leaves the least is kept, the first of equals. A hinge would
 * fit about as well, but would draw an edge that the weeks do not show.
 *
 * It describes the weeks it is given and claims no cause: give it weeks without a month-end. Points may come in any
 * order. Throws an Error for fewer than four weeks, or weeks that all hold the same reserves.
 */
export function fitScarcity(points: readonly ScarcityPoint[]): ScarcityFit {
  // Sums of floating numbers depend on their order, so the order is always the same.
  const sorted = [...points].sort((a, b) => a.reserves - b.reserves || a.gap - b.gap);
  const count = sorted.length;
  if (count < 4 || sorted[0]!.reserves === sorted.at(-1)!.reserves) throw new Error('a curve needs at least four weeks of different reserves');
  const pivot = mean(sorted.map(({ reserves }) => reserves));
  const gaps = sorted.map(({ gap }) => gap);
  const [first, ...rest] = scales.map((scale) => ({
    scale,
    ...regress(
      sorted.map(({ reserves }) => Math.exp((pivot - reserves) / scale)),
      gaps,
    ),
  }));
  const best = rest.reduce((a, b) => (b.left < a.left - 1e-12 ? b : a), first!);
  const { level, slope: rise, scale } = best;
  return {
    predict: (reserves) => level + rise * Math.exp((pivot - reserves) / scale),
    spread: Math.sqrt(best.left / (count - 3)),
    straight: Math.sqrt(
      regress(
        sorted.map(({ reserves }) => reserves - pivot),
        gaps,
      ).left /
        (count - 2),
    ),
    parameters: { level, rise, pivot, scale },
    method: 'exponential, least squares',
  };
}

/** Simple regression of y on x: `left` is the sum of squares it leaves. */
function regress(x: readonly number[], y: readonly number[]): { level: number; slope: number; left: number } {
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (index: number) => number) => x.reduce((total, _, index) => total + of(index), 0);
  const slope = sum((i) => (x[i]! - mx) * (y[i]! - my)) / sum((i) => (x[i]! - mx) ** 2);
  const level = my - slope * mx;
  return { level, slope, left: sum((i) => (y[i]! - level - slope * x[i]!) ** 2) };
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
