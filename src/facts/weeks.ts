import type { Series, Week } from './types.ts';

/**
 * The Wednesdays on which reserves, `tga`, `on-rrp` and `fed-assets` are all known, millions of dollars. `other` is
 * the residual of the identity, so it also holds what comes of reserves being a week's average and the rest a day's level.
 */
export function weeksOf(all: readonly Series[]): readonly Week[] {
  const values = (id: string) => new Map(all.find((series) => series.id === id)?.points.map((p) => [p.date, p.value]));
  const reserves = values('reserves');
  const tga = values('tga');
  const rrp = values('on-rrp');

  return [...values('fed-assets')].flatMap(([date, assets]) => {
    const pots = [reserves.get(date), tga.get(date), rrp.get(date)];
    if (pots.includes(undefined)) return [];
    const [r, t, o] = pots as [number, number, number];
    return [{ date, reserves: r, tga: t, rrp: o, assets, other: assets - r - t - o }];
  });
}
