/** What the loop starts from. Amounts in millions of dollars, shares in percent. */
export interface Settings {
  readonly own: number;
  readonly borrowed: number;
  /** The first fall in prices. */
  readonly shock: number;
  /** How much must be sold, counted at the first price, to take `priceStep` off the price. */
  readonly depth: number;
  /** The part of the assets that must be the fund's own money. */
  readonly haircut: number;
}

/** A balance sheet: assets = debt + own, always; `own` below nothing means that the debt is no longer covered. */
export interface Sheet {
  /** As a share of the first price. */
  readonly price: number;
  /** What is still held, counted at the first price. */
  readonly held: number;
  readonly assets: number;
  readonly debt: number;
  readonly own: number;
}

/** One call and what comes of it. */
export interface Round {
  /** Dollars the sale brings; all of it goes to the lender. */
  readonly sale: number;
  /** `lender` when nothing of the fund's own is left and its collateral is sold for it. */
  readonly seller: 'fund' | 'lender';
  /** After the sale, before the price has moved. */
  readonly sold: Sheet;
  /** After the sale has moved the price. */
  readonly fallen: Sheet;
}

export interface Run {
  readonly start: Sheet;
  /** After the first fall. */
  readonly fallen: Sheet;
  readonly rounds: readonly Round[];
  readonly end: 'calm' | 'wiped-out';
  /** What the lender does not get back. */
  readonly unpaid: number;
}

/** What one `depth` of sales takes off the price, in percent. */
export const priceStep = 1;

/** One cent, in millions of dollars. */
export const cent = 1e-8;

/** A call for less than this is let pass. */
export const smallestCall = cent;

/**
 * Runs the loop until nobody is called or nothing is left to sell.
 *
 *     own = assets − debt
 *     called when own < haircut × assets
 *     sale = assets − own ÷ haircut               (brings own back to the haircut's share)
 *     price → price × (1 − 1%)^(sold ÷ depth)     (sold counted at the first price)
 *
 * The fund sells at the price at which it is called; what it still holds bears the fall. When own is gone the lender
 * sells the rest. Each sale takes something from a holding that is finite, so the loop always ends.
 */
export function runSpiral(settings: Settings): Run {
  const { own, borrowed, depth } = settings;
  const haircut = settings.haircut / 100;
  const all = own + borrowed;
  const start = sheet(1, all, borrowed);
  const fallen = sheet(1 - settings.shock / 100, all, borrowed);
  const rounds: Round[] = [];
  let now = fallen;
  while (now.own > 0) {
    const sale = now.assets - now.own / haircut;
    if (sale < smallestCall) return { start, fallen, rounds, end: 'calm', unpaid: 0 };
    now = sell(now, sale, 'fund');
  }
  if (now.held > 0) now = sell(now, now.assets, 'lender');
  return { start, fallen, rounds, end: 'wiped-out', unpaid: now.debt };

  function sell(before: Sheet, sale: number, seller: Round['seller']): Sheet {
    const units = seller === 'lender' ? before.held : sale / before.price;
    const sold = sheet(before.price, before.held - units, before.debt - sale);
    const after = sheet(before.price * (1 - priceStep / 100) ** (units / depth), sold.held, sold.debt);
    rounds.push({ sale, seller, sold, fallen: after });
    return after;
  }
}

/** The balance sheet on the way: `fall` 0…1 of the first fall, then `rounds` of the loop, each first a sale and then a fall. */
export function sheetAt(run: Run, fall: number, rounds: number): Sheet {
  const whole = Math.min(Math.floor(rounds), run.rounds.length);
  const before = whole === 0 ? mixSheets(run.start, run.fallen, fall) : (run.rounds[whole - 1] as Round).fallen;
  const next = run.rounds[whole];
  if (!next) return before;
  const { sale, move } = phases(rounds - whole);
  return move > 0 ? mixSheets(next.sold, next.fallen, move) : mixSheets(before, next.sold, sale);
}

/** How much of a round's sale and of the move in price has happened when `share` of the round is over. */
export const phases = (share: number) => ({ sale: Math.min(1, 2 * share), move: Math.max(0, 2 * share - 1) });

/** The last sheet of a run, when nobody is called any more. */
export const lastSheet = (run: Run): Sheet => run.rounds.at(-1)?.fallen ?? run.fallen;

/** What one night dearer by `gap` basis points costs on a debt, on a banker's year. */
export const nightCost = (debt: number, gap: number): number => (debt * gap) / 10_000 / yearOfDays;

/** The days of a year by which money markets reckon interest. */
export const yearOfDays = 360;

function sheet(price: number, held: number, debt: number): Sheet {
  return { price, held, assets: price * held, debt, own: price * held - debt };
}

function mixSheets(a: Sheet, b: Sheet, t: number): Sheet {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const mix = (key: keyof Sheet) => a[key] + (b[key] - a[key]) * t;
  return { price: mix('price'), held: mix('held'), assets: mix('assets'), debt: mix('debt'), own: mix('own') };
}
