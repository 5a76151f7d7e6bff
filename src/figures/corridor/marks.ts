import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, View } from '../figure.ts';
import { group, type Mark } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { barWidth, barMarks } from './bars.ts';
import { endMarks } from './ends.ts';
import { gridMarks } from './grid.ts';
import { guideMarks } from './guides.ts';
import { headingMarks } from './heading.ts';
import { plotOf } from './layout.ts';
import { lineMarks, lineOf } from './lines.ts';
import { pointedMarks } from './pointed.ts';
import type { CorridorState } from './state.ts';

/** The rates of a night's cash over days, what the facility lent, and what is pointed at. */
export function marks(state: CorridorState, view: View, { days }: SeriesData): Mark[] {
  const plot = plotOf(state, view, days);
  return [
    group('heading', headingMarks(state, view, plot, days)),
    group('guides', guideMarks(state, plot)),
    group('grid', gridMarks(state, view, plot, days)),
    group('bars', barMarks(state, view, plot, days)),
    group('lines', lineMarks(state, plot, days)),
    group('ends', endMarks(state, view, plot, days)),
    group('marks', pointedMarks(state, view, plot, days)),
  ];
}

/** For handovers: the head of SOFR, the end of the line of what reserves earn, and the tallest bar of facility use. */
export function anchors(state: CorridorState, view: View, { days }: SeriesData): Partial<Record<Ink, Box>> {
  const plot = plotOf(state, view, days);
  const r = plot.narrow ? 4 : 6;
  const head = (rate: 'sofr' | 'iorb'): Box | undefined => {
    const at = lineOf(state, plot, days, rate).at(-1)?.at(-1);
    return at && { x: round(plot.x(at[0]) - r), y: round(plot.y(at[1]) - r), width: 2 * r, height: 2 * r };
  };
  const drawn = state.bars.share === 1 ? days.map(({ srf = 0 }, position) => ({ srf, position })).slice(Math.ceil(plot.first), Math.floor(plot.last) + 1) : [];
  const tallest = drawn.reduce((a, b) => (b.srf > a.srf ? b : a), { srf: 0, position: 0 });
  const width = barWidth(plot);
  const y = plot.barY(tallest.srf);
  const [ink, reserves] = [head('sofr'), head('iorb')];
  return {
    ...(ink && { ink }),
    ...(reserves && { reserves }),
    ...(tallest.srf > 0 && { assets: { x: round(plot.x(tallest.position) - width / 2), y, width, height: round(plot.base - y) } }),
  };
}
