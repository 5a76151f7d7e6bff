import { standard, type Transaction } from '../../ledger/index.ts';
import { vessels, type Vessel } from '../vessels/counts.ts';

/** One dot of the map is fifty billion dollars; amounts are in millions. */
export const bigDot = 50_000;

/** The ways of the ledger that move dots of the map. */
export const flowIds = ['park', 'srf'] as const;
export type FlowId = (typeof flowIds)[number];

/** Dots that one transaction moves, to the nearest; `num` is the observation it answers to. */
export interface Flow {
  readonly id: FlowId;
  readonly num: string;
  readonly count: number;
}

const made: Readonly<Record<FlowId, (amount: number) => Transaction>> = { park: standard.parkAtFed, srf: standard.fedLendsToDealer };

/** What a flow does, as the ledger posts it; an amount in millions of dollars. */
export const transactionOf = ({ id, count }: Flow): Transaction => made[id](count * bigDot);

const pots: Readonly<Record<string, Vessel>> = { reserves: 'reserves', 'on-rrp': 'rrp', tga: 'tga', currency: 'other' };

/** By how many dots a flow changes each pot: what the Fed owes, as the transaction posts it. */
export function changesOf(flow: Flow): Record<Vessel, number> {
  const changes = Object.fromEntries(vessels.map((vessel) => [vessel, 0])) as Record<Vessel, number>;
  for (const posting of transactionOf(flow).postings) {
    if (posting.sector !== 'fed' || posting.side !== 'liability') continue;
    changes[pots[posting.instrument]!] += Math.round(posting.change / bigDot);
  }
  return changes;
}
