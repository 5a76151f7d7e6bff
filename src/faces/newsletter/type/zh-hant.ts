import { type } from './zh.ts';

export { type };

export const families = {
  voice: "'Songti TC', 'Noto Serif CJK HK', 'Microsoft JhengHei', serif",
  instrument: "'Microsoft JhengHei', 'PingFang HK', 'Noto Sans CJK HK', sans-serif",
};
