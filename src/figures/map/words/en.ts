import type { Vessel } from '../../vessels/counts.ts';
import type { ActorId, Evidence, LinkId, MarketId } from '../ids.ts';
import type { Title } from '../words.ts';

interface MapWords {
  readonly titles: Readonly<Record<Title, string>>;
  readonly ledger: string;
  readonly ledgerOn: (day: string) => string;
  readonly parkedOn: (day: string) => string;
  readonly potsOn: (day: string) => string;
  readonly oneDot: (amount: string) => string;
  readonly pots: Readonly<Record<Vessel, readonly [name: string, short: string]>>;
  readonly actors: Readonly<Record<ActorId, readonly [name: string, does: string, short: string]>>;
  /** What is before an amount that an actor has in all, or owes. */
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

export const text: MapWords = {
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
  parkedOn: (day) => `, parking ${day}`,
  potsOn: (day) => ` · pots on ${day}`,
  oneDot: (amount) => `one dot = ${amount}`,
  pots: {
    tga: ['Treasury’s account', 'Treasury'],
    rrp: ['Funds’ parking', 'Parking'],
    reserves: ['Bank reserves', 'Reserves'],
    other: ['Currency and the rest', 'The rest'],
  },
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
};
