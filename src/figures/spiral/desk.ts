import { format } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { group, type Mark, type Words } from '../marks/mark.ts';
import { multiple, share, usd } from './amounts.ts';
import { rimmed } from '../marks/labels.ts';
import type { Layout } from './layout.ts';
import { priceStep, type Run } from './model.ts';
import type { Knob } from './play.ts';
import type { SpiralState } from './state.ts';
import { text } from './words.ts';

/** The settings, where on a page the controls lie over them, and the equations beside them where there is room. */
export function deskMarks(state: SpiralState, run: Run, view: View, layout: Layout): Mark[] {
  const { desk, narrow, right } = layout;
  // The rest makes room first.
  const strength = Math.max(0, state.desk * 4 - 3);
  if (strength === 0) return [group('rules', []), group('labels', [])];
  const words = text[view.locale];
  const step = narrow ? 30 : 36;
  const settings = settingsOf(state, run, view.locale);
  const rows = settings.flatMap(({ key, words: value }, index): Words[] => {
    const y = desk.y + (narrow ? 26 : 34) + index * step;
    return [
      { key, x: desk.x, y, size: narrow ? 13 : 17, ink: 'soft', opacity: strength, words: words.knobs[key] },
      { key: `${key}-value`, x: desk.x + (narrow ? 120 : 170), y, size: narrow ? 14 : 18, weight: 600, opacity: strength, words: value },
    ];
  });
  const x = desk.x + desk.width + 44;
  const equations = narrow
    ? []
    : [words.equationsTitle, ...equationsOf(view.locale)].map(
        (line, index): Words => ({ key: `equation-${index}`, x, y: desk.y + 30 + index * 24, size: 15, weight: index === 0 ? 600 : 400, ink: index === 0 ? 'ink' : 'soft', opacity: strength, words: line }),
      );
  return [
    group('rules', [{ key: 'top', line: [desk.x, right, desk.y, desk.y], stroke: 'line', opacity: strength }]),
    group('labels', rimmed([...rows, ...equations], view)),
  ];
}

/** Each setting in words, as the controls say it too. */
export function settingsOf({ settings }: Pick<SpiralState, 'settings'>, run: Run, locale: View['locale']): { key: Knob; words: string }[] {
  const words = text[locale];
  return [
    { key: 'leverage', words: words.times(multiple(run.start.assets / run.start.own, locale)) },
    { key: 'shock', words: share(settings.shock / 100, locale) },
    { key: 'depth', words: words.depthIs(usd(settings.depth, locale), stepText(locale)) },
    { key: 'haircut', words: share(settings.haircut / 100, locale) },
  ];
}

/** How the loop is worked out, a line each. */
export const equationsOf = (locale: View['locale']): readonly string[] => text[locale].equations(stepText(locale));

const stepText = (locale: View['locale']) => format(priceStep, 'percent', locale, { digits: 0 });
