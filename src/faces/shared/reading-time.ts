import { inlinesOf, type Voice } from '../../story/content/voice.ts';
import { isHan, languages, type Locale } from '../../i18n/index.ts';

/** Seconds that a step's picture asks for, beside its text. */
const looking = 4;

/** Whole minutes that chapters take to read, at least one. */
export function minutesOf(voices: readonly Voice[], locale: Locale): number {
  let units = 0;
  let steps = 0;
  for (const { steps: list } of voices) {
    steps += list.length;
    for (const { blocks } of list) {
      const text = inlinesOf(blocks, 'text')
        .map((inline) => inline.text)
        .join(' ');
      units += inlinesOf(blocks, 'num').length * 2 + inlinesOf(blocks, 'term').length * 2;
      units += isHan(locale) ? text.replace(/\s/g, '').length : text.split(/\s+/).filter(Boolean).length;
    }
  }
  return Math.max(1, Math.round(units / languages[locale].pace + (steps * looking) / 60));
}
