import { dateText, format, formats, grouped, type Locale } from '../../i18n/index.ts';
import type { Week } from '../data.ts';
import type { View } from '../figure.ts';
import { group, type Mark, type Words } from '../marks/mark.ts';
import { rimmed } from '../marks/labels.ts';
import { weeksAfter, type Layout } from './layout.ts';
import type { Curve, Settings } from './model.ts';
import type { Tap } from './play.ts';
import type { SandboxState } from './state.ts';
import { text } from './words.ts';

/** The settings, where on a page the controls lie over them, and how it is worked out where there is room. */
export function controlsMarks(state: SandboxState, view: View, layout: Layout, weeks: readonly Week[]): Mark[] {
  const { controls, narrow, right } = layout;
  const words = text[view.locale];
  const step = narrow ? 30 : 36;
  const rows = settingsOf(state.settings, weeks[state.start]!.date, view.locale).flatMap(({ key, words: value }, index): Words[] => {
    const y = controls.y + (narrow ? 26 : 34) + index * step;
    return [
      { key, x: controls.x, y, size: narrow ? 13 : 17, ink: 'soft', words: narrow ? words.tapsNarrow[key] : words.taps[key] },
      { key: `${key}-value`, x: controls.x + (narrow ? 120 : 210), y, size: narrow ? 14 : 18, weight: 600, words: value },
    ];
  });
  const x = controls.x + controls.width + 40;
  const lines = narrow ? [] : [words.how, ...equationsOf(state.given.curve, view.locale)];
  const how = lines.map((line, index): Words => ({
    key: `line-${index}`,
    words: line,
    x,
    y: controls.y + 30 + index * 24,
    size: 15,
    weight: index === 0 ? 600 : 400,
    ink: index === 0 ? 'ink' : 'soft',
  }));
  return [
    group('rules', [{ key: 'top', line: [controls.x, right, controls.y, controls.y], stroke: 'line' }]),
    group('labels', rimmed([...rows, ...how], view)),
  ];
}

/** Each setting in words, as the controls say it too. `start` is the Wednesday from which weeks are counted. */
export function settingsOf(settings: Settings, start: string, locale: Locale): { key: Tap; words: string }[] {
  const words = text[locale];
  const usd = (value: number) => format(value, 'usd', locale, { as: 'label', digits: 0 });
  return [
    { key: 'spend', words: words.aWeek(usd(settings.spend)) },
    { key: 'target', words: usd(settings.target) },
    { key: 'runoffWeeks', words: settings.runoffWeeks === 0 ? words.noMore : words.until(dateText(weeksAfter(start, settings.runoffWeeks), locale, 'day')) },
    { key: 'parking', words: usd(settings.parking) },
  ];
}

/** How the path and the price are worked out, and what is left out, a line each. */
export function equationsOf({ level, rise, pivot, scale }: Curve, locale: Locale): readonly string[] {
  const words = text[locale];
  const bp = (value: number) => (value < 0 ? '−' : '') + grouped(Math.abs(value), 1);
  // Billions of dollars, or what the language counts amounts in.
  const dollars = (value: number) => grouped(Math.round(value / 1000) * formats[locale].billion, 0);
  return words.equations(words.curve(bp(level), bp(rise), dollars(pivot), dollars(scale)));
}
