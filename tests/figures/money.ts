/** One path of dots as it is drawn. */
export interface Dots {
  readonly key: string;
  readonly money: string;
  /** What the path says of itself, and what can be counted in it. */
  readonly said: number;
  readonly drawn: number;
  readonly places: readonly string[];
}

/** Every path of dots in a drawing. */
export function dotsIn(svg: Element): Dots[] {
  return [...svg.querySelectorAll('[data-money][data-count]')].map((path) => {
    const places = (path.getAttribute('d') ?? '').match(/M[^M]+/g) ?? [];
    return {
      key: path.getAttribute('data-key') ?? '',
      money: path.getAttribute('data-money') ?? '',
      said: Number(path.getAttribute('data-count')),
      drawn: places.length,
      places,
    };
  });
}

/** Dots drawn for one kind of money, or for all. */
export function countOf(dots: readonly Dots[], money?: string): number {
  return dots.filter((path) => money === undefined || path.money === money).reduce((sum, path) => sum + path.drawn, 0);
}
