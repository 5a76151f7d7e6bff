import { facts } from 'virtual:story';

import { lookup } from '../../facts/index.ts';

/** The facts, for components. */
export const known = lookup(facts);
