import { emptyBooks, post, standard, type Books, type Transaction } from '../../ledger/index.ts';
import type { Week } from '../data.ts';
import { opening, parkAtFed } from './entries.ts';

/** What the reader sets. Amounts in millions of dollars. */
export interface Settings {
  /** What the Treasury spends a week beyond its receipts, until its account has come down to `target`. */
  readonly spend: number;
  readonly target: number;
  /** In how many weeks from the start bonds still run off. */
  readonly runoffWeeks: number;
  /** Where the money funds' overnight parking is at the end; it gets there in equal steps. */
  readonly parking: number;
}

/** What the sandbox takes as given. */
export interface Given {
  /** Bonds that run off in a week, in millions of dollars. */
  readonly pace: number;
  /** Weeks ahead. */
  readonly horizon: number;
  readonly curve: Curve;
}

/** gap = level + rise × e^((pivot − reserves) ÷ scale), in basis points; pivot and scale in millions of dollars. */
export interface Curve {
  readonly level: number;
  readonly rise: number;
  readonly pivot: number;
  readonly scale: number;
  /** Typical distance of a past week from the curve, in basis points. */
  readonly spread: number;
}

/** One Wednesday of the path; the start is the first. Amounts in millions of dollars, the gap in basis points. */
export interface TapWeek {
  readonly tga: number;
  readonly rrp: number;
  readonly reserves: number;
  readonly assets: number;
  readonly gap: number;
  readonly books: Books;
  /** What was posted in the week. */
  readonly posted: readonly Transaction[];
}

/**
 * The path of the pots from an observed week on. Each week posts to the ledger, and only the ledger says what the pots hold:
 *
 *     the government pays       Treasury's account −, reserves +      until the account is at its target
 *     a bond runs off           Treasury's account −, Fed's assets −  and the Treasury borrows as much anew from
 *                                                                     depositors: account +, reserves −
 *     money funds park cash     overnight parking +, reserves −
 *
 * so reserves change by what is spent, less what is parked, less what runs off. Everything else stands still.
 */
export function runTap(start: Week, settings: Settings, { pace, horizon, curve }: Given): TapWeek[] {
  const step = (settings.parking - start.rrp) / horizon;
  const path: TapWeek[] = [weekOf(post(emptyBooks, opening(start)), [], curve)];
  for (let week = 1; week <= horizon; week += 1) {
    const before = path.at(-1) as TapWeek;
    const spent = Math.max(0, Math.min(settings.spend, before.tga - settings.target));
    const posted = [
      ...(spent > 0 ? [standard.governmentPays(spent)] : []),
      ...(week <= settings.runoffWeeks && pace > 0 ? [standard.runoff(pace), standard.buyBillFromDeposit(pace)] : []),
      ...(step === 0 ? [] : [parkAtFed(step)]),
    ];
    path.push(weekOf(posted.reduce(post, before.books), posted, curve));
  }
  return path;
}

/** The gap between SOFR and IORB that the curve gives for reserves in millions of dollars, in basis points. */
export const predict = ({ level, rise, pivot, scale }: Curve, reserves: number): number => level + rise * Math.exp((pivot - reserves) / scale);

function weekOf(books: Books, posted: readonly Transaction[], curve: Curve): TapWeek {
  const { assets = {}, liabilities = {} } = books.fed ?? {};
  const reserves = liabilities.reserves ?? 0;
  return { tga: liabilities.tga ?? 0, rrp: liabilities['on-rrp'] ?? 0, reserves, assets: assets.bonds ?? 0, gap: predict(curve, reserves), books, posted };
}
