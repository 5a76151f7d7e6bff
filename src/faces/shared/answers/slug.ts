import type { Score, Verdict } from '../../../facts/index.ts';

/** A verdict or score as a word of an address: `opinion/forecast` is `opinion`, `came true` is `came-true`. */
export const slug = (of: Verdict | Score): string => of.replace(/\/.*/, '').replaceAll(' ', '-');
