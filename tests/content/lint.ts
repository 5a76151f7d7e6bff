import type { Written } from '../../src/i18n/index.ts';

/** A slip of the pen: what to look for, and the words that look like it and are right. */
interface Slip {
  readonly name: string;
  readonly pattern: RegExp;
  readonly right?: RegExp;
}

const both: readonly Slip[] = [
  { name: 'two spaces', pattern: /[^\s] {2,}\S/g },
  { name: 'an unformatted number', pattern: /(?<![\w.#/@-])[1-9]\d{4,}(?![\w-])/g },
];

const slips: Readonly<Record<Written, readonly Slip[]>> = {
  en: [
    ...both,
    { name: 'a doubled word', pattern: /(?<![\p{L}-])(\p{L}+) \1\b/giu },
    { name: 'a space before punctuation', pattern: /\w{2} [,.;:!?](?!\w)/g },
    { name: 'full-width punctuation', pattern: /(?<!《[^》]*)[，。；：！？（）、「」]/g },
    { name: 'a straight quote', pattern: /\p{L}'\p{L}|(?<=\s|^)"(?=\p{L})|(?<=[\p{L}.,])"(?=\s|$)/gu },
  ],
  zh: [
    ...both,
    { name: 'a doubled word', pattern: /([的了是在和与也就都把被对为而但则并])\1|(\p{Script=Han}{2,})\2/gu, right: /^要多要多$/ },
    { name: 'doubled punctuation', pattern: /([，。；：！？、])[，。；：！？、]/g, right: /^[！？]{2}$/ },
    { name: 'half-width punctuation', pattern: /[\p{Script=Han}”）》][,;:!?()](?! ÷)|[,;:!?()]\p{Script=Han}|\p{Script=Han}\.(?=\s|$)/gu },
    { name: 'a straight quote', pattern: /["']\p{Script=Han}|\p{Script=Han}["']/gu },
    { name: 'a space beside punctuation', pattern: / [，。；：！？、）》”]|[，。；：！？、（《“] (?=\S)/g },
    { name: 'a space between Chinese words', pattern: /\p{Script=Han} \p{Script=Han}/gu },
  ],
};

/** What is wrong with a text, each with the words it was found in. An empty list: nothing. */
export function lint(text: string, locale: Written): string[] {
  return slips[locale].flatMap(({ name, pattern, right }) =>
    [...text.matchAll(pattern)].filter(([found]) => !right?.test(found)).map(({ 0: found, index }) => `${name}: “${text.slice(Math.max(0, index - 8), index + found.length + 8)}”`),
  );
}
