import { format } from '../../i18n/index.ts';
import type { View } from '../figure.ts';

/** An amount for a label: billions to one decimal past a trillion, so that 1,000.6 stays 1,000.6. */
export const amount = (value: number, view: View): string => format(value, 'usd', view.locale, value >= 1e6 ? { as: 'label', digits: 1 } : { as: 'label' });
