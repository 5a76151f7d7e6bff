import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import { dateText, type Locale } from '../../../i18n/index.ts';
import { amountOf, say } from '../../marks/value.ts';
import type { TapeState } from '../state.ts';
import { assetNames, text } from '../words.ts';

/** The picture in words. */
export function describe(state: TapeState, locale: Locale): string {
  const day = dateText(String(state.day.value), locale, 'date');
  if (state.tally) {
    const { accounts, reported, night, article } = state.tally;
    const usd = (value: typeof night) => say(value, locale, 'prose');
    return `Crypto positions closed out on ${day}, as squares whose area is the amount: ${usd(reported)} reported with more than ${say(accounts, locale)} accounts, about ${usd(night)} by night, and, in outline, the ${usd(article)} that the article gives. For gold no record of margin calls was found.`;
  }
  return `What each asset did on ${day}. ${listOf(state, locale).join('. ')}.`;
}

/** What rose, where others fell. */
export const concludes = (state: TapeState, locale: Locale): string => (state.groups.length > 2 ? `${listOf(state, locale).at(-1)}.` : '');

function listOf({ groups }: TapeState, locale: Locale): readonly string[] {
  const words = text[locale];
  return groups.map(({ name, rows }) => {
    const said = rows.map(({ asset, moves }) => {
      const amounts = [...moves].sort((a, b) => Math.abs(amountOf(a)) - Math.abs(amountOf(b))).map((move) => say(move, locale, 'change'));
      const what = amounts.length === 0 ? words.size : amounts.length === 2 ? words.to(amounts[0]!, amounts[1]!) : amounts[0]!;
      return `${assetNames[locale][asset]}: ${what}`;
    });
    const head = name ? `${words.groups[name]} — ` : '';
    return `${head}${said.join('; ')}`;
  });
}

export const source: NonNullable<Figure<TapeState, SeriesData>['source']> = (state) =>
  state.tally ? 'Press reports of the evening; the article.' : 'Market reports of the day, FRED.';

export const note: NonNullable<Figure<TapeState, SeriesData>['note']> = (state) =>
  state.tally
    ? 'Amounts are as reported, about, and not for quite the same hours.'
    : 'Crypto has no close: its range is for 24 hours to the evening, hatched between the figures reported.';
