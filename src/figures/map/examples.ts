import { standard, type Transaction } from '../../ledger/index.ts';
import { disc, type Mark } from '../marks/mark-tween.ts';
import { pointOn } from './dots.ts';
import type { LinkId } from './ids.ts';
import type { Layout } from './layout.ts';
import type { MapState } from './state.ts';

/** What is paid on a link of which no amount is known: the transaction that a ring stands for. */
export const exampleOf: Readonly<Partial<Record<LinkId, (amount: number) => Transaction>>> = {
  'fund-repo': standard.lendRepo,
  price: standard.bankLendsToDealer,
  borrowers: standard.dealerLendsToFund,
  'forced-sale': standard.fundSells,
  'next-call': standard.marginCall,
};

/** Payments without an amount, as rings: examples on their way along a link, at rest before whom they reach. */
export function exampleMarks(state: MapState, layout: Layout): Mark[] {
  const to = state.to ?? state;
  const way = state.was ? (state.way ?? 1) : 1;
  return to.examples.flatMap((id, index): Mark[] => {
    const path = layout.links[id].paths.at(id === 'price' ? 1 : 0)!;
    const before = state.was && (state.was.to ?? state.was).examples.includes(id);
    const from = 0.35 + 0.12 * index;
    const u = before ? 1 : Math.min(1, Math.max(0, (way - from) / 0.4));
    if (u === 0 && way < 1) return [];
    const [x, y] = pointOn(path, 0.08 + 0.72 * u);
    const r = layout.narrow ? 2.6 : 5;
    return [
      {
        key: `example-${id}`,
        d: disc(x, y, r),
        ink: 'paper',
        stroke: 'soft',
        strokeWidth: layout.narrow ? 1.2 : 2,
        opacity: Math.min(1, u * 4),
        data: { example: id },
      },
    ];
  });
}
