import type { Claim, Verdict } from './types.ts';

const inFact: readonly Verdict[] = ['imprecise', 'conflates', 'matches-with-other-date', 'off-by-factor'];

/** Whether the record differs from the claim in fact, so that its number carries a mark in the prose. */
export function differs(claim: Pick<Claim, 'verdict'>): boolean {
  return inFact.includes(claim.verdict);
}
