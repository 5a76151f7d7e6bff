import type { Both } from '../../i18n/index.ts';
import type { Vessel } from '../vessels/counts.ts';
import type { ActorId, Evidence, LinkId, MarketId } from './ids.ts';

export const titles = ['the-question', 'the-first-link', 'the-jam', 'who-borrows', 'what-was-sold', 'the-whole-chain'] as const;
export type Title = (typeof titles)[number];

interface MapWords {
  readonly titles: Readonly<Record<Title, string>>;
  readonly ledger: string;
  readonly ledgerOn: (day: string) => string;
  readonly oneDot: (amount: string) => string;
  readonly pots: Readonly<Record<Vessel, readonly [name: string, short: string]>>;
  readonly actors: Readonly<Record<ActorId, readonly [name: string, does: string, short: string]>>;
  /** What stands before an amount that an actor has in all, or owes. */
  readonly sizes: Readonly<Partial<Record<ActorId, string>>>;
  readonly markets: Readonly<Record<MarketId, string>>;
  readonly rose: string;
  readonly to: (a: string, b: string) => string;
  readonly links: Readonly<Record<LinkId, string>>;
  /** What the article says of each link of its chain, and how the record left it. */
  readonly claims: Readonly<Partial<Record<LinkId, readonly [long: string, short: string]>>>;
  readonly verdicts: Readonly<Partial<Record<LinkId, readonly [long: string, short: string]>>>;
  /** What is done on links that are no part of the chain. */
  readonly does: Readonly<Partial<Record<LinkId, string>>>;
  readonly at: (rate: string) => string;
  readonly since: (amount: string, day: string) => string;
  /** Shares bought with borrowed money. */
  readonly margin: (amount: string) => string;
  readonly again: (day: string, amount: string) => string;
  readonly gate: readonly [long: string, short: string];
  readonly pays: readonly [long: (rate: string) => string, short: (rate: string) => string];
  readonly evidence: Readonly<Record<Evidence, readonly [name: string, more: string, short: string]>>;
  readonly example: readonly [long: string, short: string];
  readonly open: string;
}

export const text: Both<MapWords> = {
  en: {
    titles: {
      'the-question': 'The article’s chain, in six links',
      'the-first-link': 'The first link is on record',
      'the-jam': 'Cash that could not get across',
      'who-borrows': 'Who stands below the gate?',
      'what-was-sold': 'Who was made to sell?',
      'the-whole-chain': 'The chain, as the record left it',
    },
    ledger: 'What the Fed owes',
    ledgerOn: (day) => `on ${day}`,
    oneDot: (amount) => `one dot = ${amount}`,
    pots: { tga: ['Treasury’s account', 'Treasury'], rrp: ['Funds’ parking', 'Parking'], reserves: ['Bank reserves', 'Reserves'], other: ['Currency and the rest', 'The rest'] },
    actors: {
      people: ['People and firms', 'pay taxes, buy bills', 'People'],
      funds: ['Money funds', 'lend or park', 'Money funds'],
      banks: ['Banks', 'lend when paid to', 'Banks'],
      dealers: ['Dealers', 'pass cash on', 'Dealers'],
      leveraged: ['Leveraged funds', 'invest what they borrow', 'Leveraged funds'],
      crypto: ['Crypto exchanges', 'lend to their traders', 'Crypto lenders'],
    },
    sizes: { funds: '{0} in all', dealers: '{0} of repo', leveraged: '{0} of Treasuries' },
    markets: { shares: 'Shares', gold: 'Gold', treasuries: 'Treasuries', bitcoin: 'Bitcoin', ether: 'Ether' },
    rose: 'rose',
    to: (a, b) => `${a} to ${b}`,
    links: {
      treasury: 'Into the Treasury’s account',
      price: 'Fewer reserves, dearer cash',
      borrowers: 'Dear or refused cash reaches borrowers',
      'forced-sale': 'Borrowers sell shares and gold to raise cash',
      'crypto-closed': 'Crypto positions are closed by force',
      'next-call': 'Falling prices call the next borrower',
      taxes: 'Taxes and bills, salaries and payments',
      park: 'Money funds park at the Fed',
      deposits: 'Money funds’ deposits at banks',
      'fund-repo': 'Money funds lend to dealers',
      srf: 'The Fed lends to dealers',
    },
    claims: {
      treasury: ['The Treasury takes cash in', 'Treasury takes'],
      price: ['cash gets dear', 'cash gets dear'],
      borrowers: ['borrowers are short of cash', 'borrowers run short'],
      'forced-sale': ['they have to sell', 'they sell'],
      'crypto-closed': ['so do these', 'and here'],
      'next-call': ['the fall calls the next', 'calls the next'],
    },
    verdicts: {
      treasury: ['on record', 'on record'],
      price: ['a pattern', 'a pattern'],
      borrowers: ['exists; no figure for the day', 'no figure for the day'],
      'forced-sale': ['no record found', 'no record'],
      'crypto-closed': ['on record', 'on record'],
      'next-call': ['not measured that day', 'not measured'],
    },
    does: { park: 'Funds park', srf: 'The Fed lends' },
    at: (rate) => `at ${rate}`,
    since: (amount, day) => `${amount} since ${day}`,
    margin: (amount) => `${amount} borrowed to buy shares`,
    again: (day, amount) => `${day}: ${amount}`,
    gate: ['the gate: dealers’ month-end balance sheets', 'the gate: month-end books'],
    pays: [(rate) => `the market pays ${rate} for a night’s cash`, (rate) => `the market pays ${rate}`],
    evidence: {
      recorded: ['On record', 'with figures', 'on record'],
      known: ['Known to exist', 'no figure for the day', 'no figure'],
      claimed: ['The article’s word', 'no record found', 'only said'],
    },
    example: ['ring: an example, no amount', 'ring: an example'],
    open: 'what is on record',
  },
  zh: {
    titles: {
      'the-question': '原文的链条：一共六环',
      'the-first-link': '第一环：有记录可查',
      'the-jam': '现金不缺，就是过不去',
      'who-borrows': '闸门下面是谁？',
      'what-was-sold': '谁是被迫卖的？',
      'the-whole-chain': '整条链，记录说到哪里',
    },
    ledger: '美联储的负债',
    ledgerOn: (day) => day,
    oneDot: (amount) => `一点 = ${amount}`,
    pots: { tga: ['财政部账户', '财政部'], rrp: ['隔夜停车场', '停车场'], reserves: ['银行准备金', '准备金'], other: ['现钞及其他', '其他'] },
    actors: {
      people: ['居民和企业', '缴税、买国债', '居民企业'],
      funds: ['货币基金', '出借或停放现金', '货币基金'],
      banks: ['银行', '价钱够才出借', '银行'],
      dealers: ['交易商', '把现金转借出去', '交易商'],
      leveraged: ['加杠杆的基金', '借钱投资', '杠杆基金'],
      crypto: ['加密货币交易所', '借钱给自己的客户', '加密交易所'],
    },
    sizes: { funds: '共 {0}', dealers: '回购 {0}', leveraged: '持国债 {0}' },
    markets: { shares: '股票', gold: '黄金', treasuries: '国债', bitcoin: '比特币', ether: '以太坊' },
    rose: '上涨',
    to: (a, b) => `${a} 至 ${b}`,
    links: {
      treasury: '钱进了财政部账户',
      price: '准备金变少，现金变贵',
      borrowers: '借钱的人借得贵，或借不到',
      'forced-sale': '借钱的人卖股票和黄金换现金',
      'crypto-closed': '加密货币仓位被强制平掉',
      'next-call': '价格下跌，轮到下家追加保证金',
      taxes: '税款和国债款进，工资和各项付款出',
      park: '货币基金把现金停在美联储',
      deposits: '货币基金在银行的存款',
      'fund-repo': '货币基金借给交易商',
      srf: '美联储借给交易商',
    },
    claims: {
      treasury: ['财政部把钱收走', '财政部收钱'],
      price: ['现金变贵', '现金变贵'],
      borrowers: ['借钱的人缺现金', '借的人缺钱'],
      'forced-sale': ['只好卖', '只好卖'],
      'crypto-closed': ['这边也卖', '也卖'],
      'next-call': ['跌了，再逼下家', '再逼下家'],
    },
    verdicts: {
      treasury: ['有记录', '有记录'],
      price: ['有规律', '有规律'],
      borrowers: ['确实存在，当天没有数字', '当天没有数字'],
      'forced-sale': ['没找到记录', '没有记录'],
      'crypto-closed': ['有记录', '有记录'],
      'next-call': ['当天没人量过', '没人量过'],
    },
    does: { park: '基金停放', srf: '美联储借出' },
    at: (rate) => `利率 ${rate}`,
    since: (amount, day) => `${day}以来 ${amount}`,
    margin: (amount) => `融资买股 ${amount}`,
    again: (day, amount) => `${day}：${amount}`,
    gate: ['闸门：交易商月末要清点的资产负债表', '闸门：月末的账本'],
    pays: [(rate) => `市场上借一夜现金：${rate}`, (rate) => `市场价 ${rate}`],
    evidence: {
      recorded: ['有记录', '有数字可查', '有记录'],
      known: ['确实存在', '当天没有数字', '没有数字'],
      claimed: ['只是原文的说法', '没找到记录', '只是说法'],
    },
    example: ['圆环：示例，没有金额', '圆环：示例'],
    open: '查看记录',
  },
};
