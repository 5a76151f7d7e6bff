import type { Translated } from '../../../i18n/index.ts';
import type { words as original } from './en.ts';

export const words: Translated<typeof original> = {
  readme: (file, notes) =>
    `用浏览器打开 ${file}，不需要网络。按 ? 看按键，工具栏里选课时。${notes} 是每一步说什么、问什么、留意什么。与幻灯片同步的讲台和计时在网站上：`,
};
