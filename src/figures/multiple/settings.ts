import { format, type Locale } from '../../i18n/index.ts';
import type { Outcome } from '../marks/controls.ts';
import type { Setting } from '../marks/settings.ts';
import { amountOf, say } from '../marks/value.ts';
import { fallOf, growthFactor, yearly } from './model.ts';
import type { MultipleState } from './state.ts';
import { text } from './words.ts';

/** In percent, to a tenth; `as` a change, with its sign. */
export const percent = (value: number, locale: Locale, as: 'label' | 'change' = 'label', digits = 1): string =>
  format(value, 'percent', locale, { digits, as });

export const ratio = (value: number, locale: Locale, digits = 0): string => format(value, 'ratio', locale, { digits });

export function settingsOf({ set }: Pick<MultipleState, 'set'>, locale: Locale): Setting[] {
  const { knobs, years } = text[locale];
  return [
    { key: 'multiple', name: knobs.multiple, words: ratio(set.multiple, locale) },
    { key: 'years', name: knobs.years, words: years(ratio(set.years, locale), set.years === 1) },
  ];
}

export const equationsOf = ({ from, cash }: MultipleState, locale: Locale): readonly string[] => text[locale].equations(say(from, locale), say(cash, locale));

/** The growth that is asked for, each year, in percent. */
export const growthOf = ({ set, from, cash }: MultipleState): number =>
  yearly(growthFactor(amountOf(from), set.multiple, amountOf(cash), set.years), set.years);

/** What the price loses at first, in words as its band says it. */
export const fallWords = ({ set, from }: Pick<MultipleState, 'set' | 'from'>, locale: Locale): string =>
  percent(-fallOf(amountOf(from), set.multiple), locale, 'change', 0);

/** What the price loses, and how fast profit must grow. */
export function outcomesOf(state: MultipleState, locale: Locale): readonly Outcome[] {
  const growth = growthOf(state);
  return [
    { name: text[locale].growth, value: growth, words: percent(growth, locale) },
    { name: text[locale].price, value: -fallOf(amountOf(state.from), state.set.multiple), words: fallWords(state, locale) },
  ];
}
