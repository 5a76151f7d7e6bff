import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const minutesLeft: Translated<typeof english.minutesLeft> = (n) => (n === 0 ? '已到结尾' : `还剩约 ${n} 分钟`);
