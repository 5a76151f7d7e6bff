import type { Play } from './controls.ts';

/** Least, most and step of what a reader may set. */
export type Range = readonly [least: number, most: number, step: number];

export type Ranges<Name extends string> = Readonly<Record<Name, Range>>;

export type Settings<Name extends string> = Readonly<Record<Name, number>>;

/** `4-60-2.5`: settings as an address may carry them, or undefined when a part is missing, out of range or between two steps. */
export function decodeKnobs<Name extends string>(ranges: Ranges<Name>, text: string): Settings<Name> | undefined {
  const names = Object.keys(ranges) as Name[];
  const parts = text.split('-');
  const set = names.map((name, index) => {
    const value = Number(parts[index]);
    return String(value) === parts[index] && settle(ranges[name], value) === value ? value : undefined;
  });
  if (parts.length !== names.length || set.includes(undefined)) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, set[index]])) as Settings<Name>;
}

export const encodeKnobs = <Name extends string>(ranges: Ranges<Name>, set: Settings<Name>): string =>
  (Object.keys(ranges) as Name[]).map((name) => String(set[name])).join('-');

/** The value on the nearest step within a range. */
export function settle([least, most, step]: Range, value: number): number {
  const near = least + Math.round((value - least) / step) * step;
  // Steps such as 0.05 leave dust.
  return Math.min(most, Math.max(least, Number(near.toFixed(6))));
}

/** Settings on the steps of their ranges. */
export const settled = <Name extends string>(ranges: Ranges<Name>, set: Settings<Name>): Settings<Name> =>
  Object.fromEntries((Object.keys(ranges) as Name[]).map((name) => [name, settle(ranges[name], set[name])])) as Settings<Name>;

/** A play that sets what stands in a state’s `set`. */
export const settingsPlay = (ranges: Ranges<string>): Play => ({
  parse: (text) => (decodeKnobs(ranges, text) ? text : undefined),
  ranges,
  apply: (state, text) => ({ ...state, set: { ...(state as { readonly set?: object }).set, ...decodeKnobs(ranges, text) } }),
});
