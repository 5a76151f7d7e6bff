import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const words: Translated<typeof english.words> = {
  ...{ about: '定义与来源', weekly: '每周', daily: '每日', day: '日期', series: '序列', name: '名称', frequency: '频率', unit: '单位' },
  ...{ definition: '定义', gaps: '缺哪些', publisher: '发布机构', address: '网址', retrieved: '读取日期', millions: '百万美元', percent: '年率（百分数）' },
  intro: '空格表示没有查到当日的数值，不是零。',
};
