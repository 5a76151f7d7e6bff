import { dayNumber, shortDay } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { pageOf, type Page } from '../marks/lettering.ts';
import type { Value } from '../marks/value.ts';
import type { Lanes } from './state.ts';

export interface Plot extends Page {
  x(date: string): number;
  /** Units for a million dollars, in both lanes. */
  readonly dollar: number;
  /** Baseline of the Fed’s heading, the rate before the cuts, units for a basis point, middle of the band. */
  readonly fed: number;
  readonly rate: number;
  readonly point: number;
  readonly band: number;
  /** Baseline of the Treasury’s heading, and the floor of its lane. */
  readonly treasury: number;
  readonly floor: number;
}

/** The top of the Treasury’s lane, in millions of dollars. */
const top = 1_050_000;

/** Where the lanes are in a view; depends on the view’s size and the axis alone. */
export function plotOf({ axis }: Lanes, view: View): Plot {
  const page = pageOf(view);
  const { narrow, left, right } = page;
  const first = dayNumber(axis.from);
  const span = dayNumber(axis.to) - first;
  const floor = page.bottom - (narrow ? 22 : 34);
  const treasury = narrow ? 176 : 352;
  return {
    ...page,
    x: (date) => left + ((dayNumber(date) - first) / span) * (right - left),
    dollar: (floor - treasury - (narrow ? 12 : 18)) / top,
    fed: narrow ? 64 : 112,
    rate: narrow ? 86 : 152,
    point: narrow ? 0.68 : 1.5,
    band: narrow ? 140 : 276,
    treasury,
    floor,
  };
}

/** The ISO day of a date number. */
export const day = (value: Value): string => String(value.value);

/** The day of a date number, as short as a label needs. */
export const short = (value: Value, { locale }: View): string => shortDay(day(value), locale);
