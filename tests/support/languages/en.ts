import type { Slip } from './slip.ts';

/** Slips of the pen. */
export const slips: readonly Slip[] = [
  { name: 'a doubled word', pattern: /(?<![\p{L}-])(\p{L}+) \1\b/giu },
  // The sign of a key may stand alone, after “Press”.
  { name: 'a space before punctuation', pattern: /\w{2} [,.;:!?](?!\w)/g, right: /^ss \?$/ },
  { name: 'full-width punctuation', pattern: /(?<!《[^》]*)[，。；：！？（）、「」]/g },
  { name: 'a straight quote', pattern: /\p{L}'\p{L}|(?<=\s|^)"(?=\p{L})|(?<=[\p{L}.,])"(?=\s|$)/gu },
];

/** Sentences with a slip, each with its name, and one that is right. */
export const samples: { readonly wrong: readonly (readonly [text: string, slip: string])[]; readonly right: string } = {
  wrong: [
    ['It fell the the same day.', 'a doubled word'],
    ['It  fell.', 'two spaces'],
    ['It held 1000000 dollars.', 'an unformatted number'],
    ['It fell , then rose.', 'a space before punctuation'],
    ['It’s the Fed’s，not ours.', 'full-width punctuation'],
    ["It's the Fed.", 'a straight quote'],
  ],
  right: 'It was 1,000.6 in H.4.1, “so far”; the Fed’s own.',
};

/** A sentence around an amount. */
export const around: readonly [before: string, after: string] = ['the account rose by ', ' and then fell'];

/** How long a step is, and what is counted. */
export const step: { readonly least: number; readonly most: number; readonly of: (text: string) => number } = {
  least: 38,
  most: 68,
  of: (text) => text.split(/\s+/).length,
};

/** Units of money in millions of dollars, the longest first. */
export const scales: readonly (readonly [unit: RegExp, millions: number])[] = [
  [/(trillion|tn)$/, 1e6],
  [/(billion|bn)$/, 1e3],
  [/(million| m)$/, 1],
  [/./, 1e-6],
];

/** Words of caution, which must not mark the right answer of a question. */
export const hedges = /\b(may|might|can|could|perhaps|possibly|some|not prove)\b/;

/** What built pages may say with digits or words of number that no fact stands behind, by the names of `amounts.exceptions.ts`. */
export const passing: Readonly<Record<string, RegExp>> = {
  publication: /H\.4\.1/g,
  licence: /CC BY 4\.0|H\.4\.1|https?:\/\/[^\s,]+/g,
  'basis point': /basis points?/gi,
  'basis point by its name': /^basis points$/g,
  'basis point in short': /^ ?\(bp\), steps of $/g,
  example: /^(?:[^.?!]+[.?!] )?(?:An example|A sandbox)\b[^]*/,
  parts: /\bFour pots\b|\bTwo readings\b/g,
  points: /\b\d+ weeks\b/g,
  sides: /\bboth sides\b/g,
  bond: /\bTen-year Treasury\b/g,
  day: /\b24 hours\b/g,
  links: /\bsix links\b|\bLink \d\b/g,
  'large code': /\bQR code\b/g,
  forecast: /spends its trillion/g,
  address: /\S+\/class\/(?:\?lesson=\d+)?/g,
};
