import type { Series } from '../../facts/index.ts';
import { inEach, type Localized } from '../../i18n/index.ts';
import { known } from '../shared/facts.ts';
import { groups as titles } from './wording.ts';

interface Group {
  readonly id: string;
  readonly series: readonly string[];
}

const groups: readonly Group[] = [
  { id: 'weekly', series: ['fed-assets', 'reserves', 'tga', 'on-rrp', 'everything-else'] },
  { id: 'daily', series: ['tga-daily', 'on-rrp-daily', 'srf'] },
  { id: 'market-rates', series: ['sofr', 'effr'] },
  { id: 'set-rates', series: ['iorb', 'on-rrp-rate', 'srf-rate', 'target-low', 'target-high'] },
];

/** Rates that somebody decides hold until they are changed: they are drawn as steps. */
export const decided = (id: string): boolean => groups.at(-1)!.series.includes(id);

/** Every series in the order of the page, by group. One that is in no group is a mistake of ours. */
export function grouped(): { id: string; title: Localized; series: Series[] }[] {
  const stray = known.data.series.find(({ id }) => !groups.some(({ series }) => series.includes(id)));
  if (stray) throw new Error(`series "${stray.id}" is in no group: write it into src/faces/data/groups.ts`);
  return groups.map(({ id, series }) => ({
    id,
    title: inEach((locale) => titles[locale][id]!),
    series: series.flatMap((name) => known.data.series.find((one) => one.id === name) ?? []),
  }));
}
