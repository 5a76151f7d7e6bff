/** Names of files and repositories stay as they are; only what is around them is said in Chinese. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/FOMC statements and directive tables, as copied in the sources named here/, '此处所列来源转载的 FOMC 声明与指令表'],
  [/directive tables of the Federal Open Market Committee/, 'FOMC 指令表'],
  [/after 24 November 2025 press reports/, '2025 年 11 月 24 日之后据媒体报道'],
  [/ ?\(a copy of the Daily Treasury Statement\)/, '（《财政部每日报表》的副本）'],
  [/ ?\(a copy of FRED\)/, '（FRED 的副本）'],
  [/computed from the four weekly series/, '四个每周序列，相减得出'],
  [/the text of the article/, '原文全文'],
  [/a copy (?:at|of) (\S+)/, '$1 上的副本'],
  [/(\S.*), which quotes (?:it|them)/, '$1（引述）'],
  [/a copy, ([^,]+), column (\S+)/, '一份副本 $1 的 $2 列'],
  [/a summary at (\S+)/, '$1 上的摘要'],
  [/^also /, '另一处：'],
  [/, served without https/, '（该处未用 https）'],
  [/ at ([0-9a-f]{8})/g, '（版本 $1）'],
  [/; /g, '；'],
  [/, /g, '，'],
];

export const copyText = (readFrom: string): string =>
  phrases.reduce((text, [english, chinese]) => text.replace(english, chinese), readFrom).replaceAll('）（', '，');

export const computed = (publisherId: string): string => publisherId.replace('computed: ', '计算：');
