import type { AmountException } from '../bare-words.ts';
import { patterns as latin, units as latinUnits } from './en.ts';

/** Signs that make up a number; neighbours of one another they are always read together. */
const numeral = '〇零一二两三四五六七八九十百千万亿半俩仨廿卅萬億兩兆';

/** English words of amounts too, and the numerals with their units: 三, 一半, 两成, 百分之 …, 基点, 三倍, 翻番, 十一月. 几, 数 and 多 pass. */
export const patterns: readonly RegExp[] = [
  ...latin,
  new RegExp(`百分之|[${numeral}]+(?:分之[${numeral}]+)?(?:个?百分点|个?基点|成|倍|年|月|日|号)?`, 'g'),
  /个?百分点|个?基点|[翻加成双][倍番]/g,
];

/** 一 passes only where neither another numeral nor a unit of an amount is beside it. */
export const exceptions: readonly AmountException[] = [
  {
    words: '两次、两边、两种',
    pattern: new RegExp(`(?<![${numeral}])两[次边种]`, 'g'),
    example: '两次降息之间',
    why: '“both”, of what was named just before: without it Chinese needs a detour',
  },
  { words: '“亿”', pattern: /“[万亿]{1,2}”/g, example: '英文没有“亿”', why: 'the name of the unit, where slips between units are explained' },
  { words: '两只手', pattern: /两只手/g, example: '一个水龙头，两只手', why: 'the same title in Chinese' },
  { words: '百分点的百分之一', pattern: /百分点的百分之一/g, example: '等于百分点的百分之一', why: 'the same in Chinese' },
  { words: '叫基点', pattern: /叫基点/g, example: '单位叫基点', why: 'the same in Chinese' },
  {
    words: '一 by itself （一个、一起、一样、一直、一旦、唯一 …）',
    pattern: new RegExp(`(?<![${numeral}]|分之)一(?![${numeral}]|分之|成|倍|月|号|季度|个?百分点|个?基点)`, 'g'),
    example: '一个账户，一旦一起动，就不一样',
    why: 'the article, or part of a word; beside another numeral or an amount’s unit (一半, 一成, 一月) it is refused',
  },
  {
    words: '第一、第二',
    pattern: new RegExp(`第[一二](?![${numeral}]|季度)`, 'g'),
    example: '第一步，第二步',
    why: 'they put things in order, as “first” and “second” do',
  },
  {
    words: '万一、万物',
    pattern: new RegExp(`(?<![${numeral}])万(?:一(?![${numeral}])|物)`, 'g'),
    example: '万物都跌；万一再跌',
    why: '“in case” and “all things”; the latter is in our title',
  },
  { words: '十分', pattern: new RegExp(`(?<![${numeral}])十分(?!钟|之)`, 'g'), example: '十分平静', why: '“very”' },
  {
    words: '周三、星期三 …',
    pattern: new RegExp(`(?:周|星期|礼拜)[一二三四五六](?![${numeral}次天个年倍])`, 'g'),
    example: '每周三公布',
    why: 'names of weekdays, as “Wednesday” is',
  },
  { words: '半导体', pattern: /半导体/g, example: '半导体股', why: '“semiconductor”, a material' },
  {
    words: '标普 500、H.4.1',
    pattern: /(?:标普|标准普尔) ?500|S&P 500|\bH\.4\.1\b/g,
    example: '标普 500 下跌；见 H.4.1 报表',
    why: 'names of an index and of a publication',
  },
];

export const units = { usd: new RegExp(`${latinUnits.usd.source}|^\\s*(美元|美金|元)`, 'i'), days: new RegExp(`${latinUnits.days.source}|^\\s*(天|日)`, 'i') };
