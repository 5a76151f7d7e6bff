import type { Locale } from '../../i18n/index.ts';

/** Words that look like an amount to the grammar of bare.ts and are none: law 5 lets them pass. */
export interface BareException {
  readonly locale: Locale;
  /** The passing words for a reader of this list. */
  readonly words: string;
  /** Matches only the words that pass. Global, so that each of them is found. */
  readonly pattern: RegExp;
  /** A phrase that would be refused without this exception. */
  readonly example: string;
  readonly why: string;
}

/** Chinese signs that make up a number; neighbours of one another they are always read together. */
export const numeral = '〇零一二两三四五六七八九十百千万亿半俩仨廿卅萬億兩兆';

/**
 * The published list of law 5, in full. An exception takes out only the words it names: in "one billion" the second
 * word is still refused, and 一 passes only where neither another numeral nor a unit of an amount is beside it.
 */
export const bareExceptions: readonly BareException[] = [
  {
    locale: 'en',
    words: 'two hands on one tap',
    pattern: /\btwo hands on one tap\b/gi,
    example: 'Two hands on one tap',
    why: 'the title of a chapter: a figure of speech, and nothing is counted',
  },
  {
    locale: 'zh',
    words: '两次、两边、两种',
    pattern: new RegExp(`(?<![${numeral}])两[次边种]`, 'g'),
    example: '两次降息之间',
    why: '“both”, of what was named just before: without it Chinese needs a detour',
  },
  {
    locale: 'zh',
    words: '“亿”',
    pattern: /“[万亿]{1,2}”/g,
    example: '英文没有“亿”',
    why: 'the name of the unit, where slips between units are explained',
  },
  {
    locale: 'zh',
    words: '两只手',
    pattern: /两只手/g,
    example: '一个水龙头，两只手',
    why: 'the same title in Chinese',
  },
  {
    locale: 'en',
    words: 'one, ones, one’s',
    pattern: /\bones?(?:[\u2019']s)?\b/gi,
    example: 'the one that pays',
    why: 'an article or a pronoun far more often than a count; what follows it in an amount is refused',
  },
  {
    locale: 'en',
    words: 'once',
    pattern: /\bonce\b/gi,
    example: 'once the bill is paid',
    why: 'a conjunction, or “formerly”',
  },
  {
    locale: 'en',
    words: 'first, second',
    pattern: /\b(?:first|seconds?)\b/gi,
    example: 'the buffer first, then the second vessel',
    why: 'they put things in order; from “third” on the word may be a fraction',
  },
  {
    locale: 'en',
    words: 'double entry',
    pattern: /\bdouble[- ]entry\b/gi,
    example: 'double-entry bookkeeping',
    why: 'the name of the method',
  },
  {
    locale: 'en',
    words: 'quarter-end',
    pattern: /\bquarter[- ]ends?\b/gi,
    example: 'dealers are tight at every quarter-end',
    why: 'a time of the calendar, not a fraction',
  },
  {
    locale: 'en',
    words: 'basis points (bp)',
    pattern: /\bbasis points \(bp\)/g,
    example: 'counted in basis points (bp)',
    why: 'the name of the unit and its short form, where they are introduced: nothing is counted',
  },
  {
    locale: 'en',
    words: 'a hundredth of a percentage point',
    pattern: /\ba hundredth of a percentage point\b/g,
    example: 'in steps of a hundredth of a percentage point',
    why: 'the definition of the unit',
  },
  {
    locale: 'zh',
    words: '百分点的百分之一',
    pattern: /百分点的百分之一/g,
    example: '等于百分点的百分之一',
    why: 'the same in Chinese',
  },
  {
    locale: 'zh',
    words: '叫基点',
    pattern: /叫基点/g,
    example: '单位叫基点',
    why: 'the same in Chinese',
  },
  {
    locale: 'en',
    words: 'S&P 500, H.4.1',
    pattern: /S&P 500|\bH\.4\.1\b/g,
    example: 'the S&P 500 fell; see release H.4.1',
    why: 'names of an index and of a publication',
  },
  {
    locale: 'zh',
    words: '一 by itself （一个、一起、一样、一直、一旦、唯一 …）',
    pattern: new RegExp(
      `(?<![${numeral}]|分之)一(?![${numeral}]|分之|成|倍|月|号|季度|个?百分点|个?基点)`,
      'g',
    ),
    example: '一个账户，一旦一起动，就不一样',
    why: 'the article, or part of a word; beside another numeral or an amount’s unit (一半, 一成, 一月) it is refused',
  },
  {
    locale: 'zh',
    words: '第一、第二',
    pattern: new RegExp(`第[一二](?![${numeral}]|季度)`, 'g'),
    example: '第一步，第二步',
    why: 'they put things in order, as “first” and “second” do',
  },
  {
    locale: 'zh',
    words: '万一、万物',
    pattern: new RegExp(`(?<![${numeral}])万(?:一(?![${numeral}])|物)`, 'g'),
    example: '万物都跌；万一再跌',
    why: '“in case” and “all things”; the latter is in our title',
  },
  {
    locale: 'zh',
    words: '十分',
    pattern: new RegExp(`(?<![${numeral}])十分(?!钟|之)`, 'g'),
    example: '十分平静',
    why: '“very”',
  },
  {
    locale: 'zh',
    words: '周三、星期三 …',
    pattern: new RegExp(`(?:周|星期|礼拜)[一二三四五六](?![${numeral}次天个年倍])`, 'g'),
    example: '每周三公布',
    why: 'names of weekdays, as “Wednesday” is',
  },
  {
    locale: 'zh',
    words: '半导体',
    pattern: /半导体/g,
    example: '半导体股',
    why: '“semiconductor”, a material',
  },
  {
    locale: 'zh',
    words: '标普 500、H.4.1',
    pattern: /(?:标普|标准普尔) ?500|S&P 500|\bH\.4\.1\b/g,
    example: '标普 500 下跌；见 H.4.1 报表',
    why: 'names of an index and of a publication',
  },
];
