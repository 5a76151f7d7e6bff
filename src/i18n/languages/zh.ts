import type { Language } from '../language.ts';

export const zh = {
  tag: 'zh-Hans',
  aliases: ['zh', 'zh-CN', 'zh-SG'],
  path: 'zh',
  name: '简体中文',
  short: '简',
  called: 'Chinese',
  script: 'han',
  region: 'zh-CN',
  pictureFonts: "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', Figtree, sans-serif",
  officeFont: 'Microsoft YaHei',
  units: ['万亿美元', '亿美元', '万亿', '亿', '个基点', '基点', '年', '月'],
  pace: 420,
} as const satisfies Language;
