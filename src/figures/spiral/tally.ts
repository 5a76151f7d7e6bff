import type { Ink } from '../../tokens/index.ts';
import type { View } from '../figure.ts';
import type { Words } from '../marks/mark.ts';
import { count, fallen, share, usd } from './amounts.ts';
import { settledSheet } from './bar.ts';
import { rimmed } from '../marks/labels.ts';
import type { Layout } from './layout.ts';
import type { Run } from './model.ts';
import type { SpiralState } from './state.ts';
import { text } from './words.ts';

/** The loop so far in four numbers, above the stairs. */
export function tallyMarks(state: SpiralState, run: Run, view: View, layout: Layout): Words[] {
  if (state.stairs === 0) return [];
  const { narrow, left, right, beside, small } = layout;
  const { locale } = view;
  const words = text[locale];
  const now = settledSheet(state, run);
  const done = run.rounds.slice(0, Math.floor(state.rounds + 1e-9));
  const calls = done.filter(({ seller }) => seller === 'fund').length;
  const items: readonly { key: string; amount: string; caption: string; ink: Ink }[] = [
    { key: 'calls', amount: count(calls, locale), caption: words.calls(calls === 1), ink: 'ink' },
    { key: 'sold', amount: share(1 - now.held / run.start.held, locale), caption: words.sold, ink: 'falling' },
    { key: 'price', amount: fallen(1 - now.price / run.fallen.price, locale), caption: words.bySales, ink: 'falling' },
    { key: 'left', amount: usd(Math.max(0, now.own), locale), caption: words.of(usd(run.start.own, locale)), ink: 'ink' },
  ];
  const start = narrow ? left : beside.x;
  const wide = (right - start) / items.length;
  const y = narrow ? 60 : 104;
  const labels = items.flatMap(({ key, amount, caption, ink }, index): Words[] => {
    const at = { x: start + index * wide * (narrow ? 0.94 : 0.98), opacity: state.stairs };
    return [
      { ...at, key, y, size: narrow ? 16 : 26, weight: 600, ink, words: amount },
      { ...at, key: `${key}-caption`, y: y + (narrow ? 15 : 22), size: small, ink: 'soft', words: caption },
    ];
  });
  return rimmed(labels, view);
}
