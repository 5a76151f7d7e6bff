import type { looks as reference } from './en.ts';

export const looks: typeof reference = {
  voice: "'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'SimSun', serif",
  instrument: "var(--set-instrument), 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif",
  title: '600',
  strong: '600',
  leading: '1.75',
  taller: '0.17',
  close: '0',
};
