import type { Locale } from './locale.ts';

export type DateStyle = 'date' | 'day' | 'month' | 'month-only' | 'year' | 'weekday';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const weekdays = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  zh: ['日', '一', '二', '三', '四', '五', '六'],
};

/** An ISO day (YYYY-MM-DD, or YYYY-MM for a month) as this language writes it; the same in every runtime and zone. */
export function dateText(iso: string, locale: Locale, style: DateStyle = 'date'): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (!year || !name) throw new Error(`not an ISO date: ${iso}`);
  const m = Number(month);
  const shown: DateStyle = day ? style : style === 'date' ? 'month' : style === 'day' ? 'month-only' : style;
  const d = Number(day);
  if (locale === 'en') {
    const forms: Record<DateStyle, string> = {
      date: `${d} ${name} ${year}`,
      day: `${d} ${name}`,
      month: `${name} ${year}`,
      'month-only': name,
      year,
      weekday: `${weekdays.en[weekday(iso)]} ${d} ${name} ${year}`,
    };
    return forms[shown];
  }
  const forms: Record<DateStyle, string> = {
    date: `${year} 年 ${m} 月 ${d} 日`,
    day: `${m} 月 ${d} 日`,
    month: `${year} 年 ${m} 月`,
    'month-only': `${m} 月`,
    year: `${year} 年`,
    weekday: `${year} 年 ${m} 月 ${d} 日（周${weekdays.zh[weekday(iso)]}）`,
  };
  return forms[shown];
}

/** 0 for Sunday … 6 for Saturday; NaN for a month without a day. */
function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** Whole days since 1970-01-01 of an ISO day, for scales. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
