import type { Facts } from '../../facts/index.ts';
import type { FigureName, SeriesData } from '../../figures/index.ts';
import { compileState } from '../../figures/schemas.ts';

/** Series of business days beside the Treasury's account, by what figures call them. */
const daily = {
  sofr: 'sofr',
  effr: 'effr',
  iorb: 'iorb',
  onRrpRate: 'on-rrp-rate',
  srfRate: 'srf-rate',
  targetLow: 'target-low',
  targetHigh: 'target-high',
  onRrp: 'on-rrp-daily',
  srf: 'srf',
} as const;

/** Every state of the story is made from the same observations: they are put together once. */
const known = new WeakMap<Facts, SeriesData>();

/**
 * The observations that figures draw, out of all that is known. What was not published for a day is absent, so that a
 * drawing keeps the gap. Throws a Fault when `tga-daily` is not known.
 */
export function seriesData(facts: Facts): SeriesData {
  const made = known.get(facts);
  if (made) return made;
  const data: SeriesData = {
    weeks: facts.weeks(),
    days: facts.series('tga-daily').points.map(({ date, value }) => ({
      date,
      tga: value,
      ...Object.fromEntries(
        Object.entries(daily).flatMap(([key, series]) => {
          const point = facts.maybeObservation(series, date);
          return point ? [[key, point.value]] : [];
        }),
      ),
    })),
  };
  known.set(facts, data);
  return data;
}

/**
 * A state as its figure takes it, of what the script says and the schema parsed. Throws a Fault for an unknown number, an Error that
 * names the day for a missing observation.
 */
export function settleState(figure: FigureName, state: object, facts: Facts): object {
  return compileState(figure, state, seriesData(facts), (id) => facts.number(id).value);
}
