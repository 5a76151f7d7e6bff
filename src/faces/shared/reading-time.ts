import { inlinesOf, type Voice } from '../../story/content/voice.ts';
import type { Locale } from '../../i18n/index.ts';

/** Words a minute in English, characters a minute in Chinese: an unhurried adult reader. */
const pace = { en: 250, zh: 420 };

/** Seconds that a step's picture asks for, beside its text. */
const looking = 4;

/** Whole minutes that chapters take to read, at least one. */
export function minutesOf(voices: readonly Voice[], locale: Locale): number {
  let units = 0;
  let steps = 0;
  for (const { steps: list } of voices) {
    steps += list.length;
    for (const { blocks } of list) {
      const text = inlinesOf(blocks, 'text').map((inline) => inline.text).join(' ');
      units += inlinesOf(blocks, 'num').length * 2 + inlinesOf(blocks, 'term').length * 2;
      units += locale === 'zh' ? text.replace(/\s/g, '').length : text.split(/\s+/).filter(Boolean).length;
    }
  }
  return Math.max(1, Math.round(units / pace[locale] + (steps * looking) / 60));
}
