export type {
  Localized,
  Claim,
  Correction,
  Evidence,
  FactsData,
  Forecast,
  Link,
  NumberFact,
  Place,
  Point,
  Relation,
  Revision,
  Score,
  Series,
  Source,
  Statement,
  Term,
  Unit,
  Verdict,
  Vintage,
  Week,
} from './types.ts';
export { scores, verdicts } from './types.ts';
export { expectedDays, isBusinessDay } from './business-days.ts';
export { dayNumber } from './days.ts';
export { differs } from './differs.ts';
export { lookup } from './lookup.ts';
export { missing } from './missing.ts';
export { amountOf, markOf } from './marks.ts';
export type { Mark } from './marks.ts';
export type { Facts } from './lookup.ts';
