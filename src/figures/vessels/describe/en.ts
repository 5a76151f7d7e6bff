import type { Figure } from '../../figure.ts';
import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { SeriesData, Week } from '../../data.ts';
import { vessels } from '../counts.ts';
import type { VesselsState } from '../state.ts';

/** The vessels in words: the date, what each holds, what has changed since the marked Wednesday, and the equation if one is shown. */
export function describe(state: VesselsState, locale: Locale, { weeks }: SeriesData): string {
  const now = weeks[Math.floor(state.at)] as Week;
  const then = weeks[state.since.at] as Week;
  const usd = (value: number) => format(value, 'usd', locale);
  const date = dateText(now.date, locale, 'weekday');
  const marked = state.since.share > 0 && then !== now;
  const changes = vessels.map((vessel) => now[vessel] - then[vessel]);
  const was = (n: number) => `${n < 0 ? 'down' : 'up'} ${usd(Math.abs(n))}`;
  if (state.pour === 0) return `${date}. The ${usd(now.assets)} that the Fed owns stands as one field of dots above four empty pots.`;
  return [
    `${date}. Four pots hold all that the Fed owes: the Treasury’s account ${usd(now.tga)}, the money funds’ overnight parking ${usd(now.rrp)}, bank reserves ${usd(now.reserves)}, currency and everything else ${usd(now.other)}. Together they are ${usd(now.assets)}, what the Fed owns.`,
    marked
      ? `Since ${dateText(then.date, locale, 'day')} the Treasury’s account is ${was(changes[0]!)}, the parking ${was(changes[1]!)}, reserves ${was(changes[2]!)}, everything else ${was(changes[3]!)}.`
      : '',
    sumInWords(state, now, weeks, locale),
  ]
    .filter(Boolean)
    .join(' ');
}

function sumInWords(state: VesselsState, now: Week, weeks: readonly Week[], locale: Locale): string {
  const usd = (value: number) => format(value, 'usd', locale);
  const then = weeks[state.equation.since] as Week;
  const rose = now.tga - then.tga;
  const buffer = then.rrp - now.rrp;
  if (state.equation.share === 0 || state.equation.name === 'none') return '';
  if (state.equation.name === 'who-paid') {
    return `The sum: the Treasury’s ${usd(rose)} is ${usd(rose - buffer)} out of reserves and ${usd(buffer)} out of the parking.`;
  }
  const lost = then.reserves - now.reserves;
  const runoff = then.assets - now.assets;
  const rest = then.other - now.other;
  return `The sum: reserves lost ${usd(lost)}, that is ${usd(rose - buffer)} to the Treasury and ${usd(runoff)} with bonds that ran off, less ${usd(rest)} that came back from everything else.`;
}

export const source: NonNullable<Figure<VesselsState, SeriesData>['source']> = (_state) => 'Federal Reserve (H.4.1), New York Fed.';

export const note: NonNullable<Figure<VesselsState, SeriesData>['note']> = (_state) =>
  'Reserves are a week’s average, the others Wednesday levels; the rest is what is left over.';
