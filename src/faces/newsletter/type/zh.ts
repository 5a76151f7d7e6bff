import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const families: Translated<typeof english.families> = {
  voice: "'Songti SC', 'Noto Serif CJK SC', 'Microsoft YaHei', serif",
  instrument: "'Microsoft YaHei', 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans CJK SC', sans-serif",
};

export const type: Translated<typeof english.type> = {
  title: 'font-size:30px;line-height:42px;font-weight:bold',
  lead: 'font-size="19px" line-height="33px"',
  body: 'font-size="17px" line-height="31px"',
  small: 'font-size="13px" line-height="22px"',
};
