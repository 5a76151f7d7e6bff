import type { Box, View } from '../figure.ts';
import { controlsMarks } from '../marks/settings.ts';
import { atRight, heading, pageOf } from '../marks/lettering.ts';
import { along, box, type Mark } from '../marks/mark-tween.ts';
import { coming } from '../marks/motion.ts';
import { amountOf, say } from '../marks/value.ts';
import { layoutOf } from './layout.ts';
import { growthFactor } from './model.ts';
import type { MultipleState } from './state.ts';
import { equationsOf, fallWords, growthOf, percent, ratio, settingsOf } from './settings.ts';
import { text } from './words.ts';

/** A price as an area: what a lower multiple cuts off, and the growth of profit that makes up for it. */
export function marksOf(state: MultipleState, view: View): Mark[] {
  const { locale } = view;
  const { narrow } = pageOf(view);
  const { name, number } = atRight(view);
  const words = text[locale];
  const { plot, controls } = layoutOf(view);
  const opacity = coming(state.passed, 'afterRun');
  return [
    ...heading(view, narrow ? words.kickerNarrow : words.kicker, words.headline),
    { ...name, key: 'growth-name', words: words.growth },
    ...(opacity > 0 ? [{ ...number, key: 'growth', opacity, words: percent(growthOf(state), locale) }] : []),
    ...areaMarks(state, view, plot),
    ...controlsMarks(view, controls, settingsOf(state, locale), words.how, equationsOf(state, locale)),
  ];
}

function areaMarks({ set, from, cash, passed }: MultipleState, view: View, plot: Box): Mark[] {
  const { locale } = view;
  const { narrow, label } = pageOf(view);
  const words = text[locale];
  const was = amountOf(from);
  const now = was + (set.multiple - was) * Math.min(1, passed * 2);
  const whole = growthFactor(was, set.multiple, amountOf(cash), set.years);
  const back = was / set.multiple;
  const share = Math.max(0, passed * 2 - 1);
  const [grownBack, grown] = [1 + (back - 1) * share, 1 + (whole - 1) * share];
  // Room for the growth that is asked for, and never less than for a good half more of today’s profit.
  const unit = (plot.height - (narrow ? 34 : 50)) / Math.max(1.6, whole);
  const across = plot.width / (was * 1.04);
  const floor = plot.y + plot.height;
  const x = (multiple: number) => plot.x + multiple * across;
  const y = (profit: number) => floor - profit * unit;
  const band = (from: number, to: number, low: number, high: number) => box(x(from), y(high), x(to) - x(from), (high - low) * unit);
  const size = narrow ? 12.5 : label;
  const pad = narrow ? 6 : 12;
  const opacity = coming(passed, 'afterRun');
  const over = opacity > 0;
  // Each name is in its band; where one is too thin for it, both are above the stack.
  const inside = (whole - back) * unit >= size * 1.5 && (back - 1) * unit >= size * 1.5;
  const named = (key: string, words: string, low: number, high: number, line: number): Mark => ({
    key,
    opacity,
    words,
    x: plot.x + (inside ? pad : 0),
    y: inside ? y((low + high) / 2) + size * 0.36 : y(whole) - size * (0.6 + 1.3 * line),
    size,
    weight: 600,
    ink: inside && key === 'cash-name' ? 'paper' : 'ink',
    rim: 0,
  });
  return [
    { key: 'kept', d: band(0, now, 0, 1), ink: 'other', fillOpacity: 0.4 },
    ...(now < was - 0.01 ? [{ key: 'lost', d: band(now, was, 0, 1), ink: 'falling', fillOpacity: 0.55 } as Mark] : []),
    ...(share > 0
      ? [
          { key: 'back', d: band(0, now, 1, grownBack), ink: 'ink', fillOpacity: 0.3 } as Mark,
          { key: 'as-cash', d: band(0, now, grownBack, Math.max(grown, grownBack)), ink: 'ink', fillOpacity: 0.62 } as Mark,
        ]
      : []),
    { key: 'today', d: band(0, was, 0, 1), stroke: 'ink', strokeWidth: narrow ? 1.5 : 2, dash: narrow ? '4 3' : '6 5' },
    { key: 'floor', d: along([plot.x, floor], [plot.x + plot.width, floor]), stroke: 'ink', strokeWidth: narrow ? 1.5 : 2 },
    { key: 'profit', words: words.profit, x: plot.x + pad, y: y(0.5) + size * 0.36, size, weight: 500 },
    { key: 'was', words: say(from, locale), x: x(was), y: floor + (narrow ? 15 : 24), size, weight: 600, anchor: 'end', num: from.num },
    {
      key: 'now',
      words: `${words.multiple} ${ratio(set.multiple, locale)}`,
      x: x(set.multiple) - (narrow ? 0 : 2),
      y: floor + (narrow ? 15 : 24),
      size,
      weight: 600,
      anchor: set.multiple > was * 0.72 ? 'end' : 'middle',
      opacity: x(was) - x(set.multiple) > (narrow ? 34 : 50) ? 1 : 0,
    },
    ...(over && x(was) - x(now) > (narrow ? 34 : 56)
      ? [
          {
            key: 'falls',
            opacity,
            words: fallWords({ set, from }, locale),
            x: (x(now) + x(was)) / 2,
            y: y(0.5) + size * 0.36,
            size,
            weight: 600,
            anchor: 'middle',
            rim: 0,
          } as Mark,
        ]
      : []),
    ...(over
      ? [
          named('back-name', words.back(percent(100 * (back - 1), locale, 'change', 0)), 1, back, 0),
          named('cash-name', words.cash(percent(100 * (whole - 1), locale, 'change', 0)), back, whole, 1),
        ]
      : []),
  ];
}
