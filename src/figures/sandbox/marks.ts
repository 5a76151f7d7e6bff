import { dateText, format, isHan } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { SeriesData, Week } from '../data.ts';
import type { Box, View } from '../figure.ts';
import { group, type Mark, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { controlsMarks } from './settings.ts';
import { rimmed } from '../marks/labels.ts';
import { changeScale, layoutOf, weeksAfter, type Layout } from './layout.ts';
import { runTap, type TapWeek } from './model.ts';
import { aheadOf, pathMarks } from './paths.ts';
import { priceMarks } from './price.ts';
import type { SandboxState } from './state.ts';
import { text } from './words.ts';

/** Where the pots go from the last observed week, the price of cash below, and the settings. */
export function marks(state: SandboxState, view: View, { weeks }: SeriesData): Mark[] {
  const layout = layoutOf(view, state);
  const path = runTap(weeks[state.start] as Week, state.settings, state.given);
  return [
    group('heading', rimmed(headingWords(state, path, view, layout, weeks), view)),
    group('paths', pathMarks(state, path, view, layout, weeks)),
    group('price', priceMarks(state, path, view, layout)),
    group('controls', controlsMarks(state, view, layout, weeks)),
  ];
}

function headingWords(state: SandboxState, path: readonly TapWeek[], view: View, { narrow, left, right, small }: Layout, weeks: readonly Week[]): Words[] {
  const { locale } = view;
  const words = text[locale];
  const week = Math.floor(state.run);
  const start = weeks[state.start]!.date;
  const kicker = { y: narrow ? 12 : 18, size: small, weight: 500, ink: 'soft' } as const;
  const large = { y: narrow ? 34 : 56, size: narrow ? 18 : 32, weight: 600 };
  return [
    { ...kicker, key: 'kicker', words: narrow ? words.kickerNarrow : words.kicker(dateText(start, locale, 'day')), x: left },
    {
      ...large,
      key: 'date',
      words: dateText(weeksAfter(start, week), locale, narrow ? 'date' : 'weekday'),
      x: left,
      size: isHan(locale) && !narrow ? 27 : large.size,
    },
    { ...kicker, key: 'caption', words: words.reserves, x: right, anchor: 'end' },
    { ...large, key: 'amount', words: format((path[week] as TapWeek).reserves, 'usd', locale, { as: 'label' }), x: right, anchor: 'end', ink: 'reserves' },
  ];
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
