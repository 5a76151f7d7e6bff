import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import { dateText, type Locale } from '../../../i18n/index.ts';
import { filled, say, type Value } from '../../marks/value.ts';
import type { SparkState } from '../state.ts';
import { text } from '../words.ts';

/** The picture of a step in words. */
export function describe(state: SparkState, locale: Locale): string {
  const words = text[locale];
  const title = `${words.titles[state.title][1]}. `;
  const said = (value: Value) => say(value, locale, 'prose');
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const { days, multiple, slice, results } = state;
  if (days) {
    const list = days.events.map(({ id, day: on, values }) => `${day(on)}, ${words.events[id][0]}: ${filled(words.events[id][1], values, locale)}`);
    return `${title}${list.join('; ')}${days.age ? `; ${words.later.replace('{0}', said(days.age))}` : ''}.`;
  }
  if (multiple) {
    const { years, share, cash, article } = multiple;
    return `${title}A price drawn as ${said(years)} squares, each the profit expected for the coming year, ${said(share)} of the price; the same money as overnight cash earns ${said(cash)} a year. The article says up to ${said(article)}.`;
  }
  if (slice) {
    const { before, after, fall, left, loss, article, slip } = slice;
    return `${title}A square of ${said(before)} loses a thin slice of ${said(loss)}: ${said(after)} × ${said(fall)} ÷ ${said(left)}. A dashed outline is the article’s ${said(article)}, about ${said(slip)} times as much.`;
  }
  if (!results) return title.trim();
  const { reported, sales, growth, fall, day: on } = results;
  return `${title}Sales of ${said(sales)}, ${said(growth)} more than a year before, reported on ${day(reported)}; on ${day(on)} the share falls by about ${said(fall)}.`;
}

export const source: NonNullable<Figure<SparkState, SeriesData>['source']> = ({ days, multiple, slice }) => {
  if (days) return 'White House briefings, market reports of the day.';
  if (multiple) return 'Reports of LSEG data, New York Fed; the article.';
  if (slice) return 'Reports of the close; the article; the loss is our sum.';
  return 'Company results, market reports of the day.';
};

export const note: NonNullable<Figure<SparkState, SeriesData>['note']> = ({ days, multiple }) => {
  if (days) return 'Apart from the futures, our sources give no hours: within a day the order means nothing.';
  if (multiple) return 'Technology shares of the S&P 500, end of October 2025; expected profits are revised.';
  return 'Falls are at the close.';
};
