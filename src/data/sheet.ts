import type { Point } from '../facts/index.ts';
import { Refused } from './refused.ts';

/** The days that are asked for, ISO, both included. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** What one question to a publisher gave: columns of observations in the publisher's own units, oldest first. */
export interface Sheet {
  readonly url: string;
  readonly columns: Readonly<Record<string, readonly Point[]>>;
}

/**
 * Points as an answer lists them, oldest or newest first → oldest first. Throws Refused where a day comes twice or the days
 * are in no order.
 */
export function inOrder(points: readonly Point[], url: string): Point[] {
  const ascending = points.length < 2 || points[0]!.date < points.at(-1)!.date ? [...points] : points.toReversed();
  ascending.forEach(({ date, value }, index) => {
    const before = ascending[index - 1];
    if (!before || before.date < date) return;
    const twice = ascending.filter((point) => point.date === date);
    if (twice.length > 1)
      throw new Refused(
        url,
        `${date} stands twice (${twice.map((point) => point.value).join(', ')})`,
        'ask the publisher which one holds, and refresh again when it is mended',
      );
    throw new Refused(
      url,
      `the days are in no order: ${date} (${value}) comes after ${before.date}`,
      'look at the answer: it may have been put together wrongly; refresh again later',
    );
  });
  return ascending;
}

/** The value of a JSON text. Throws Refused for a text that is cut or no JSON. */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(url, `the answer is not JSON: ${(error as Error).message}`, 'it may have been cut: refresh again later');
  }
}
