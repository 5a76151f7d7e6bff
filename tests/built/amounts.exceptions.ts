import { derive } from '../../src/i18n/derive.ts';
import { languages, type Locale, type Written } from '../../src/i18n/index.ts';

/** Where a built page may show digits or number words that no fact stands behind. */
export interface PageException {
  /** Elements that pass, with all they hold. */
  readonly selector: string;
  /** Only those with a child like this. */
  readonly child?: string;
  /** Of their text only this; all of it when left out. */
  readonly pattern?: Readonly<Record<Written, RegExp>>;
  readonly why: string;
}

/** The whole list. What prose itself may say is in `src/story/content/bare-exceptions.ts`. */
export const pageExceptions: readonly PageException[] = [
  {
    selector: '.chapter-number, .contents-chapter b, .storyboard h2 > span, [data-number-of-chapter], td.kicker',
    why: 'numbers of chapters',
  },
  {
    selector: '.note-mark, .footnotes sup',
    why: 'numbers of notes on paper',
  },
  {
    selector: '.kicker span, [data-where]',
    why: 'how long the reading takes: an estimate of ours about this page',
  },
  {
    selector: '[data-vintage]',
    why: 'the day on which the data were read: a date of this page, and of no event',
  },
  {
    selector: '[data-count], .tally svg',
    why: 'counted from the list that stands below, when the page is built',
  },
  {
    selector: '[data-lesson-time], [data-choices]',
    why: 'how long a lesson lasts and which minute it has come to: from content/lessons.yaml',
  },
  {
    selector: '[data-standards]',
    why: 'names and codes of curricula, as their publishers write them',
  },
  {
    selector: '[data-paper-size], [data-size], .place',
    why: 'names of paper sizes, sizes of files, and addresses',
  },
  {
    selector: '.slide .source',
    pattern: { en: /H\.4\.1/g, zh: /H\.4\.1/g },
    why: 'the name of a publication',
  },
  {
    selector: 'footer p, td.foot, .kits',
    pattern: { en: /CC BY 4\.0|H\.4\.1|https?:\/\/[^\s,]+/g, zh: /CC BY 4\.0|H\.4\.1|https?:\/\/[^\s，]+/g },
    why: 'the names of the licence and of a release, and addresses',
  },
  {
    selector: '.hand pre, template',
    why: 'what the kit copies: the mail, which is read where it is published, and code',
  },
  {
    selector: '.lesson-box dd',
    pattern: { en: /(?!)/, zh: /二维码/g },
    why: 'the Chinese name of a QR code begins with a numeral',
  },
  {
    selector: 'cite',
    why: 'the title of the article as it was published',
  },
  {
    selector: '.glossary .entry, .footnotes dl, .board > div',
    pattern: { en: /basis points?/gi, zh: /个?基点|basis points?/gi },
    why: 'an entry of the glossary names the unit that it explains',
  },
  {
    selector: '[data-term=basis-point]',
    pattern: { en: /^basis points$/g, zh: /^基点$/g },
    why: 'the unit by its name, where the story introduces it',
  },
  {
    selector: 'p',
    child: '[data-term=basis-point]',
    pattern: { en: /^ ?\(bp\), steps of $/g, zh: /(?!)/g },
    why: 'its short form, beside its name',
  },
];

/** The same for the words that are in place of pictures or in them. */
export const wordExceptions: readonly (Omit<PageException, 'selector'> & { readonly pattern: Readonly<Record<Written, RegExp>> })[] = [
  {
    pattern: { en: /^(?:[^.?!]+[.?!] )?(?:An example|A sandbox)\b[^]*/, zh: /^(?:[^。？！]+[。？！])?(?:示例|沙盘推演)[^]*/ },
    why: 'an example or a sandbox that says so: its amounts are worked out from what the reader or the script sets',
  },
  {
    pattern: { en: /\bFour pots\b|\bTwo readings\b/g, zh: /四个池子|两种读法/g },
    why: 'how many parts the picture has',
  },
  {
    pattern: { en: /\b\d+ weeks\b/g, zh: /\d+ 周/g },
    why: 'counted in the picture: the points that are drawn',
  },
  {
    pattern: { en: /\bboth sides\b/g, zh: /左右相等/g },
    why: 'the sides of a balance sheet',
  },
  {
    pattern: { en: /\bTen-year Treasury\b/g, zh: /十年期(?:美国|美)?国债/g },
    why: 'the name of a bond',
  },
  {
    pattern: { en: /\b24 hours\b/g, zh: /24 小时/g },
    why: 'the day over which crypto prices, which never close, are quoted',
  },
  {
    pattern: { en: /\bsix links\b|\bLink \d\b/g, zh: /共六环|第 \d 环/g },
    why: 'counted in the picture: the links of the chain, each with its number',
  },
  {
    pattern: { en: /\bQR code\b/g, zh: /二维码/g },
    why: 'the name of a thing',
  },
  {
    pattern: { en: /spends its trillion/g, zh: /花掉那?一万亿/g },
    why: 'a forecast of the article, in its words',
  },
  {
    pattern: { en: /\S+\/class\/(?:\?lesson=\d+)?/g, zh: /\S+\/class\/(?:\?lesson=\d+)?/g },
    why: 'the address that a class types, which names its box of the large code',
  },
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
  {
    path: /\/heading\/owes$/,
    why: 'the scale of the drawing: what one dot stands for',
  },
  {
    path: /\/group-[a-z-]+-count$/,
    why: 'counted in the picture: the cards of a group, which the build holds against the number that prose says',
  },
  {
    path: /\/words\/[a-z-]+-number-(?:claimed|known|recorded)$/,
    why: 'the numbers of the links of a chain, in their order',
  },
  {
    path: /\/labels\/spread$/,
    why: 'worked out by our fit of the weeks that are drawn, and said to be so in the line below',
  },
];

/** A pattern in a language that people write, or as a language made from one of them writes the same. */
export const inLanguage = (pattern: Readonly<Record<Written, RegExp>>, locale: Locale): RegExp => pattern[locale as Written] ?? new RegExp(derive(pattern[languages[locale].from as Written].source, locale), pattern.en.flags);
