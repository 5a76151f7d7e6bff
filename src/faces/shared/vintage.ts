import { figures, readingOf, type Reading } from '../../figures/index.ts';
import { dateText, type Locale } from '../../i18n/index.ts';
import type { Frame } from '../../story/index.ts';
import { known } from './facts.ts';

/** Which reading a picture draws, and of when: for the line under it. */
export function vintageText(vintage: Reading, locale: Locale): string {
  const day = dateText((vintage === 'latest' ? known.latest : known).vintage, locale);
  return locale === 'en' ? `Data read on ${day}.` : `数据读取于 ${day}。`;
}

/** The same for a frame; nothing where an example is drawn and no data. */
export function vintageOf({ figure, state }: Frame, locale: Locale): string {
  return figures[figure].example ? '' : vintageText(readingOf(state), locale);
}
