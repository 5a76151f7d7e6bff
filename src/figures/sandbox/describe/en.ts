import type { Figure } from '../../figure.ts';
import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { SeriesData, Week } from '../../data.ts';
import { settingsOf } from '../settings.ts';
import { weeksAfter } from '../layout.ts';
import { runTap, type TapWeek } from '../model.ts';
import type { SandboxState } from '../state.ts';
import { text } from '../words.ts';

/** The sandbox in words: where it starts, what is set, where it ends. */
export function describe(state: SandboxState, locale: Locale, data: SeriesData): string {
  const start = data.weeks[state.start] as Week;
  const usd = (value: number) => format(value, 'usd', locale);
  const date = dateText(start.date, locale);
  const words = text[locale];
  const settings = settingsOf(state.settings, start.date, locale);
  const set = settings.map(({ key, words: value }) => `${words.taps[key]} ${value}`).join('; ');
  return `A sandbox, not a forecast. It starts on ${date} with ${usd(start.tga)} in the Treasury’s account, ${usd(start.rrp)} parked by money funds and ${usd(start.reserves)} of reserves. Settings: ${set}. ${resultOf(state, locale, data)}`;
}

/** Where the drawn path ends, and the sum that takes it there; also what the controls tell. */
export function resultOf(state: SandboxState, locale: Locale, { weeks }: SeriesData): string {
  const start = weeks[state.start] as Week;
  const path = runTap(start, state.settings, state.given);
  const end = path[Math.floor(state.run)] as TapWeek;
  const usd = (value: number) => format(value, 'usd', locale);
  const change = (value: number) => format(value, 'usd', locale, { as: 'change', digits: 1 });
  const date = dateText(weeksAfter(start.date, Math.floor(state.run)), locale);
  const spread = format(state.given.curve.spread, 'bp', locale);
  const gap = format(Math.abs(end.gap), 'bp', locale);
  const reached = path.slice(0, Math.floor(state.run) + 1).findIndex(({ tga }) => tga <= state.settings.target + 0.5);
  const when = reached < 0 ? '' : dateText(weeksAfter(start.date, reached), locale, 'day');
  const sum = [end.reserves - start.reserves, start.tga - end.tga, start.rrp - end.rrp, end.assets - start.assets].map(change);
  return `On ${date} reserves are ${usd(end.reserves)}, a change of ${sum[0]}: ${sum[1]} from the Treasury’s account, ${sum[2]} from the parking, ${sum[3]} with runoff. ${reached > 0 ? `The account comes down to its target by ${when}. ` : reached < 0 ? 'The account has not yet come down to its target. ' : ''}By the curve of past weeks SOFR is ${gap} ${end.gap < 0 ? 'under' : 'over'} IORB, give or take ${spread}.`;
}

export const source: NonNullable<Figure<SandboxState, SeriesData>['source']> = (_state) =>
  'An illustration; observed: Federal Reserve, Treasury, New York Fed.';

export const note: NonNullable<Figure<SandboxState, SeriesData>['note']> = (_state) =>
  'The sum over the pots is exact; the price only describes past weeks, and beyond their reserves the curve is merely extended.';
