import type { Ink } from '../../tokens/index.ts';
import type { View } from '../figure.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { usd } from './amounts.ts';
import { rimmed } from '../marks/labels.ts';
import { dollar, heightOf, squares, type Layout } from './layout.ts';
import { sheetAt, smallestCall, type Run, type Sheet } from './model.ts';
import type { SpiralState } from './state.ts';
import { text } from './words.ts';

/** The fund as a tall bar with a thin foot: debt stands on its own money, and above it is the outline of what was. */
export function barMarks(state: SpiralState, run: Run, view: View, layout: Layout): Mark[] {
  const now = sheetAt(run, state.fall, state.rounds);
  const all = run.start.assets / dollar;
  const own = Math.max(0, now.own) / dollar;
  const assets = now.assets / dollar;
  const part = (key: string, from: number, to: number, ink: Ink, fillOpacity = 1): Shape => ({
    key,
    data: { part: key },
    d: squares(layout, from, to),
    ink,
    fillOpacity,
  });
  return [
    group('squares', [
      { key: 'gone', data: { part: 'gone' }, d: squares(layout, assets, all), stroke: 'faint', strokeWidth: 0.8, join: 'miter', opacity: 0.7 },
      part('lost', assets, Math.min(all, assets + lostIn(state, run)), 'falling'),
      part('debt', own, assets, 'other', 0.6),
      part('own', 0, own, 'ink'),
    ]),
    group('wanted', wantedMarks(state, run, layout, now)),
    group('labels', rimmed(barLabels(state, run, view, layout, now), view)),
  ];
}

/** The squares that the first fall took, in dollars; shown until the loop begins to run. */
function lostIn(state: SpiralState, run: Run): number {
  return state.rounds > 0 ? 0 : ((run.start.assets - run.fallen.assets) / dollar) * state.fall;
}

/** How far its own money must reach for the lender: always beside the table, and red wherever it does not. */
function wantedMarks(state: SpiralState, run: Run, layout: Layout, now: Sheet): Shape[] {
  const { bar, narrow } = layout;
  if (!tellsWanted(state, run, now)) return [];
  const y = round(bar.floor - heightOf(layout, wantedOf(state, now) / dollar) + (bar.pitch - bar.size) / 2);
  const end = round(bar.x + bar.across * bar.pitch + (narrow ? 4 : 8));
  return [
    {
      key: 'wanted',
      line: [bar.x - 2, end, y, y],
      stroke: isShort(state, run, now) ? 'falling' : 'soft',
      strokeWidth: narrow ? 1.5 : 2.5,
      dash: narrow ? '3 2' : '6 4',
    },
  ];
}

const wantedOf = (state: SpiralState, now: Sheet): number => (now.assets * state.settings.haircut) / 100;

const tellsWanted = (state: SpiralState, run: Run, now: Sheet): boolean => state.night === 0 && now.own > 0 && (state.table > 0 || isShort(state, run, now));

const isShort = (state: SpiralState, run: Run, now: Sheet): boolean =>
  now !== run.start && state.fall > 0.9 && now.assets - (now.own * 100) / state.settings.haircut >= smallestCall;

function barLabels(state: SpiralState, run: Run, view: View, layout: Layout, now: Sheet): Words[] {
  const { bar, narrow, small } = layout;
  const { locale } = view;
  const words = text[locale];
  const settled = settledSheet(state, run);
  const x = bar.x + bar.across * bar.pitch + (narrow ? 6 : 12);
  const ownTop = heightOf(layout, Math.max(0, now.own) / dollar);
  const top = heightOf(layout, now.assets / dollar);
  const step = narrow ? 15 : 24;
  const gap = narrow ? 46 : 68;
  // Its own money is told at the foot, the debt half way up what is on it, never on one another.
  const foot = bar.floor - Math.max(ownTop / 2, step) + step * 0.55;
  const middle = Math.min(bar.floor - (ownTop + top) / 2 + step * 0.55, foot - gap);
  const amount = narrow ? 15 : 22;
  const wanted = wantedOf(state, settled);
  const lost = state.rounds === 0 && state.fall === 1 && state.night < 1 && run.fallen !== run.start && state.settings.shock > 0;
  const loss = run.start.assets - run.fallen.assets;
  return [
    { key: 'own-name', x, y: foot - step * 0.4, size: small, ink: 'soft', words: words.own },
    { key: 'own', x, y: foot + step * 0.55, size: amount, weight: 600, words: usd(Math.max(0, settled.own), locale) },
    { key: 'debt-name', x, y: middle - step * 0.4, size: small, ink: 'soft', words: words.owes },
    { key: 'debt', x, y: middle + step * 0.55, size: amount, weight: 600, ink: 'other', words: usd(settled.debt, locale) },
    ...(tellsWanted(state, run, now) && state.rounds === 0
      ? [
          {
            key: 'wanted',
            x,
            y: Math.min(bar.floor - heightOf(layout, wanted / dollar) + small * 0.35, foot - step * 1.1),
            size: small,
            weight: 500,
            ink: (isShort(state, run, now) ? 'falling' : 'soft') as Ink,
            words: words.wanted(usd(wanted, locale)),
          },
        ]
      : []),
    ...(lost
      ? [
          {
            key: 'lost',
            x,
            y: bar.floor - heightOf(layout, 100 - loss / dollar / 2) + small * 0.35,
            size: narrow ? 13 : 18,
            weight: 600,
            ink: 'falling' as Ink,
            words: `−${usd(loss, locale)}`,
          },
        ]
      : []),
  ];
}

/** The last sheet that is complete: labels tell no amount on its way to another. */
export function settledSheet(state: SpiralState, run: Run): Sheet {
  const whole = Math.min(Math.floor(state.rounds + 1e-9), run.rounds.length);
  if (whole > 0) return (run.rounds[whole - 1] as Run['rounds'][number]).fallen;
  return state.fall < 1 ? run.start : run.fallen;
}
