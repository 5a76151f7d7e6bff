import { join } from 'node:path';

import { readFacts } from '../../src/facts/read.ts';
import '../../src/figures/all.ts';
import type { SeriesData } from '../../src/figures/index.ts';
import { seriesData } from '../../src/story/content/index.ts';

/** The project's root. */
export const root = join(import.meta.dirname, '../..');

/** The observations that figures draw, from the project's own series; no chapter is read for them. */
export const observed: SeriesData = seriesData(readFacts(root).facts);
