import { format } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { Week } from '../data.ts';
import type { View } from '../figure.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { countDots, dot } from './counts.ts';
import { equationBlocks } from './dots.ts';
import type { Layout, Point } from './layout.ts';
import type { VesselsState } from './state.ts';
import { shortText, text } from './words.ts';

interface Term {
  readonly key: string;
  readonly x: number;
  readonly ink: Ink;
  readonly num: string;
  readonly amount: string;
  readonly caption: string;
  /** Share of the build at which this term appears. */
  readonly from: number;
}

/** The sum above the vessels: a row of terms, each an amount over a caption, built from left to right. */
export function equationMarks(state: VesselsState, view: View, layout: Layout, weeks: readonly Week[]): Mark[] {
  // Captions stand over the amounts: dots fly in from below and never cross a word.
  const { terms, signs, tallies, top, bottom } = termsOf(state, view, layout, weeks);
  const { narrow } = layout;
  const strength = (from: number) => round(Math.min(1, Math.max(0, (state.equation.share - from) / 0.2)));
  const size = narrow ? 15 : 24;
  const line = top + (bottom - top) / 2 + size * 0.35;
  return [
    group(
      'tallies',
      tallies.map(({ key, ink, d, from }): Shape => ({
        key,
        d,
        stroke: ink,
        strokeWidth: round(layout.pitch * 0.5),
        cap: 'round',
        join: 'miter',
        opacity: strength(from),
      })),
    ),
    group('terms', [
      ...terms.map(({ key, x, ink, num, amount, from }, index): Words => ({
        key,
        words: amount,
        x,
        y: index === 0 ? line : top - (narrow ? 6 : 12),
        size,
        weight: 600,
        ink,
        num,
        opacity: strength(from),
      })),
      ...terms.map(({ key, x, caption, from }, index): Words => ({
        key: `${key}-caption`,
        words: caption,
        x,
        y: index === 0 ? line - (narrow ? 17 : 26) : top - (narrow ? 23 : 38),
        size: narrow ? 12 : 15,
        ink: 'soft',
        opacity: strength(from),
      })),
      ...signs.map(({ key, x, sign, from }): Words => ({ key, words: sign, x, y: line, size, ink: 'soft', opacity: strength(from) })),
    ]),
  ];
}

interface Tally {
  readonly key: string;
  readonly ink: Ink;
  readonly d: string;
  readonly from: number;
}

interface Sign {
  readonly key: string;
  readonly x: number;
  readonly sign: string;
  readonly from: number;
}

interface SumDrawing {
  readonly terms: Term[];
  readonly signs: Sign[];
  readonly tallies: Tally[];
  readonly top: number;
  readonly bottom: number;
}

const tally = (count: number, place: (index: number) => Point): string =>
  Array.from({ length: Math.max(0, count) }, (_, index) => place(index))
    .map(({ x, y }) => `M${x},${y}h0`)
    .join('');

function termsOf(state: VesselsState, view: View, layout: Layout, weeks: readonly Week[]): SumDrawing {
  const now = weeks[Math.floor(state.at)] as Week;
  const then = weeks[state.equation.since] as Week;
  const words = { ...text[view.locale], ...(layout.narrow && shortText[view.locale]) };
  const change = (value: number) => format(value, 'usd', view.locale, { as: 'change' });
  const usd = (value: number) => format(value, 'usd', view.locale, { as: 'label' });
  const came = countDots(now).tga - countDots(then).tga;
  const fromBuffer = countDots(then).rrp - countDots(now).rrp;
  const blocks = equationBlocks(layout, came - fromBuffer, fromBuffer);
  const { top, bottom } = blocks;
  const { left, narrow, pitch } = layout;
  const rose = now.tga - then.tga;
  const buffer = then.rrp - now.rrp;
  const gap = narrow ? 14 : 30;
  if (state.equation.share === 0 || state.equation.name === 'none') return { terms: [], signs: [], tallies: [], top, bottom };
  if (state.equation.name === 'who-paid') {
    return {
      top,
      bottom,
      // The same dots, counted out once more beside the vessel that keeps them.
      tallies: [
        { key: 'reserves', ink: 'reserves', d: tally(came - fromBuffer, blocks.reserves), from: 0.4 },
        { key: 'buffer', ink: 'rrp', d: tally(fromBuffer, blocks.rrp), from: 0.7 },
      ],
      signs: [
        { key: 'equals', x: blocks.x1 - gap, sign: '=', from: 0.3 },
        { key: 'plus', x: blocks.x2 - gap * 1.4, sign: '+', from: 0.6 },
      ],
      terms: [
        { key: 'rose', x: left, ink: 'tga', num: 'wednesday-rise', amount: change(rose), caption: words.intoTreasury, from: 0 },
        { key: 'reserves', x: blocks.x1, ink: 'reserves', num: 'out-of-reserves', amount: usd(rose - buffer), caption: words.outOfReserves, from: 0.4 },
        { key: 'buffer', x: blocks.x2, ink: 'rrp', num: 'out-of-parking', amount: usd(buffer), caption: words.outOfBuffer, from: 0.7 },
      ],
    };
  }
  const lost = now.reserves - then.reserves;
  const parts = [
    { key: 'treasury', ink: 'tga' as Ink, num: 'out-of-reserves', value: -(rose - buffer), caption: words.toTreasury },
    { key: 'bonds', ink: 'assets' as Ink, num: 'runoff-to-october', value: now.assets - then.assets, caption: words.withBonds },
    { key: 'rest', ink: 'other' as Ink, num: 'from-everything-else', value: then.other - now.other, caption: words.fromRest },
  ];
  const high = Math.round((bottom - top) / pitch);
  let x = left + (narrow ? 88 : 190);
  const placed = parts.map((part, index) => {
    const count = Math.round(Math.abs(part.value) / dot);
    const d = Array.from(
      { length: count },
      (_, n) => `M${round(x + (Math.floor(n / high) + 0.5) * pitch)},${round(bottom - ((n % high) + 0.5) * pitch)}h0`,
    ).join('');
    const here = { ...part, x, d, from: 0.2 + index * 0.25 };
    x += Math.max(Math.ceil(count / high) * pitch + gap * 1.6, narrow ? 94 : 196);
    return here;
  });
  return {
    top,
    bottom,
    tallies: placed,
    signs: [{ key: 'equals', x: placed[0]!.x - gap, sign: '=', from: 0.2 }],
    terms: [
      { key: 'lost', x: left, ink: 'reserves', num: 'reserves-fall', amount: change(lost), caption: words.lostByBanks, from: 0 },
      ...placed.map((d) => ({ ...d, amount: change(d.value) })),
    ],
  };
}
