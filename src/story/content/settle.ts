import type { Facts } from '../../facts/index.ts';
import type { FigureName, SeriesData } from '../../figures/index.ts';
import { compileState } from '../../figures/schemas.ts';

/** The observations that figures draw, out of all that is known. Throws a Fault when `tga-daily` is not. */
export function seriesData(facts: Facts): SeriesData {
  return {
    weeks: facts.weeks(),
    days: facts.series('tga-daily').points.map(({ date, value }) => ({ date, tga: value })),
  };
}

/**
 * A state as its figure takes it, of what the script says and the schema parsed. Throws a Fault for an unknown number, an Error that
 * names the day for a missing observation.
 */
export function settleState(figure: FigureName, state: object, facts: Facts): object {
  return compileState(figure, state, seriesData(facts), (id) => facts.number(id).value);
}
