import { dayNumber, format, isHan } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import type { Label } from '../marks/labels.ts';
import type { Plot } from './layout.ts';
import type { MarkOf } from './state.ts';
import { text } from './words.ts';

/** What a line or the space between two of them means, beside it. */
export function noteLabel(mark: MarkOf<'note'>, day: Day | undefined, view: View, plot: Plot): Label {
  const { narrow } = plot;
  const above = narrow ? -8 : -12;
  const below = narrow ? 18 : 26;
  const middle = ((day?.targetLow ?? 0) + (day?.targetHigh ?? 0)) / 2;
  const [rate, dy, ink] = {
    lends: [day?.iorb, above, 'ink'],
    waits: [day?.iorb, below, 'soft'],
    ceiling: [day?.srfRate, above, 'assets'],
    floor: [day?.onRrpRate, below, 'rrp'],
    corridor: [((day?.iorb ?? middle) + (day?.targetLow ?? middle)) / 2, narrow ? 4 : 5.5, 'soft'],
  }[mark.text] as [number | undefined, number, Ink];
  return {
    key: mark.key,
    x: plot.xOf(dayNumber(mark.date)),
    y: plot.y(rate ?? middle) + dy,
    ink,
    weight: 500,
    words: text[view.locale].notes[mark.text][narrow ? 1 : 0],
    opacity: mark.share,
  };
}

/** A ruler's own name, and its two long ticks; `x` is where they end, `zero` the rate it is on. */
export function rulerLabels(mark: MarkOf<'ruler'>, x: number, zero: number, view: View, plot: Plot): Label[] {
  const { narrow } = plot;
  const at = { opacity: mark.share };
  const up = (bp: number): Label => ({
    ...at,
    key: `${mark.key}-${bp}`,
    x: x + (narrow ? 4 : 6),
    y: plot.y(zero + bp / 100) + (narrow ? 4 : 5.5),
    words: `+${format(bp, 'bp', view.locale, { as: isHan(view.locale) ? 'prose' : 'label' })}`,
  });
  return [
    up(10),
    up(20),
    { ...at, key: mark.key, x: plot.xOf(dayNumber(mark.date)), y: plot.y(zero + 0.2) - (narrow ? 12 : 18), weight: 600, words: text[view.locale].ruler },
  ];
}
