import { definition, name } from './residual-words.ts';
import type { Series, Vintage } from './types.ts';
import { weeksOf } from './weeks.ts';

/**
 * The series nobody publishes: what the Fed's assets hold beyond the three pots, so that the identity is whole.
 * A level, never a flow. Nothing when one of its four series is missing.
 */
export function residualSeries(all: readonly Series[], vintage: Vintage = 'pinned'): Series[] {
  const parts = ['fed-assets', 'tga', 'on-rrp', 'reserves'].map((id) => all.find((series) => series.id === id));
  const [assets] = parts;
  if (!assets || parts.includes(undefined)) return [];
  return [
    {
      id: 'everything-else',
      name,
      publisher: assets.publisher,
      publisherId: 'computed: WALCL − WDTGAL − RRPONTSYD − WRESBAL',
      unit: 'usd-millions',
      within: [0, assets.within[1]],
      frequency: 'weekly',
      definition,
      money: 'other',
      vintage,
      retrieved: assets.retrieved,
      readFrom: 'computed from the four weekly series',
      address: assets.address,
      sources: [...new Set(parts.flatMap((series) => series!.sources))],
      formula: 'fed-assets - tga - on-rrp - reserves',
      points: weeksOf(all).map(({ date, other }) => ({ date, value: other })),
      file: assets.file,
      line: assets.line,
    },
  ];
}
