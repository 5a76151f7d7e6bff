import type { Written } from '../../src/i18n/index.ts';
import { slips } from '../support/languages.ts';
import type { Slip } from '../support/languages/slip.ts';

/** Slips in any language. */
const common: readonly Slip[] = [
  { name: 'two spaces', pattern: /[^\s] {2,}\S/g },
  { name: 'an unformatted number', pattern: /(?<![\w.#/@-])[1-9]\d{4,}(?![\w-])/g },
];

/** What is wrong with a text, each with the words it was found in. An empty list: nothing. */
export function lint(text: string, locale: Written): string[] {
  return [...common, ...(slips[locale] as readonly Slip[])].flatMap(({ name, pattern, right }) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !right?.test(found))
      .map(({ 0: found, index }) => `${name}: “${text.slice(Math.max(0, index - 8), index + found.length + 8)}”`),
  );
}
