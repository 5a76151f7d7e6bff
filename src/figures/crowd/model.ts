import { priceStep, smallestCall } from '../spiral/model.ts';

/** What the loop starts from. Amounts in millions of dollars, shares in percent. */
export interface Crowd {
  /** What all funds own together at the first price; each owns as much as any other. */
  readonly assets: number;
  /** Mean of the funds' leverage. */
  readonly mean: number;
  /** How far the debt of each dollar of own money departs from the mean at either end, in percent of it. */
  readonly spread: number;
  /** How much must be sold, counted at the first price, to take `priceStep` off the price. */
  readonly depth: number;
  /** The part of the assets that must be the fund's own money. */
  readonly haircut: number;
  /** The first fall in prices. */
  readonly shock: number;
  /** The lender who renews no loan, counted from the one of the least indebted; 0 when all of them renew. */
  readonly refuses: number;
}

/** All funds at one moment, the least indebted first. What is held is counted at the first price. */
export interface Books {
  /** As a share of the first price. */
  readonly price: number;
  readonly held: readonly number[];
  readonly debt: readonly number[];
  /** Which of them have been called so far. */
  readonly called: readonly boolean[];
}

/** All calls of one moment and what comes of them. */
export interface Round {
  /** Dollars each fund’s sale brings; all of it goes to the fund’s lender. */
  readonly sales: readonly number[];
  /** After the sales, before the price has moved. */
  readonly sold: Books;
  /** After the sales have moved the price. */
  readonly fallen: Books;
}

export interface CrowdRun {
  readonly start: Books;
  /** After the first fall. */
  readonly fallen: Books;
  readonly rounds: readonly Round[];
  /** What each lender in the end does not get back, by fund. */
  readonly unpaid: readonly number[];
}

export const funds = 100;
/** Each lends to as many funds, neighbours in debt. */
export const lenders = 10;

/** The lender of a fund, from 1. */
export const lenderOf = (fund: number): number => 1 + Math.floor((fund * lenders) / funds);

/** Leverage of each fund, the least indebted first: debt per dollar of own money is spread evenly around its mean. */
export const leverages = ({ mean, spread }: Pick<Crowd, 'mean' | 'spread'>): number[] =>
  Array.from({ length: funds }, (_, fund) => 1 + (mean - 1) * (1 + (spread / 100) * ((2 * fund + 1) / funds - 1)));

/**
 * Runs the loop until nobody is called or nothing is left to sell. Of each fund, as of the single one:
 *
 *     own = assets − debt
 *     called when own < haircut × assets
 *     sale = assets − own ÷ haircut               (brings own back to the haircut's share)
 *     price → price × (1 − 1%)^(all sold ÷ depth) (sold counted at the first price)
 *
 * All who are called sell at the price at which they are called, and the price then moves once for all of them. Whose own
 * money is gone is sold out by the lender; a lender who does not renew wants the whole debt back, once.
 */
export function runCrowd(crowd: Crowd): CrowdRun {
  const haircut = crowd.haircut / 100;
  const each = crowd.assets / funds;
  const debts = leverages(crowd).map((leverage) => each - each / leverage);
  const start: Books = { price: 1, held: debts.map(() => each), debt: debts, called: debts.map(() => false) };
  const fallen: Books = { ...start, price: 1 - crowd.shock / 100 };
  const rounds: Round[] = [];
  let now = fallen;
  for (;;) {
    const sales = now.held.map((held, fund) => saleOf(now.price * held, now.debt[fund]!, haircut, rounds.length === 0 && lenderOf(fund) === crowd.refuses));
    const units = sales.map((sale, fund) => (sale === now.price * now.held[fund]! ? now.held[fund]! : sale / now.price));
    const all = units.reduce((sum, one) => sum + one, 0);
    if (all === 0) break;
    const sold: Books = {
      price: now.price,
      held: now.held.map((held, fund) => held - units[fund]!),
      debt: now.debt.map((debt, fund) => debt - sales[fund]!),
      called: now.called.map((called, fund) => called || sales[fund]! > 0),
    };
    now = { ...sold, price: now.price * (1 - priceStep / 100) ** (all / crowd.depth) };
    rounds.push({ sales, sold, fallen: now });
  }
  return { start, fallen, rounds, unpaid: now.debt.map((debt, fund) => (now.held[fund] === 0 ? debt : 0)) };
}

/** What a fund must sell; nothing when its call is too small to be made. */
function saleOf(assets: number, debt: number, haircut: number, refused: boolean): number {
  if (assets === 0) return 0;
  const own = assets - debt;
  if (own <= 0) return assets;
  const sale = Math.max(assets - own / haircut, refused ? debt : 0);
  return sale < smallestCall / funds ? 0 : sale;
}

/** The last books of a run, when nobody is called any more. */
export const lastBooks = (run: CrowdRun): Books => run.rounds.at(-1)?.fallen ?? run.fallen;

/** How many have been called. */
export const calledIn = ({ called }: Books): number => called.filter(Boolean).length;

const known = new WeakMap<Crowd, CrowdRun>();

/** The run of a crowd, worked out once for all frames that show it. */
export function runOf(crowd: Crowd): CrowdRun {
  let run = known.get(crowd);
  if (!run) known.set(crowd, (run = runCrowd(crowd)));
  return run;
}

/** The books on the way: `fall` 0…1 of the first fall, then `rounds` of the loop, each first sales and then a fall. */
export function booksAt(run: CrowdRun, fall: number, rounds: number): Books {
  const whole = Math.min(Math.floor(rounds), run.rounds.length);
  const before = whole === 0 ? mix(run.start, run.fallen, fall) : run.rounds[whole - 1]!.fallen;
  const next = run.rounds[whole];
  const share = rounds - whole;
  if (!next || share <= 0) return before;
  return share < 0.5 ? mix(before, next.sold, 2 * share) : mix(next.sold, next.fallen, 2 * share - 1);
}

function mix(a: Books, b: Books, t: number): Books {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const between = (from: number, to: number) => from + (to - from) * t;
  return {
    price: between(a.price, b.price),
    held: a.held.map((held, fund) => between(held, b.held[fund]!)),
    debt: a.debt.map((debt, fund) => between(debt, b.debt[fund]!)),
    called: b.called,
  };
}
