import type { Locale } from '../../src/i18n/index.ts';
import { passing } from '../support/languages.ts';

/** Where a built page may show digits or number words that no fact stands behind. */
export interface PageException {
  /** Elements that pass, with all they hold. */
  readonly selector: string;
  /** Only those with a child like this. */
  readonly child?: string;
  /** Of their text only what goes by this name in the language of the page (support/languages); all of it when left out. */
  readonly words?: string;
  readonly why: string;
}

/** The whole list. What prose itself may say is in `src/story/content/bare-exceptions.ts`. */
export const pageExceptions: readonly PageException[] = [
  { selector: '.chapter-number, .contents-chapter b, .storyboard h2 > span, [data-number-of-chapter], td.kicker', why: 'numbers of chapters' },
  { selector: '.note-mark, .footnotes sup', why: 'numbers of notes on paper' },
  { selector: '.kicker span, [data-where]', why: 'how long the reading takes: an estimate of ours about this page' },
  { selector: '[data-vintage]', why: 'the day on which the data were read: a date of this page, and of no event' },
  { selector: '[data-count], .tally svg', why: 'counted from the list that stands below, when the page is built' },
  { selector: '[data-lesson-time], [data-choices]', why: 'how long a lesson lasts and which minute it has come to: from content/lessons.yaml' },
  { selector: '[data-standards]', why: 'names and codes of curricula, as their publishers write them' },
  { selector: '[data-paper-size], [data-size], .place', why: 'names of paper sizes, sizes of files, and addresses' },
  { selector: '.slide .source', words: 'publication', why: 'the name of a publication' },
  { selector: 'footer p, td.foot, .kits', words: 'licence', why: 'the names of the licence and of a release, and addresses' },
  { selector: '.hand pre, template', why: 'what the kit copies: the mail, which is read where it is published, and code' },
  { selector: '.lesson-box dd', words: 'name of the code', why: 'the Chinese name of a QR code begins with a numeral' },
  { selector: 'cite', why: 'the title of the article as it was published' },
  { selector: '.glossary .entry, .footnotes dl, .board > div', words: 'basis point', why: 'an entry of the glossary names the unit that it explains' },
  { selector: '[data-term=basis-point]', words: 'basis point by its name', why: 'the unit by its name, where the story introduces it' },
  { selector: 'p', child: '[data-term=basis-point]', words: 'basis point in short', why: 'its short form, beside its name' },
];

/** The same for the words that are in place of pictures or in them. */
export const wordExceptions: readonly Required<Pick<PageException, 'words' | 'why'>>[] = [
  { words: 'example', why: 'an example or a sandbox that says so: its amounts are worked out from what the reader or the script sets' },
  { words: 'parts', why: 'how many parts the picture has' },
  { words: 'points', why: 'counted in the picture: the points that are drawn' },
  { words: 'sides', why: 'the sides of a balance sheet' },
  { words: 'bond', why: 'the name of a bond' },
  { words: 'day', why: 'the day over which crypto prices, which never close, are quoted' },
  { words: 'links', why: 'counted in the picture: the links of the chain, each with its number' },
  { words: 'large code', why: 'the name of a thing' },
  { words: 'forecast', why: 'a forecast of the article, in its words' },
  { words: 'address', why: 'the address that a class types, which names its box of the large code' },
];

/** Where a picture may show amounts that open no answer of their own; `path` is that of a mark’s keys in its drawing. */
export const pictureExceptions: readonly { readonly figures?: readonly string[]; readonly path: RegExp; readonly why: string }[] = [
  {
    figures: ['sheets', 'spiral', 'sandbox', 'crowd', 'swap', 'multiple', 'dispersion', 'solvency'],
    path: /^/,
    why: 'the whole picture is an example or a sandbox and says so: its amounts are worked out from what the script or the reader sets',
  },
  {
    path: /\/(?:grid|months|days|percents)\/|\/(?:tick|month|date|level|gauge)-[^/]*$/,
    why: 'the scale of an axis: it measures, and says nothing of what was',
  },
  { path: /\/heading\/owes$/, why: 'the scale of the drawing: what one dot stands for' },
  { path: /\/group-[a-z-]+-count$/, why: 'counted in the picture: the cards of a group, which the build holds against the number that prose says' },
  { path: /\/words\/[a-z-]+-number-(?:claimed|known|recorded)$/, why: 'the numbers of the links of a chain, in their order' },
  { path: /\/labels\/spread$/, why: 'worked out by our fit of the weeks that are drawn, and said to be so in the line below' },
];

/** The words that go by a name in a language, as a pattern; nothing where it has none. */
export const inLanguage = (name: string, locale: Locale): RegExp => passing[locale][name] ?? /(?!)/;
