import type { Both } from '../../i18n/index.ts';

/** What remains to be read, in whole minutes; none at the last step. */
export const minutesLeft: Both<(minutes: number) => string> = {
  en: (n) => (n === 0 ? 'the end' : n === 1 ? 'about a minute left' : `${n} minutes left`),
  zh: (n) => (n === 0 ? '已到结尾' : `还剩约 ${n} 分钟`),
};
