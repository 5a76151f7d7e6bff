import { holds } from 'virtual:story/lessons';

import type { Locale } from '../../i18n/index.ts';
import type { Step } from '../../story/index.ts';
import { picturePaths, stillFile } from '../shared/pictures.ts';

/** A step's still in greys, as a file of its own; `narrow` holds larger letters beside notes. */
export const greyStill = (step: Step, locale: Locale, name: 'still' | 'narrow'): Promise<string> => stillFile(step, locale, name, 'grey');

/** The steps that a handout shows at its full width: each empty axis, and the line that belongs there. */
const wide = holds.flatMap((hold) => (hold.what === 'line' ? [hold.step, hold.shown] : []));

export const widePaths = () => picturePaths().filter(({ params }) => wide.includes(`${params.chapter}/${params.step}`));
