import type { SeriesData } from '../data.ts';
import type { ScarcityPoint } from './fit.ts';

/** One Thursday-to-Wednesday week: reserves are its average, the gap the mean of SOFR − IORB over its published days. */
export interface ScarcityWeek extends ScarcityPoint {
  /** The Wednesday it ends on. */
  readonly date: string;
  /** Whether a month ends in it. */
  readonly monthEnd: boolean;
}

const found = new WeakMap<SeriesData, readonly ScarcityWeek[]>();

/** The weeks whose every business day lies within the days of the data, oldest first; worked out once for the same data. */
export function scarcityWeeks(data: SeriesData): readonly ScarcityWeek[] {
  let weeks = found.get(data);
  if (!weeks) found.set(data, (weeks = work(data)));
  return weeks;
}

function work({ weeks, days }: SeriesData): ScarcityWeek[] {
  const priced = days.filter(({ sofr, iorb }) => sofr !== undefined && iorb !== undefined);
  const next = new Map(days.map(({ date }, index) => [date, days[index + 1]?.date]));
  const [first, last] = [priced[0]?.date ?? '', priced.at(-1)?.date ?? ''];
  return weeks.flatMap(({ date, reserves }) => {
    const thursday = new Date(Date.parse(`${date}T00:00:00Z`) - 6 * 86_400_000).toISOString().slice(0, 10);
    const own = priced.filter((day) => day.date >= thursday && day.date <= date);
    if (thursday < first || date > last || own.length === 0) return [];
    const gap = (own.reduce((sum, { sofr, iorb }) => sum + (sofr as number) - (iorb as number), 0) / own.length) * 100;
    return [{ date, reserves, gap, monthEnd: own.some((day) => endsMonth(day.date, next.get(day.date))) }];
  });
}

/** Whether the next business day on record lies in another month. */
function endsMonth(date: string, next: string | undefined): boolean {
  return next !== undefined && next.slice(0, 7) !== date.slice(0, 7);
}
