export type {
  Both,
  Claim,
  FactsData,
  Forecast,
  NumberFact,
  Place,
  Point,
  Score,
  Series,
  Source,
  Statement,
  Term,
  Unit,
  Verdict,
  Week,
} from './types.ts';
export { scores, verdicts } from './types.ts';
export { differs } from './differs.ts';
export { lookup } from './lookup.ts';
export type { Facts } from './lookup.ts';
