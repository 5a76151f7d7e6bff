import type { Point } from '../facts/index.ts';
import { expectedDays } from '../facts/index.ts';
import type { Held } from './held.ts';
import type { Plan } from './plan.ts';
import { Refused } from './refused.ts';
import type { Span } from './sheet.ts';

/** A factor between two readings of one day that only another unit explains. */
const ANOTHER_UNIT = 50;

/** The smallest amount that can be told from nothing: a million of dollars, a hundredth of a percent. */
const SMALLEST = { 'usd-millions': 1, percent: 0.01 };

/** Rates are published to the hundredth of a percent. */
const RATE_DIGITS = 2;

/** The most that a rate has moved from one day to the next, and some: SOFR rose by 2.82 on 17 September 2019. */
const LEAP = 3;

export interface Guarding {
  readonly plan: Plan;
  readonly held: Held;
  readonly points: readonly Point[];
  readonly span: Span;
  readonly url: string;
  /** Whether days that are held and no longer given are let go. */
  readonly shorter: boolean;
}

/**
 * What a whole and well-formed answer may still have wrong, against what is held. Throws Refused for no points at all, for
 * values in another unit, and for days that have gone.
 */
export function guard({ plan, held, points, span, url, shorter }: Guarding): void {
  const inSpan = held.points.filter(({ date }) => date >= span.from && date <= span.until);
  if (points.length === 0) {
    if (inSpan.length === 0 && expectedDays(held.frequency, span.from, span.until).length <= 1) return;
    throw new Refused(url, `the answer holds no day from ${span.from} to ${span.until}`, 'ask again later, or for other days with --from and --until');
  }
  const given = new Map(points.map(({ date, value }) => [date, value]));
  const mend = `see which unit the publisher uses now, and correct "${plan.series}" in src/data/plan.ts`;

  const [low, high] = held.within;
  const odd = points.find(({ value }) => value < low || value > high);
  if (odd) throw new Refused(url, `${odd.date} would be ${odd.value} ${held.unit}, outside of ${low} to ${high}: another unit, or a slip`, mend);

  const shared = inSpan.flatMap(({ date, value: before }) => {
    const after = given.get(date);
    return after === undefined || Math.max(before, after) < SMALLEST[held.unit] * ANOTHER_UNIT ? [] : [{ date, before, after }];
  });
  const scaled = shared.filter(({ before, after }) => Math.max(before, after) / Math.max(Math.min(before, after), SMALLEST[held.unit]) >= ANOTHER_UNIT);
  if (scaled.length > shared.length / 2) {
    const { date, before, after } = scaled[0]!;
    throw new Refused(url, `the values are in another unit: ${date} was ${before} ${held.unit} and would be ${after}`, mend);
  }

  const gone = inSpan.filter(({ date }) => !given.has(date));
  if (gone.length > 0 && !shorter) {
    const days = gone
      .slice(0, 3)
      .map(({ date }) => date)
      .join(', ');
    throw new Refused(
      url,
      `the answer is shorter: ${gone.length} of ${inSpan.length} days that are held are gone (${days}${gone.length > 3 ? ' …' : ''})`,
      'refresh again later; if the publisher has withdrawn them, add --accept shorter',
    );
  }

  if (held.unit === 'percent') demandPercent(held, points, url, mend);
  else demandMillions(points, url, mend);
}

/** Publishers count in whole millions: an amount of less is in another unit than it is said to be. */
function demandMillions(points: readonly Point[], url: string, mend: string): void {
  const small = points.find(({ value }) => !Number.isInteger(value));
  if (small) throw new Refused(url, `${small.date} would be ${Number(small.value.toPrecision(6))} usd-millions: another unit, or a slip`, mend);
}

/** Each new rate beside the one before it, whoever else gives it: a share of one in place of percent is a hundredth of what it should be. */
function demandPercent(held: Held, points: readonly Point[], url: string, mend: string): void {
  const known = new Map(held.points.map(({ date, value }) => [date, value]));
  const first = points[0]!;
  let before = held.points.findLast(({ date }) => date < first.date)?.value;
  for (const { date, value } of points) {
    if (known.get(date) !== value) {
      const scaled = before !== undefined && before >= 0.5 && value > 0 && before / value >= ANOTHER_UNIT;
      const leapt = before !== undefined && Math.abs(value - before) > LEAP;
      if (Number(value.toFixed(RATE_DIGITS)) !== value || scaled || leapt)
        throw new Refused(
          url,
          `${date} would be ${value} percent${before === undefined ? '' : ` after ${before}`}: a share in place of percent, another unit, or a slip`,
          mend,
        );
    }
    before = value;
  }
}
