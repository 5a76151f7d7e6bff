import { format } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { fine } from '../marks/form.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { count, share, usd } from './amounts.ts';
import { rimmed } from '../marks/labels.ts';
import { dollar, heightOf, type Layout } from './layout.ts';
import { cent, nightCost, yearOfDays, type Run } from './model.ts';
import type { SpiralState } from './state.ts';
import { text } from './words.ts';

/** What the fall costs beside what one dear night costs, at one scale; the second needs a magnifier. */
export function nightMarks(state: SpiralState, run: Run, view: View, layout: Layout): Mark[] {
  if (state.night === 0) return [group('rays', []), group('lens', []), group('squares', []), group('labels', [])];
  const { narrow, beside, bar, small } = layout;
  const { locale } = view;
  const words = text[locale];
  const opacity = state.night;
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
  const ray = (key: string, x1: number, y1: number, x2: number, y2: number): Shape => ({
    key,
    line: [round(x1), round(x2), round(y1), round(y2)],
    stroke: 'faint',
    opacity,
  });
  const square = (key: string, x: number, y: number, width: number, height: number, ink: 'ink' | 'falling' = 'ink'): Shape => ({
    key,
    rect: [round(x), round(y), fine(width), fine(height)],
    ink,
    opacity,
  });
  const shock = share(state.settings.shock / 100, locale);
  const debt = usd(run.start.debt, locale);
  const cents = format(cost / cent, 'ratio', locale);
  const nights = count(Math.round(loss / cost / 100) * 100, locale);
  const about = narrow ? { x: lens.x + lens.r + 8, y: lens.y + 4 } : { x: lens.x + lens.r + 26, y: lens.y - 12 };
  const base = { size: small, ink: 'soft', opacity } as const;
  const lead = { size: narrow ? 13.5 : 20, weight: 600, opacity } as const;
  const labels: Words[] = [
    { ...lead, key: 'fall', x: beside.x, y: top - (narrow ? 9 : 18), ink: 'falling', words: words.costFall(shock, usd(loss, locale)) },
    { ...lead, key: 'night', x: beside.x, y: below, words: narrow ? words.costNightNarrow(cents) : words.costNight(debt, cents) },
    { ...base, key: 'scale', x: beside.x, y: below + (narrow ? 15 : 26), words: words.toScale },
    { ...base, key: 'wider', ...about, words: words.wider(count(times, locale)) },
    ...(narrow
      ? []
      : [
          {
            ...base,
            key: 'sum',
            x: about.x,
            y: about.y + 28,
            words: words.sum(debt, format(state.gap / 100, 'percent', locale), format(yearOfDays, 'days', locale)),
          },
        ]),
    { ...lead, key: 'nights', size: narrow ? 12.5 : 20, x: beside.x, y: bar.floor - (narrow ? 2 : 4), words: words.nights(nights, usd(loss, locale)) },
  ];
  return [
    group('rays', [
      ray('high', barRight, barTop, beside.x, top),
      ray('low', barRight, barLow, beside.x, top + side),
      ray('lens-high', at.x + speck, at.y, lens.x - lens.r * 0.5, lens.y - lens.r * 0.866),
      ray('lens-low', at.x + speck, at.y + speck, lens.x - lens.r * 0.5, lens.y + lens.r * 0.866),
    ]),
    group('lens', [{ key: 'lens', circle: [round(lens.x), round(lens.y), lens.r], ink: 'raised', stroke: 'soft', strokeWidth: narrow ? 1.5 : 2.5, opacity }]),
    group('squares', [
      ...whole.map((d) => square(`loss-${d.key}`, d.x, top, side * d.share, side, 'falling')),
      square('night', at.x, at.y, speck, speck),
      square('magnified', lens.x - (speck * times) / 2, lens.y - (speck * times) / 2, speck * times, speck * times),
    ]),
    group('labels', rimmed(labels, view)),
  ];
}
