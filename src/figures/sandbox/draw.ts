import { dateText, format } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SeriesData, Week } from '../data.ts';
import type { Box, Layer, View } from '../figure.ts';
import { group, round } from '../marks/record.ts';
import { drawDesk } from './desk.ts';
import { drawLabels } from '../marks/label.ts';
import { changeScale, layoutOf, weeksAfter } from './layout.ts';
import { runTap, type TapWeek } from './model.ts';
import { aheadOf, drawPaths } from './paths.ts';
import { drawPrice } from './price.ts';
import type { SandboxState } from './state.ts';
import { text } from './words.ts';

/** Draws where the pots go from the last observed week, the price of cash below, and the settings. */
export function draw(layer: Layer, state: SandboxState, view: View, { weeks }: SeriesData): void {
  const layout = layoutOf(view, state);
  const path = runTap(weeks[state.start] as Week, state.settings, state.given);
  drawHeading(layer, state, path, view, weeks);
  drawPaths(layer, state, path, view, layout, weeks);
  drawPrice(layer, state, path, view, layout);
  drawDesk(layer, state, view, layout, weeks);
}

function drawHeading(layer: Layer, state: SandboxState, path: readonly TapWeek[], view: View, weeks: readonly Week[]): void {
  const { locale } = view;
  const { narrow, left, right, small } = layoutOf(view, state);
  const words = text[locale];
  const week = Math.floor(state.run);
  const date = weeksAfter(weeks[state.start]!.date, week);
  const big = narrow ? 18 : 32;
  drawLabels(
    group(layer, 'heading'),
    [
      { key: 'kicker', x: left, y: narrow ? 12 : 18, size: small, weight: 500, ink: 'soft', words: narrow ? words.kickerNarrow : words.kicker(dateText(weeks[state.start]!.date, locale, 'day')) },
      { key: 'date', x: left, y: narrow ? 34 : 56, size: locale === 'zh' && !narrow ? 27 : big, weight: 600, words: dateText(date, locale, narrow ? 'date' : 'weekday') },
      { key: 'caption', x: right, y: narrow ? 12 : 18, size: small, weight: 500, ink: 'soft', anchor: 'end', words: words.reserves },
      { key: 'amount', x: right, y: narrow ? 34 : 56, size: big, weight: 600, ink: 'reserves', anchor: 'end', words: format((path[week] as TapWeek).reserves, 'usd', locale, { as: 'label' }) },
    ],
    view,
  );
}

/** The heads of the two paths that matter, for handovers. */
export function anchors(state: SandboxState, view: View, { weeks }: SeriesData): Partial<Record<Ink, Box>> {
  const layout = layoutOf(view, state);
  const path = runTap(weeks[state.start] as Week, state.settings, state.given);
  const scale = changeScale(layout, weeks.slice(state.from, state.start + 1), path);
  const start = path[0] as TapWeek;
  const r = layout.narrow ? 3 : 5;
  return Object.fromEntries(
    (['tga', 'reserves'] as const).map((pot) => {
      const [x, y] = aheadOf(state, path, layout.x, (week) => scale.y(week[pot] - start[pot])).at(-1)!;
      return [pot, { x: round(x - r), y: round(y - r), width: 2 * r, height: 2 * r }];
    }),
  );
}
