import { catalog } from '../../i18n/catalog.ts';
import { dateText, format, formats, type Locale } from '../../i18n/index.ts';
import type { SeriesData, Week } from '../data.ts';
import { vessels } from './counts.ts';
import type { VesselsState } from './state.ts';

export const { note, says, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);

/** The vessels in words: the date, what each holds, what has changed since the marked Wednesday, and the equation if one is shown. */
export function describe(state: VesselsState, locale: Locale, { weeks }: SeriesData): string {
  const words = says[locale];
  const now = weeks[Math.floor(state.at)] as Week;
  const usd = (value: number) => format(value, 'usd', locale);
  const date = dateText(now.date, locale, 'weekday');
  if (state.pour === 0) return words.empty(date, usd(now.assets));
  return [
    words.pots(date, usd(now.tga), usd(now.rrp), usd(now.reserves), usd(now.other), usd(now.assets)),
    sinceInWords(state, now, weeks, locale),
    sumInWords(state, now, weeks, locale),
  ]
    .filter(Boolean)
    .join(formats[locale].gap);
}

/** The sum that is shown; else what has changed. */
export function concludes(state: VesselsState, locale: Locale, { weeks }: SeriesData): string {
  if (state.pour === 0) return '';
  const now = weeks[Math.floor(state.at)] as Week;
  return sumInWords(state, now, weeks, locale) || sinceInWords(state, now, weeks, locale);
}

function sinceInWords({ since }: VesselsState, now: Week, weeks: readonly Week[], locale: Locale): string {
  const then = weeks[since.at] as Week;
  if (since.share === 0 || then === now) return '';
  const was = vessels.map((vessel) => says[locale].was(format(Math.abs(now[vessel] - then[vessel]), 'usd', locale), now[vessel] < then[vessel]));
  return says[locale].since(dateText(then.date, locale, 'day'), was);
}

function sumInWords({ equation }: VesselsState, now: Week, weeks: readonly Week[], locale: Locale): string {
  const words = says[locale];
  const usd = (value: number) => format(value, 'usd', locale);
  const then = weeks[equation.since] as Week;
  const rose = now.tga - then.tga;
  const buffer = then.rrp - now.rrp;
  if (equation.share === 0 || equation.name === 'none') return '';
  if (equation.name === 'who-paid') return words.whoPaid(usd(rose), usd(rose - buffer), usd(buffer));
  return words.whyFell(usd(then.reserves - now.reserves), usd(rose - buffer), usd(then.assets - now.assets), usd(then.other - now.other));
}
