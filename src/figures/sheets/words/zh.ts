import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

const name = (long: string, short = long) => ({ long, short });

export const sectorNames: Translated<typeof english.sectorNames> = {
  household: name('储户'),
  bank: name('银行'),
  fund: name('货币基金'),
  dealer: name('交易商'),
  leveraged: name('加杠杆的基金'),
  fed: name('美联储'),
  treasury: name('财政部'),
};

export const rowNames: Translated<typeof english.rowNames> = {
  deposits: name('存款'),
  reserves: name('准备金'),
  tga: name('财政部账户（TGA）', '财政部账户'),
  'on-rrp': name('停车场'),
  currency: name('现金'),
  bills: name('短期国债'),
  bonds: name('国债'),
  repo: name('隔夜回购'),
  'srf-loans': name('常备回购借款', '常备回购'),
  'fund-shares': name('基金份额'),
  securities: name('股票和黄金', '证券'),
  mortgages: name('房贷'),
  'net-worth': name('净资产'),
};

export const titles: Translated<typeof english.titles> = {
  'buy-bill-from-deposit': '储户花 {amount}买短期国债',
  'buy-bill-from-on-rrp': '基金来买：准备金分文未动',
  'government-pays': '政府发出 {amount}工资',
  'lend-repo': '拿国债作抵押，借一晚现金',
  'repay-repo': '第二天早上：连本带息归还',
  'borrow-from-srf': '银行向美联储借款',
  runoff: '美联储的国债到期',
  'fed-buys-bill': '美联储买入短期国债',
};

export const words: Translated<typeof english.words> = {
  title: '每张账都是平的',
  posted: '{amount}易手',
  kicker: '资产负债表 · 示例',
  kickerShort: '示例（美元）',
  dot: '一点 = {amount}',
  owns: '资产',
  owes: '负债',
  changesHands: '{amount}{row}易手',
  balances: '左右相等',
  same: '不变',
  pledged: '已作抵押',
  untouched: '未动',
  nothing: '一笔未记',
  source: '示例。只是记账分录，不是数据。',
};
