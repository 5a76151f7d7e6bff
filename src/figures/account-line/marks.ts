import { line } from 'd3-shape';

import { dateText, isHan } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { Day, SeriesData } from '../data.ts';
import type { Box, View } from '../figure.ts';
import { group, type Mark, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { amount } from './amount.ts';
import { gridMarks } from './grid.ts';
import { drawnPoints, plotOf, type Plot } from './layout.ts';
import { ownMarks } from './own.ts';
import { pointedMarks } from './pointed.ts';
import type { AccountLineState } from './state.ts';
import { lowerPanelMarks } from './lower-panel.ts';
import { text } from './words.ts';

const path = line().digits(1);

/** The Treasury's account as a line over days, what it points at, and the reader's own line. */
export function marks(state: AccountLineState, view: View, data: SeriesData): Mark[] {
  const plot = plotOf(state.axis, view);
  const points = drawnPoints(state, data.days, plot);
  const pointed = pointedMarks(state, view, plot, data);
  return [
    group('heading', headingMarks(state, view, plot, data.days)),
    group('grid', gridMarks(state, view, plot, data.days)),
    group('lower', lowerPanelMarks(state, view, plot, data, points.at(-1)![0])),
    group('guess', ownMarks(state, view, plot, data.days, pointed)),
    group('marks', pointed),
    group('line', lineMarks(points, plot)),
  ];
}

function headingMarks(state: AccountLineState, view: View, { narrow, left }: Plot, days: readonly Day[]): Words[] {
  const right = view.width - (view.name === 'still' ? 20 : narrow ? 2 : 0);
  const words = text[view.locale];
  const last = days[Math.min(Math.floor(state.until), days.length - 1)] as Day;
  const asking = state.prompt > 0.5;
  const num = `tga-daily@${last.date}`;
  const large = { y: narrow ? 34 : 56, size: narrow ? 18 : 32, weight: 600 } as const;
  return [
    { key: 'kicker', words: words.kicker, x: left, y: narrow ? 12 : 18, size: narrow ? 12 : 15, weight: 500, ink: 'soft' },
    {
      ...large,
      key: 'date',
      words: asking ? words.ask : dateText(last.date, view.locale, narrow ? 'date' : 'weekday'),
      x: left,
      size: isHan(view.locale) && !narrow ? 27 : large.size,
      num: asking ? '' : num,
    },
    { ...large, key: 'amount', words: asking ? '' : amount(last.tga, view), x: right, anchor: 'end', ink: 'tga', num },
  ];
}

function lineMarks(points: [x: number, y: number][], { narrow }: Plot): Mark[] {
  const [x, y] = points.at(-1)!;
  return [
    group('path', [{ key: 'tga', d: path(points) ?? '', stroke: 'tga', strokeWidth: narrow ? 2 : 3, cap: 'round' }]),
    group('head', [{ key: 'head', circle: [x, y, narrow ? 4 : 6], ink: 'tga' }]),
  ];
}

/** The head of the line, for handovers. */
export function anchors(state: AccountLineState, view: View, data: SeriesData): Partial<Record<Ink, Box>> {
  const plot = plotOf(state.axis, view);
  const [x, y] = drawnPoints(state, data.days, plot).at(-1)!;
  const r = plot.narrow ? 4 : 6;
  return { tga: { x: round(x - r), y: round(y - r), width: 2 * r, height: 2 * r } };
}
