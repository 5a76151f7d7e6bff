import { looks as simplified } from './zh.ts';

export const looks: typeof simplified = {
  ...simplified,
  voice: "'Songti TC', 'Noto Serif CJK HK', 'Noto Serif HK', 'Source Han Serif HC', 'PMingLiU', serif",
  instrument: "var(--set-instrument), 'PingFang HK', 'Noto Sans CJK HK', 'Noto Sans HK', 'Microsoft JhengHei', sans-serif",
};
