import { type Claim } from '../../../facts/index.ts';
import { dayNumber, format, grouped, type Locale } from '../../../i18n/index.ts';
import { exact } from './exact.ts';
import { words } from './words.ts';

/** How far the record is from the article, in words; nothing where it cannot be computed, or is nothing. */
export function differenceOf({ article, record, verdict }: Pick<Claim, 'article' | 'record' | 'verdict'>, locale: Locale): string | undefined {
  const text = words[locale];
  if (article.value === undefined || record.value === undefined || article.unit !== record.unit || !record.unit) {
    if (!article.date || !record.date || article.date === record.date) return undefined;
    return text.daysLater(Math.abs(dayNumber(record.date) - dayNumber(article.date)));
  }
  const by = record.value - article.value;
  if (Math.abs(by) < Math.abs(article.value) * 1e-9) return undefined;
  if (verdict === 'off-by-factor') return text.times(grouped(article.value / record.value, 1));
  if (record.unit === 'percent') return text.points(signed(by, grouped(Math.abs(by), 2)));
  if (record.unit === 'usd') return exact({ value: by, unit: 'usd', observations: ['both'] }, locale, 'change');
  return format(by, record.unit, locale, { as: 'change', ...(record.unit === 'ratio' && { digits: 1 }) });
}

const signed = (by: number, text: string) => (by < 0 ? '−' : '+') + text;
