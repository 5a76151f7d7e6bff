import type { Unit, Written } from '../../src/i18n/index.ts';
import { scales } from '../support/languages.ts';

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  一: 1,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** What somebody takes a printed amount to be: the number that was written, in the unit of facts. */
export function readPrinted(text: string, unit: Unit, locale: Written): number {
  const spelled = words[text];
  if (spelled !== undefined) return spelled;
  const sign = /^[−-]/.test(text) ? -1 : 1;
  const digits = /[\d,.]*\d/.exec(text);
  if (!digits) throw new Error(`no number in "${text}"`);
  const value = sign * Number(digits[0].replaceAll(',', ''));
  return unit === 'usd' ? value * scales[locale].find(([pattern]) => pattern.test(text))![1] : value;
}
