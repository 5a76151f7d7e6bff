import { isHan } from '../../i18n/index.ts';
import type { View } from '../figure.ts';

/** Sizes in viewBox units for one layout; baselines are measured from the top of what they belong to. */
export interface Metrics {
  readonly small: boolean;
  readonly margin: number;
  readonly top: number;
  readonly bottom: number;
  readonly gapX: number;
  readonly gapY: number;
  /** Most room to spare that a sheet takes between its rows and its foot. */
  readonly pad: number;
  readonly kicker: { readonly size: number; readonly y: number };
  readonly title: { readonly size: number; readonly y: number };
  readonly name: { readonly size: number; readonly y: number };
  readonly head: number;
  readonly bar: number;
  readonly rows: number;
  readonly label: { readonly size: number; readonly height: number };
  readonly line: { readonly size: number; readonly height: number };
  /** Size of the word that says an instrument was left alone. */
  readonly loud: number;
  readonly foot: { readonly size: number; readonly height: number };
  /** Distance between neighbouring dots, and a dot's width. */
  readonly pitch: number;
  readonly dot: number;
  readonly pipe: number;
  readonly arrow: number;
  /** Space between the end of a pipe and the dots it serves. */
  readonly clear: number;
  /** Distance between pipes side by side in one corridor. */
  readonly lane: number;
}

const roomy: Metrics = {
  small: false,
  margin: 24,
  top: 86,
  bottom: 14,
  gapX: 72,
  gapY: 44,
  pad: 24,
  kicker: { size: 16, y: 20 },
  title: { size: 30, y: 54 },
  name: { size: 22, y: 20 },
  head: 16,
  bar: 32,
  rows: 40,
  label: { size: 19, height: 27 },
  line: { size: 24, height: 46 },
  loud: 28,
  foot: { size: 18, height: 44 },
  pitch: 14,
  dot: 10.4,
  pipe: 2,
  arrow: 6.5,
  clear: 5,
  lane: 14,
};

const tight: Metrics = {
  small: true,
  margin: 14,
  top: 52,
  bottom: 4,
  gapX: 32,
  gapY: 18,
  pad: 10,
  kicker: { size: 12.5, y: 14 },
  title: { size: 18, y: 36 },
  name: { size: 14, y: 13 },
  head: 12.5,
  bar: 19,
  rows: 23,
  label: { size: 12.5, height: 16 },
  line: { size: 14, height: 21 },
  loud: 16,
  foot: { size: 13, height: 21 },
  pitch: 6.6,
  dot: 5,
  pipe: 1.3,
  arrow: 3.4,
  clear: 2.5,
  lane: 6,
};

/** Chinese spells the unit after the amount, which needs room. */
export function metricsOf({ width, locale }: View): Metrics {
  if (width < 600) return tight;
  return isHan(locale) ? { ...roomy, line: { ...roomy.line, size: 20 } } : roomy;
}
