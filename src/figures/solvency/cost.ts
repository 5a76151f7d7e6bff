import { format, type Locale } from '../../i18n/index.ts';
import { amountOf } from '../marks/value.ts';
import { cent, nightCost } from '../spiral/model.ts';
import type { SolvencyState } from './state.ts';

/** What the night cost, in cents. */
export const centsOf = ({ debts, gap }: SolvencyState, locale: Locale): string => format(nightCost(amountOf(debts), amountOf(gap)) / cent, 'ratio', locale);
