import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const says: Translated<typeof english.says> = {
  empty: (books) => `${books.join('、')}的账本，还没有记账。`,
  example: (title, sheets, ending) => `示例。${title}。${sheets.length > 0 ? `${sheets.join('；')}。` : ''}${ending}`,
  sheet: (name, lines) => `${name}：${lines.join('、').replaceAll('） ', '）')}`,
  goesOn: '记账尚未完成。',
  balances: (untouched) => `每张账左右相等${untouched.length > 0 ? `，${untouched.join('、')}未动` : ''}。`,
};
