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

/**
 * The observations that figures draw, out of all that is known. What was not published for a day is absent, so that a
 * drawing keeps the gap. Throws a Fault when `tga-daily` is not known.
 */
export function seriesData(facts: Facts): SeriesData {
  return {
    weeks: facts.weeks(),
    days: facts.series('tga-daily').points.map(({ date, value }) => ({
      date,
      tga: value,
      ...Object.fromEntries(
        Object.entries(daily).flatMap(([key, series]) => {
          const known = facts.maybeObservation(series, date);
          return known ? [[key, known.value]] : [];
        }),
      ),
    })),
  };
}

/**
 * A state as its figure takes it, of what the script says and the schema parsed. Throws a Fault for an unknown number, an Error that
 * names the day for a missing observation.
 */
export function settleState(figure: FigureName, state: object, facts: Facts): object {
  return compileState(figure, state, seriesData(facts), (id) => facts.number(id).value);
}
