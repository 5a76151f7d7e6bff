import { vintage } from './wording.ts';
import { figures, readingOf, type Reading } from '../../figures/index.ts';
import { dateText, type Locale } from '../../i18n/index.ts';
import type { Frame } from '../../story/index.ts';
import { known } from './facts.ts';

/** Which reading a picture draws, and of when: for the line under it. */
export function vintageText(reading: Reading, locale: Locale): string {
  const day = dateText((reading === 'latest' ? known.latest : known).vintage, locale);
  return vintage[locale](day);
}

/** The same for a frame; nothing where an example is drawn and no data. */
export function vintageOf({ figure, state }: Frame, locale: Locale): string {
  return figures[figure].example ? '' : vintageText(readingOf(state), locale);
}
