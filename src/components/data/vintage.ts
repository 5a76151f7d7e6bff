import { dateText, type Locale } from '../../i18n/index.ts';
import { known } from '../facts.ts';

/** Which reading a picture draws, and of when: for the line under it. */
export function vintageText(vintage: 'pinned' | 'latest', locale: Locale): string {
  const day = dateText((vintage === 'latest' ? known.latest : known).vintage, locale);
  return locale === 'en' ? `Data as read on ${day}` : `数据读取于 ${day}`;
}
