import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { fitScarcity, scarcityWeeks } from '../scarcity/index.ts';
import type { PastGap, SandboxState } from './index.ts';

const wednesday = z.iso.date();
const number = z.string().regex(/^[a-z0-9-]+$/);

/** A state of `sandbox` as a script writes it: Wednesdays instead of positions, ids of numbers instead of amounts. */
export const schema = z.strictObject({
  /** The observed Wednesday from which the sandbox starts. */
  start: wednesday,
  /** The first Wednesday drawn. */
  from: wednesday,
  /** The Wednesdays between which the pace of runoff is measured, as the weekly fall of the Fed's assets. */
  pace: z.tuple([wednesday, wednesday]),
  /** The last week that the curve of scarcity describes. */
  fit: wednesday,
  weeks: z.int().min(4).max(26).default(11),
  /** What the Treasury spends a week, an amount. */
  spend: number,
  /** Where its account comes down to, an amount. */
  target: number,
  /** In how many of the weeks bonds still run off. */
  runoff: z.int().min(0),
  /** Where the overnight parking ends, an amount. */
  parking: number,
  /** How many of the weeks ahead are drawn; all when absent. */
  run: z.number().min(0).optional(),
});

export type SandboxScript = z.infer<typeof schema>;

/** Positions for dates and amounts for number ids. Throws an Error that names what is missing or cannot be. */
export function compile(script: SandboxScript, data: SeriesData, number: (id: string) => number): SandboxState {
  // The curve of the figure of scarcity, through its weeks without a month-end up to one of them.
  const weeks = scarcityWeeks(data);
  const { parameters, spread } = fitScarcity(weeks.filter(({ date, monthEnd }) => date <= script.fit && !monthEnd));
  const curve = { ...parameters, spread };
  const at = (date: string) => {
    const index = data.weeks.findIndex((week) => week.date === date);
    if (index < 0) throw new Error(`${date} is not an observed Wednesday of the series reserves, tga, on-rrp and fed-assets`);
    return index;
  };
  const [from, start] = [at(script.from), at(script.start)];
  const [first, last] = [at(script.pace[0]), at(script.pace[1])];
  if (from >= start || first >= last)
    throw new Error('a sandbox starts after the first week drawn, and the pace is measured from an earlier Wednesday to a later one');
  if (script.runoff > script.weeks) throw new Error(`runoff for ${script.runoff} weeks does not fit into ${script.weeks}`);
  const fall = (data.weeks[first]?.assets ?? 0) - (data.weeks[last]?.assets ?? 0);
  const gaps = weeks.flatMap(({ date, gap, monthEnd }): PastGap[] => {
    const index = data.weeks.findIndex((week) => week.date === date);
    return index >= from && index <= start ? [{ at: index, gap, monthEnd }] : [];
  });
  return {
    from,
    start,
    settings: { spend: number(script.spend), target: number(script.target), runoffWeeks: script.runoff, parking: number(script.parking) },
    given: { pace: Math.max(0, fall / (last - first)), horizon: script.weeks, curve },
    gaps,
    run: script.run ?? script.weeks,
  };
}
