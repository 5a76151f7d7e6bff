/** The time of the files in a zip that is of an ISO day. A zip knows a clock and no zone, so it is noon wherever it is made: the same files are the same bytes. */
export function zipTime(day: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date, 12);
}
