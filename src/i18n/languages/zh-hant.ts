import type { Language } from '../language.ts';

/** Traditional Chinese as Hong Kong writes it: made from the simplified text (hong-kong.ts). */
export const zhHant = {
  tag: 'zh-Hant-HK',
  aliases: ['zh-Hant', 'zh-HK', 'zh-TW', 'zh-MO'],
  path: 'zh-hant',
  name: '繁體中文',
  short: '繁',
  called: 'Traditional Chinese',
  script: 'han',
  region: 'zh-HK',
  pictureFonts: "'Noto Sans HK', 'PingFang HK', 'Microsoft JhengHei', Figtree, sans-serif",
  officeFont: 'Microsoft JhengHei',
  units: ['萬億美元', '億美元', '萬億', '億', '個基點', '基點', '年', '月'],
  pace: 420,
  from: 'zh',
} as const satisfies Language;
