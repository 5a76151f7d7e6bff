import { format, type Locale } from '../../i18n/index.ts';
import type { Outcome } from '../marks/controls.ts';
import type { Setting } from '../marks/settings.ts';
import { indexVolatility, pairOf, shares } from './model.ts';
import { settingsIn, type DispersionState } from './state.ts';
import { text } from './words.ts';

export const ratio = (percent: number, locale: Locale) => format(percent / 100, 'ratio', locale);
export const count = (locale: Locale): string => format(shares, 'count', locale);
export const percent = (value: number, locale: Locale, digits = 0): string => format(value, 'percent', locale, { digits });

/** With its sign, to a tenth. */
export const signed = (value: number, locale: Locale): string => format(value, 'percent', locale, { digits: 1, as: 'change' });

export function settingsOf({ set }: DispersionState, locale: Locale): Setting[] {
  const { knobs, rises } = text[locale];
  return [
    { key: 'together', name: knobs.together, words: ratio(set.together, locale) },
    { key: 'paid', name: knobs.paid, words: ratio(set.paid, locale) },
    { key: 'rises', name: knobs.rises, words: rises[set.rises] ?? '' },
  ];
}

export const equationsOf = (_state: DispersionState, locale: Locale): readonly string[] => text[locale].equations(count(locale));

/** What it looks like, as a headline. */
export function endingOf({ set }: DispersionState, locale: Locale): string {
  const words = text[locale];
  return set.together <= 40 ? words.calm : set.together >= 90 ? words.one : words.between;
}

/** What is left of the pair; how restless the index is, and what its side then pays out and the puts bring in. */
export function outcomesOf(state: DispersionState, locale: Locale): readonly Outcome[] {
  const words = text[locale];
  const { paidOut, broughtIn, net } = pairOf(settingsIn(state));
  const volatility = indexVolatility(state.wild, state.set.together);
  const amount = (name: string, value: number): Outcome => ({ name, value, words: signed(value, locale) });
  return [
    amount(words.net, net),
    { name: words.volatility, value: volatility, words: percent(volatility, locale) },
    amount(words.short.paidOut, -paidOut),
    amount(words.short.broughtIn, broughtIn),
  ];
}
