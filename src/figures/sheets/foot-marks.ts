import { sameAmount } from '../../ledger/index.ts';
import type { View } from '../figure.ts';
import { round } from '../marks/round.ts';
import { amountText } from './amount.ts';
import type { Entry } from './entries.ts';
import type { Layout, PlacedSheet } from './layout.ts';
import { apart } from './paths.ts';
import type { Shape, Words } from '../marks/mark.ts';
import type { Metrics } from './metrics.ts';
import { touched } from './sheet-marks.ts';
import type { SheetsState } from './state.ts';
import { words } from './words.ts';

/** What both sides of a sheet have changed by so far. */
interface Sums {
  readonly sheet: PlacedSheet;
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly opacity: number;
}

/** The two sums under each T, and in words that they are alike, or that nothing was posted. */
export function footWords(state: SheetsState, all: readonly Entry[][], layout: Layout, view: View): Words[] {
  const { metrics: m, sheets } = layout;
  const { locale } = view;
  const gap = m.small ? 11 : 18;
  return [
    ...sums(all).flatMap(({ sheet, key, left, right, opacity }): Words[] => {
      const even = sameAmount(left, right);
      const own = { y: baseline(sheet, m), size: m.foot.size, weight: 600, ink: 'ink', opacity } as const;
      return [
        { ...own, key: `${key}-left`, words: amountText(left, view, true), x: sheet.stem - gap, anchor: 'end' },
        { ...own, key: `${key}-right`, words: amountText(right, view, true), x: sheet.stem + gap, anchor: 'start' },
        {
          ...own,
          key: `${key}-balances`,
          words: m.small ? '' : words[locale].balances,
          x: sheet.x + sheet.width - m.foot.size * 0.95,
          anchor: 'end',
          size: m.head,
          weight: 400,
          ink: 'soft',
          opacity: even ? opacity : 0,
        },
      ];
    }),
    ...sheets.map((sheet): Words => {
      const opacity = apart(sheet.sheet.shown) * apart(1 - touched(state, sheet));
      return {
        key: `${sheet.key}-nothing`,
        words: words[locale].nothing,
        x: sheet.stem,
        y: baseline(sheet, m),
        anchor: 'middle',
        size: m.small ? m.head : m.foot.size,
        weight: 400,
        ink: 'soft',
        opacity,
      };
    }),
  ];
}

/** Between the two sums whether they are equal, and a tick once they are. */
export function footLines(all: readonly Entry[][], { metrics: m }: Layout): Shape[] {
  return sums(all).flatMap(({ sheet, key, left, right, opacity }): Shape[] => {
    const even = sameAmount(left, right);
    const size = m.foot.size * 0.62;
    const [x, y] = [sheet.x + sheet.width - size, baseline(sheet, m) - size * 0.5];
    const tick = `M${round(x)},${round(y)}l${round(size * 0.36)},${round(size * 0.42)}l${round(size * 0.64)},${round(-size)}`;
    return [
      {
        key: `${key}-even`,
        d: equals(sheet.stem, baseline(sheet, m) - m.foot.size * 0.34, m.foot.size * 0.3, even),
        stroke: even ? 'ink' : 'soft',
        strokeWidth: m.small ? 1.2 : 1.6,
        opacity,
      },
      { key: `${key}-tick`, d: tick, stroke: 'ink', strokeWidth: m.small ? 1.6 : 2.2, opacity: even ? opacity : 0 },
    ];
  });
}

/** The sign = or, struck through, ≠; drawn, as the type's subset need not hold it. */
function equals(x: number, y: number, r: number, even: boolean): string {
  const bar = (dy: number): string => `M${round(x - r)},${round(y + dy)}h${round(2 * r)}`;
  const strike = even ? '' : `M${round(x - r * 0.6)},${round(y + r)}l${round(r * 1.2)},${round(-2 * r)}`;
  return bar(-r * 0.45) + bar(r * 0.45) + strike;
}

const baseline = (sheet: PlacedSheet, m: Metrics): number => sheet.foot + m.foot.height * (m.small ? 0.72 : 0.62);

/** One pair of sums per transaction and sheet that something has landed on. */
function sums(all: readonly Entry[][]): Sums[] {
  return all.flatMap((entries) => {
    const sheets = [...new Set(entries.map(({ sheet }) => sheet))];
    return sheets.flatMap((sheet): Sums[] => {
      const own = entries.filter((e) => e.sheet === sheet && e.posted.share >= e.arrives);
      const [first] = own;
      if (!first) return [];
      const side = (left: boolean): number => own.filter((e) => (e.posting.side === 'asset') === left).reduce((sum, e) => sum + e.posting.change, 0);
      const key = `${first.posted.transaction.id}-${sheet.key}`;
      return [{ sheet, key, left: side(true), right: side(false), opacity: apart(first.posted.shown) * apart(sheet.sheet.shown) }];
    });
  });
}
