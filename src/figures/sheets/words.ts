import type { Instrument, Sector } from '../../ledger/index.ts';
import type { Both } from '../../i18n/index.ts';

/** A name and, where the figure is small, its short form. */
interface Name {
  readonly long: Both;
  readonly short: Both;
}

const name = (en: string, zh: string, shortEn = en, shortZh = zh): Name => ({
  long: { en, zh },
  short: { en: shortEn, zh: shortZh },
});

export const sectorNames: Record<Sector, Name> = {
  household: name('A depositor', '储户'),
  bank: name('The bank', '银行'),
  fund: name('A money fund', '货币基金', 'Money fund'),
  dealer: name('A dealer', '交易商'),
  leveraged: name('A leveraged fund', '加杠杆的基金', 'Leveraged'),
  fed: name('The Fed', '美联储'),
  treasury: name('The Treasury', '财政部', 'Treasury'),
};

export type Row = Instrument | 'net-worth';

export const rowNames: Record<Row, Name> = {
  deposits: name('Deposits', '存款'),
  reserves: name('Bank reserves', '准备金', 'Reserves'),
  tga: name('Treasury’s account', '财政部账户（TGA）', 'TGA', '财政部账户'),
  'on-rrp': name('Overnight parking', '隔夜停车场', 'Parking', '停车场'),
  currency: name('Currency', '现金'),
  bills: name('Treasury bills', '短期国债', 'Bills'),
  bonds: name('Bonds', '国债'),
  repo: name('Overnight loan', '隔夜回购', 'Repo'),
  'srf-loans': name('Loan from the Fed', '常备回购借款', 'Fed loan', '常备回购'),
  'fund-shares': name('Fund shares', '基金份额', 'Shares'),
  securities: name('Shares and gold', '股票和黄金', 'Securities', '证券'),
  'net-worth': name('Net worth', '净资产'),
};

/** Headlines by transaction; `{amount}` is the example's amount. */
export const titles: Readonly<Record<string, Both>> = {
  'buy-bill-from-deposit': { en: 'A depositor pays {amount} for a bill', zh: '储户花 {amount}买短期国债' },
  'buy-bill-from-on-rrp': { en: 'A money fund pays: reserves untouched', zh: '基金来买：准备金分文未动' },
  'government-pays': { en: 'The state pays a {amount} salary', zh: '政府发出 {amount}工资' },
  'lend-repo': { en: 'A night’s cash against a bond', zh: '拿国债作抵押，借一晚现金' },
  'repay-repo': { en: 'The morning after: paid back', zh: '第二天早上：连本带息归还' },
  'borrow-from-srf': { en: 'A bank borrows from the Fed', zh: '银行向美联储借款' },
  runoff: { en: 'A bond comes due at the Fed', zh: '美联储的国债到期' },
  'fed-buys-bill': { en: 'The Fed buys a bill', zh: '美联储买入短期国债' },
};

export const words = {
  title: { en: 'Everyone’s books balance', zh: '每张账都是平的' },
  posted: { en: '{amount} changes hands', zh: '{amount}换了主人' },
  kicker: { en: 'Balance sheets · an example', zh: '资产负债表 · 示例' },
  kickerShort: { en: 'An example', zh: '示例（美元）' },
  dot: { en: 'one dot = {amount}', zh: '一点 = {amount}' },
  owns: { en: 'owns', zh: '资产' },
  owes: { en: 'owes', zh: '负债' },
  changesHands: { en: '{amount} of {row} changes hands', zh: '{amount}{row}换了主人' },
  balances: { en: 'balances', zh: '左右相等' },
  same: { en: 'no change', zh: '不变' },
  pledged: { en: 'pledged', zh: '已作抵押' },
  untouched: { en: 'untouched', zh: '未动' },
  nothing: { en: 'nothing posted', zh: '一笔未记' },
  source: { en: 'An example. Bookkeeping entries, no data.', zh: '示例。只是记账分录，不是数据。' },
} as const satisfies Record<string, Both>;

export const fill = (text: string, amount: string): string => text.replace('{amount}', amount);
