import type { Instrument } from './instruments.ts';
import type { Sector } from './sectors.ts';
import type { Posting, Transaction } from './transaction.ts';

/** A household buys a Treasury bill and pays from its bank deposit. Amounts here and below are in millions of dollars. */
export function buyBillFromDeposit(amount: number): Transaction {
  return {
    id: 'buy-bill-from-deposit',
    postings: [
      ...claim('deposits', 'bank', 'household', -amount).reverse(),
      ...claim('reserves', 'fed', 'bank', -amount).reverse(),
      ...claim('tga', 'fed', 'treasury', amount),
      ...claim('bills', 'treasury', 'household', amount),
    ],
  };
}

/** A money fund buys a Treasury bill and pays from its overnight parking at the Fed. */
export function buyBillFromOnRrp(amount: number): Transaction {
  return {
    id: 'buy-bill-from-on-rrp',
    postings: [...claim('on-rrp', 'fed', 'fund', -amount).reverse(), ...claim('tga', 'fed', 'treasury', amount), ...claim('bills', 'treasury', 'fund', amount)],
  };
}

/** The government pays a salary: the Treasury is poorer, a household richer, and the banks have reserves again. */
export function governmentPays(amount: number): Transaction {
  return {
    id: 'government-pays',
    postings: [
      worth('treasury', -amount),
      ...claim('tga', 'fed', 'treasury', -amount).reverse(),
      ...claim('reserves', 'fed', 'bank', amount),
      ...claim('deposits', 'bank', 'household', amount),
      worth('household', amount),
    ],
  };
}

/** A money fund lends cash to a dealer for a night; both bank at the same bank. The bond pledged stays in the dealer's books. */
export function lendRepo(amount: number): Transaction {
  return {
    id: 'lend-repo',
    postings: [
      ...claim('deposits', 'bank', 'fund', -amount).reverse(),
      ...claim('deposits', 'bank', 'dealer', amount),
      ...claim('repo', 'dealer', 'fund', amount),
    ],
  };
}

/** The morning after: the dealer pays back with a night's interest, and takes its bond home. */
export function repayRepo(amount: number, interest = 0): Transaction {
  const richer: Posting[] = interest === 0 ? [] : [worth('dealer', -interest), worth('fund', interest)];
  return {
    id: 'repay-repo',
    postings: [
      ...claim('deposits', 'bank', 'dealer', -amount - interest).reverse(),
      ...claim('deposits', 'bank', 'fund', amount + interest),
      ...claim('repo', 'dealer', 'fund', -amount),
      ...richer,
    ],
  };
}

/** A bank borrows from the Fed's standing repo facility: new reserves against a new debt. */
export function borrowFromSrf(amount: number): Transaction {
  return { id: 'borrow-from-srf', postings: [...claim('srf-loans', 'bank', 'fed', amount), ...claim('reserves', 'fed', 'bank', amount)] };
}

/** The Fed lends to a dealer through the same facility: new reserves at the dealer’s bank, a new deposit for the dealer. */
export function fedLendsToDealer(amount: number): Transaction {
  return {
    id: 'fed-lends-to-dealer',
    postings: [...claim('srf-loans', 'dealer', 'fed', amount), ...claim('reserves', 'fed', 'bank', amount), ...claim('deposits', 'bank', 'dealer', amount)],
  };
}

/** A money fund parks cash at the Fed for a night: out of its deposit, and so out of its bank’s reserves. */
export function parkAtFed(amount: number): Transaction {
  return {
    id: 'park-at-fed',
    postings: [
      ...claim('deposits', 'bank', 'fund', -amount).reverse(),
      ...claim('reserves', 'fed', 'bank', -amount).reverse(),
      ...claim('on-rrp', 'fed', 'fund', amount),
    ],
  };
}

/** A bank lends to a dealer for a night, against a bond: the dealer has a deposit and owes for it. */
export function bankLendsToDealer(amount: number): Transaction {
  return { id: 'bank-lends-to-dealer', postings: [...claim('repo', 'dealer', 'bank', amount), ...claim('deposits', 'bank', 'dealer', amount)] };
}

/** The dealer passes cash on to a fund that invests with borrowed money. */
export function dealerLendsToFund(amount: number): Transaction {
  return {
    id: 'dealer-lends-to-fund',
    postings: [
      ...claim('deposits', 'bank', 'dealer', -amount).reverse(),
      ...claim('deposits', 'bank', 'leveraged', amount),
      ...claim('repo', 'leveraged', 'dealer', amount),
    ],
  };
}

/** Such a fund sells shares or gold to a household, which pays from its deposit. */
export function fundSells(amount: number): Transaction {
  return {
    id: 'fund-sells',
    postings: [
      { sector: 'leveraged', side: 'asset', instrument: 'securities', change: -amount },
      { sector: 'household', side: 'asset', instrument: 'securities', change: amount },
      ...claim('deposits', 'bank', 'household', -amount).reverse(),
      ...claim('deposits', 'bank', 'leveraged', amount),
    ],
  };
}

/** The dealer calls for margin, and the fund pays part of its loan back. */
export function marginCall(amount: number): Transaction {
  return {
    id: 'margin-call',
    postings: [
      ...claim('deposits', 'bank', 'leveraged', -amount).reverse(),
      ...claim('deposits', 'bank', 'dealer', amount),
      ...claim('repo', 'leveraged', 'dealer', -amount),
    ],
  };
}

/** A bond the Fed owns comes due and is not replaced: the Treasury pays out of its account, and both bond and dollars are gone. */
export function runoff(amount: number): Transaction {
  return { id: 'runoff', postings: [...claim('tga', 'fed', 'treasury', -amount).reverse(), ...claim('bonds', 'treasury', 'fed', -amount)] };
}

/** The Fed buys a bill from a bank and pays with reserves it makes. */
export function fedBuysBill(amount: number): Transaction {
  return {
    id: 'fed-buys-bill',
    postings: [
      { sector: 'bank', side: 'asset', instrument: 'bills', change: -amount },
      { sector: 'fed', side: 'asset', instrument: 'bills', change: amount },
      ...claim('reserves', 'fed', 'bank', amount),
    ],
  };
}

/** Both sides of a change in what `issuer` owes `holder`, the issuer's first. */
function claim(instrument: Instrument, issuer: Sector, holder: Sector, change: number): Posting[] {
  return [
    { sector: issuer, side: 'liability', instrument, change },
    { sector: holder, side: 'asset', instrument, change },
  ];
}

function worth(sector: Sector, change: number): Posting {
  return { sector, side: 'net-worth', change };
}
