import type { Translated } from '../../../i18n/index.ts';
import { words } from '../../shared/messages.ts';
import type * as english from './en.ts';

export const groups: Translated<typeof english.groups> = {
  weekly: '资产负债表：逐个周三',
  daily: '账户：逐日',
  'market-rates': '资金的价格',
  'set-rates': '美联储设定的利率',
};

export const publishers: Translated<typeof english.publishers> = {
  'Federal Reserve Board': { name: '美联储理事会（Federal Reserve Board）', terms: '在美国属于公共领域；理事会请使用者注明来源。' },
  'US Treasury': { name: '美国财政部（US Treasury）', terms: '美国政府作品，可自由使用。' },
  'Federal Reserve Bank of New York': {
    name: '纽约联邦储备银行（Federal Reserve Bank of New York）',
    terms: '按该行的使用条款使用，须注明来源。该行并不为本站背书。',
  },
};

export const citing: Translated<typeof english.citing> = {
  series: (name, publisherId, day) => `${name}，${publisherId}，${day}读取`,
  apa: ({ author, year, title, data, by, url }) =>
    `${author}（${year}）。${title}${data ? ' [数据集]' : ''}。${by ? `《${words.zh.title}》（${by}）。` : ''}${url}`,
};
