import type { Evidence } from '../../../facts/index.ts';
import type { Both } from '../../../i18n/index.ts';

interface LinkWords {
  readonly founded: Readonly<Record<Evidence, string>>;
  readonly shows: string;
}

/** What an answer says of a link of the map. */
export const linkWords: Both<LinkWords> = {
  en: {
    founded: { recorded: 'On record', known: 'Known to exist, no figure for the day', claimed: 'The article’s word, no record found' },
    shows: 'The step that shows it',
  },
  zh: {
    founded: { recorded: '有记录', known: '确实存在，当天没有数字', claimed: '只是原文的说法，没找到记录' },
    shows: '去看画它的那一步',
  },
};
