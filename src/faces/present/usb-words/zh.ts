import type { Translated } from '../../../i18n/index.ts';
import type { words as original } from './en.ts';

export const words: Translated<typeof original> = {
  readme: (file) => `用浏览器打开 ${file}，不需要网络。按 ? 看按键。讲稿和计时在网站上：`,
};
