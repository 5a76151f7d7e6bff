import { terms } from './instruments.ts';
import type { Posting, Transaction } from './transaction.ts';

/** What does not balance and how to mend it; whoever knows the file and line makes a Finding of it. */
export interface Imbalance {
  readonly found: string;
  readonly mend: string;
  /** Index of the one posting at fault; absent when the whole transaction is. */
  readonly posting?: number;
}

/** Half a cent, in millions of dollars: sums closer than this are equal. */
const tolerance = 5e-9;

/** Everything that keeps a transaction from balancing; empty when it may be posted. */
export function checkTransaction(transaction: Transaction): Imbalance[] {
  const { id, postings } = transaction;
  if (postings.length === 0) {
    return [{ found: `transaction "${id}" posts nothing`, mend: 'add its postings, or remove it' }];
  }
  return [...postings.flatMap((posting, index) => checkParties(id, posting, index)), ...checkSectors(id, postings), ...checkInstruments(id, postings)];
}

/** Equal to within half a cent, or to what floating point can say of large amounts. */
export function sameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(tolerance, 1e-12 * Math.max(Math.abs(a), Math.abs(b)));
}

function checkParties(id: string, posting: Posting, index: number): Imbalance[] {
  if (posting.side === 'net-worth') return [];
  const { sector, side, instrument } = posting;
  const allowed = side === 'asset' ? terms[instrument].holders : terms[instrument].issuers;
  if (allowed === undefined || allowed.includes(sector)) return [];
  const verb = side === 'asset' ? 'own' : 'owe';
  return [
    { found: `transaction "${id}": ${sector} cannot ${verb} ${instrument}`, mend: `only ${allowed.join(', ')} may ${verb} ${instrument}`, posting: index },
  ];
}

function checkSectors(id: string, postings: readonly Posting[]): Imbalance[] {
  return [...new Set(postings.map((p) => p.sector))].flatMap((sector) => {
    const own = postings.filter((p) => p.sector === sector);
    const assets = sum(own.filter((p) => p.side === 'asset'));
    const claims = sum(own.filter((p) => p.side !== 'asset'));
    if (sameAmount(assets, claims)) return [];
    const gap = money(assets - claims);
    return [
      {
        found: `transaction "${id}": the assets of ${sector} change by ${money(assets)}, its liabilities and net worth by ${money(claims)}`,
        mend: `post ${gap} more to the liabilities or net worth of ${sector}, or ${money(claims - assets)} more to its assets`,
      },
    ];
  });
}

function checkInstruments(id: string, postings: readonly Posting[]): Imbalance[] {
  const claims = postings.filter((p) => p.side !== 'net-worth');
  return [...new Set(claims.map((p) => p.instrument))].flatMap((instrument) => {
    const own = claims.filter((p) => p.instrument === instrument);
    const held = sum(own.filter((p) => p.side === 'asset'));
    const owed = sum(own.filter((p) => p.side === 'liability'));
    if (sameAmount(held, owed)) return [];
    return [
      {
        found: `transaction "${id}": holdings of ${instrument} change by ${money(held)}, what is owed by ${money(owed)}`,
        mend:
          terms[instrument].issuers.length === 0
            ? `post ${money(owed - held)} more ${instrument} to whoever owns it: it only changes hands`
            : `post ${money(held - owed)} more ${instrument} to the liabilities of ${terms[instrument].issuers.join(' or ')}, or ${money(owed - held)} more to whoever owns it`,
      },
    ];
  });
}

function sum(postings: readonly Posting[]): number {
  return postings.reduce((total, { change }) => total + change, 0);
}

/** An amount in the author's own unit, millions of dollars, without floating-point dust. */
function money(millions: number): string {
  const rounded = Number(millions.toPrecision(12));
  return `${rounded > 0 ? '+' : ''}${rounded} million`;
}
