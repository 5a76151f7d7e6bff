import { format } from '../../i18n/index.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import { count, share, usd } from './amounts.ts';
import { drawLabels } from '../marks/label.ts';
import { dollar, heightOf, type Layout } from './layout.ts';
import { cent, nightCost, yearOfDays, type Run } from './model.ts';
import type { SpiralState } from './state.ts';
import { text } from './words.ts';

/** What the fall costs beside what one dear night costs, at one scale; the second needs a magnifier. */
export function drawNight(layer: Layer, state: SpiralState, run: Run, view: View, layout: Layout): void {
  const paint = painter(view);
  const parent = group(layer, 'night');
  const { narrow, beside, bar, small } = layout;
  const { locale } = view;
  const words = text[locale];
  const shown = state.night > 0;
  const opacity = round(state.night * 10) / 10;
  const loss = run.start.own - run.fallen.own;
  const cost = nightCost(run.start.debt, state.gap);
  const many = Math.max(1, Math.ceil(loss / dollar - 1e-9));
  const pitch = Math.min(narrow ? 48 : 114, beside.width / many);
  const side = pitch * 0.92;
  const top = narrow ? 84 : 150;
  const below = top + side + (narrow ? 34 : 74);
  const speck = side * Math.sqrt(cost / dollar);
  const times = narrow ? 40 : 30;
  const lens = { x: beside.x + (narrow ? 76 : 200), y: below + (narrow ? 88 : 164), r: narrow ? 44 : 106 };
  const at = { x: beside.x, y: below + (narrow ? 30 : 46) };
  const whole = Array.from({ length: many }, (_, index) => ({ key: String(index), x: beside.x + index * pitch, share: Math.min(1, loss / dollar - index) }));
  const barTop = bar.floor - heightOf(layout, run.start.assets / dollar) + (bar.pitch - bar.size);
  const barLow = bar.floor - heightOf(layout, run.fallen.assets / dollar) + (bar.pitch - bar.size) * 0.5;
  const barRight = bar.x + bar.across * bar.pitch;
  joinByKey(
    group(parent, 'rays'),
    'line',
    shown
      ? [
          { key: 'high', x1: barRight, y1: barTop, x2: beside.x, y2: top },
          { key: 'low', x1: barRight, y1: barLow, x2: beside.x, y2: top + side },
          { key: 'lens-high', x1: at.x + speck, y1: at.y, x2: lens.x - lens.r * 0.5, y2: lens.y - lens.r * 0.866 },
          { key: 'lens-low', x1: at.x + speck, y1: at.y + speck, x2: lens.x - lens.r * 0.5, y2: lens.y + lens.r * 0.866 },
        ]
      : [],
    { x1: (d) => round(d.x1), y1: (d) => round(d.y1), x2: (d) => round(d.x2), y2: (d) => round(d.y2), stroke: paint('faint'), 'stroke-width': 1, opacity },
  );
  joinByKey(group(parent, 'lens'), 'circle', shown ? [{ key: 'lens' }] : [], { cx: round(lens.x), cy: round(lens.y), r: lens.r, fill: paint('raised'), stroke: paint('soft'), 'stroke-width': narrow ? 1.5 : 2.5, opacity });
  joinByKey(
    group(parent, 'squares'),
    'rect',
    shown
      ? [
          ...whole.map((d) => ({ key: `loss-${d.key}`, x: d.x, y: top, width: side * d.share, height: side, ink: 'falling' as const })),
          { key: 'night', x: at.x, y: at.y, width: speck, height: speck, ink: 'ink' as const },
          { key: 'magnified', x: lens.x - (speck * times) / 2, y: lens.y - (speck * times) / 2, width: speck * times, height: speck * times, ink: 'ink' as const },
        ]
      : [],
    { x: (d) => round(d.x), y: (d) => round(d.y), width: (d) => Math.round(d.width * 100) / 100, height: (d) => Math.round(d.height * 100) / 100, fill: (d) => paint(d.ink), opacity },
  );
  const shock = share(state.settings.shock / 100, locale);
  const debt = usd(run.start.debt, locale);
  const cents = format(cost / cent, 'ratio', locale);
  const nights = count(Math.round(loss / cost / 100) * 100, locale);
  const about = narrow ? { x: lens.x + lens.r + 8, y: lens.y + 4 } : { x: lens.x + lens.r + 26, y: lens.y - 12 };
  const base = { size: small, ink: 'soft', opacity: state.night } as const;
  const lead = { size: narrow ? 13.5 : 20, weight: 600, opacity: state.night } as const;
  drawLabels(
    group(parent, 'labels'),
    shown
      ? [
          { ...lead, key: 'fall', x: beside.x, y: top - (narrow ? 9 : 18), ink: 'falling', words: words.costFall(shock, usd(loss, locale)) },
          { ...lead, key: 'night', x: beside.x, y: below, words: narrow ? words.costNightNarrow(cents) : words.costNight(debt, cents) },
          { ...base, key: 'scale', x: beside.x, y: below + (narrow ? 15 : 26), words: words.toScale },
          { ...base, key: 'wider', ...about, words: words.wider(count(times, locale)) },
          ...(narrow ? [] : [{ ...base, key: 'sum', x: about.x, y: about.y + 28, words: words.sum(debt, format(state.gap / 100, 'percent', locale), format(yearOfDays, 'days', locale)) }]),
          { ...lead, key: 'nights', size: narrow ? 12.5 : 20, x: beside.x, y: bar.floor - (narrow ? 2 : 4), words: words.nights(nights, usd(loss, locale)) },
        ]
      : [],
    view,
  );
}
