import { dayNumber } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import { round } from '../marks/round.ts';
import type { LowerPanel, AccountLineState } from './state.ts';

export interface Plot {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the days are named. */
  readonly foot: number;
  /** the lower panel, if there is one. */
  readonly lower?: PanelScale;
  /** Horizontal place of an ISO day. */
  x(date: string): number;
  /** Vertical place of an amount in millions of dollars. */
  y(value: number): number;
  /** The amount at a vertical place, kept within the axis. */
  valueAt(y: number): number;
}

export interface PanelScale extends LowerPanel {
  readonly top: number;
  /** Vertical place of a value. */
  y(value: number): number;
}

/** The plot of a view; depends on the view's size and the axis alone. */
export function plotOf(axis: AccountLineState['axis'], view: Pick<View, 'name' | 'width' | 'height'>): Plot {
  const narrow = view.name === 'narrow';
  const margin = view.name === 'still' ? 20 : narrow ? 4 : 0;
  const left = margin;
  const right = view.width - margin - (narrow ? 6 : 12);
  const top = narrow ? 74 : 120;
  const foot = view.height - (narrow ? 26 : 44);
  const lower = axis.lower && panelOf(axis.lower, axis.top, narrow ? { top, foot, heading: 50 } : { top, foot, heading: 64 });
  const bottom = lower ? lower.above : foot;
  const first = dayNumber(axis.from);
  const span = dayNumber(axis.to) - first;
  return {
    narrow,
    left,
    right,
    top,
    bottom,
    foot,
    ...(lower && { lower: lower.strip }),
    x: (date) => round(left + ((dayNumber(date) - first) / span) * (right - left)),
    y: (value) => round(bottom - (value / axis.top) * (bottom - top)),
    valueAt: (y) => Math.max(0, Math.min(axis.top, ((bottom - y) / (bottom - top)) * axis.top)),
  };
}

/** the lower panel and the floor that is left to the account above it. A dollar is as high in the one as in the other. */
function panelOf(
  lower: LowerPanel,
  accountTop: number,
  { top, foot, heading }: { readonly top: number; readonly foot: number; readonly heading: number },
): { readonly strip: PanelScale; readonly above: number } {
  const span = lower.high - lower.low;
  const share = lower.what === 'reserves' ? span / (accountTop + span) : 0.28;
  const height = (foot - top - heading) * share;
  return {
    above: round(foot - heading - height),
    strip: { ...lower, top: round(foot - height), y: (value) => round(foot - ((value - lower.low) / span) * height) },
  };
}

/** The drawn part of the line: published closes, and the point on the way to the next one. */
export function drawnPoints(state: AccountLineState, days: readonly Day[], plot: Plot): [x: number, y: number][] {
  const whole = Math.min(Math.floor(state.until), days.length - 1);
  const points = days
    .slice(0, whole + 1)
    .filter(({ date }, index) => date >= state.axis.from || index === whole)
    .map(({ date, tga }): [number, number] => [plot.x(date), plot.y(tga)]);
  const next = days[whole + 1];
  const share = state.until - whole;
  if (next && share > 0) {
    const [x, y] = points.at(-1)!;
    points.push([round(x + (plot.x(next.date) - x) * share), round(y + (plot.y(next.tga) - y) * share)]);
  }
  return points;
}
