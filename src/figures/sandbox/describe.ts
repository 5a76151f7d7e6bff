import { catalog } from '../../i18n/catalog.ts';
import { dateText, format, formats, type Locale } from '../../i18n/index.ts';
import type { SeriesData, Week } from '../data.ts';
import { weeksAfter } from './layout.ts';
import { runTap, type TapWeek } from './model.ts';
import { settingsOf } from './settings.ts';
import type { SandboxState } from './state.ts';
import { text } from './words.ts';

export const { note, says, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);

/** The sandbox in words: where it starts, what is set, where it ends. */
export function describe(state: SandboxState, locale: Locale, data: SeriesData): string {
  const words = says[locale];
  const start = data.weeks[state.start] as Week;
  const usd = (value: number) => format(value, 'usd', locale);
  const set = settingsOf(state.settings, start.date, locale).map(({ key, words: value }) => words.set(text[locale].taps[key], value));
  const begun = words.begins(dateText(start.date, locale), usd(start.tga), usd(start.rrp), usd(start.reserves), set);
  return [begun, resultOf(state, locale, data)].join(formats[locale].gap);
}

/** Where the drawn path ends, and the sum that takes it there; also what the controls tell. */
export function resultOf(state: SandboxState, locale: Locale, { weeks }: SeriesData): string {
  const words = says[locale];
  const start = weeks[state.start] as Week;
  const path = runTap(start, state.settings, state.given);
  const end = path[Math.floor(state.run)] as TapWeek;
  const change = (value: number) => format(value, 'usd', locale, { as: 'change', digits: 1 });
  const reached = path.slice(0, Math.floor(state.run) + 1).findIndex(({ tga }) => tga <= state.settings.target + 0.5);
  const sum = [end.reserves - start.reserves, start.tga - end.tga, start.rrp - end.rrp, end.assets - start.assets].map(change);
  return [
    words.ends(dateText(weeksAfter(start.date, Math.floor(state.run)), locale), format(end.reserves, 'usd', locale), sum),
    reached > 0 && words.reached(dateText(weeksAfter(start.date, reached), locale, 'day')),
    reached < 0 && words.unreached,
    words.price(format(Math.abs(end.gap), 'bp', locale), end.gap < 0, format(state.given.curve.spread, 'bp', locale)),
  ]
    .filter(Boolean)
    .join(formats[locale].gap);
}
