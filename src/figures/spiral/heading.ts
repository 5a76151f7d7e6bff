import { format, isHan } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { View } from '../figure.ts';
import type { Words } from '../marks/mark.ts';
import { count, fallen, multiple, usd } from './amounts.ts';
import { settledSheet } from './bar.ts';
import { rimmed } from '../marks/labels.ts';
import { dollar, type Layout } from './layout.ts';
import { cent, nightCost, type Run } from './model.ts';
import type { SpiralState } from './state.ts';
import { text } from './words.ts';

/** What the picture is, what it shows, and its one number. */
export function headingMarks(state: SpiralState, run: Run, view: View, layout: Layout): Words[] {
  const { narrow, left, right } = layout;
  const { locale } = view;
  const words = text[locale];
  const one = usd(dollar, locale);
  const big = narrow ? 18 : 32;
  const [headline, caption, amount, ink] = headingOf(state, run, view);
  const small = narrow ? 12 : 15;
  return rimmed(
    [
      { key: 'kicker', x: left, y: narrow ? 12 : 18, size: small, weight: 500, ink: 'soft', words: narrow ? words.kickerNarrow(one) : words.kicker(one) },
      { key: 'headline', x: left, y: narrow ? 34 : 56, size: isHan(locale) && !narrow ? 27 : big, weight: 600, words: headline },
      { key: 'caption', x: right, y: narrow ? 12 : 18, size: small, weight: 500, ink: 'soft', anchor: 'end', words: caption },
      { key: 'amount', x: right, y: narrow ? 34 : 56, size: big, weight: 600, ink, anchor: 'end', words: amount },
    ],
    view,
  );
}

/** Headline, then the caption, text and ink of the number at its right. */
function headingOf(state: SpiralState, run: Run, { locale }: Pick<View, 'locale'>): [headline: string, caption: string, amount: string, ink: Ink] {
  const words = text[locale];
  const { own, borrowed } = state.settings;
  const shock = fallen(state.settings.shock / 100, locale);
  const before: [string, string, Ink] = [words.leverageIs, words.times(multiple(run.start.assets / own, locale)), 'ink'];
  const toDate: [string, string, Ink] = [words.toDate, fallen(1 - settledSheet(state, run).price, locale), 'falling'];
  if (state.night > 0.5) {
    const cents = nightCost(borrowed, state.gap) / cent;
    return [words.night, words.oneNight, words.cents(format(cents, 'ratio', locale)), 'ink'];
  }
  if (state.stairs > 0.5) return [words.loop, ...toDate];
  if (state.fall < 1) return [words.before(usd(own, locale), usd(borrowed, locale)), ...before];
  const leverage = run.fallen.own > 0 ? words.times(multiple(run.fallen.assets / run.fallen.own, locale)) : '';
  return [words.fall(shock, fallen(1 - Math.max(0, run.fallen.own) / own, locale)), words.leverageIs, leverage, 'falling'];
}

/** How a run ends, as a headline. */
export function ending(run: Run, locale: View['locale']): string {
  const words = text[locale];
  const calls = run.rounds.filter(({ seller }) => seller === 'fund').length;
  if (run.end === 'wiped-out') return calls === 0 ? words.wipedAtOnce : words.wiped(count(calls, locale), calls === 1);
  return calls === 0 ? words.nobody : words.calm(count(calls, locale), calls === 1);
}
