import type { Settings } from './model.ts';
import type { SandboxState } from './state.ts';

export type Tap = keyof Settings;

const billion = 1000;

/** Least, most and step of each, in the order in which an address gives them; amounts in billions of dollars, runoff in weeks. */
export const taps: Readonly<Record<Tap, readonly [least: number, most: number, step: number]>> = {
  spend: [0, 100, 5],
  target: [300, 900, 50],
  runoffWeeks: [0, 11, 1],
  parking: [0, 300, 5],
};

const names = Object.keys(taps) as Tap[];

/** `25-850-3-5`: a play as an address may carry it, or undefined when a part is missing, out of range or between two steps. */
export function parseTap(text: string): string | undefined {
  return decodeTap(text) ? text : undefined;
}

export function decodeTap(text: string): Readonly<Record<Tap, number>> | undefined {
  const parts = text.split('-');
  if (parts.length !== names.length) return undefined;
  const values = parts.map((part, index) => {
    const [least, most, step] = taps[names[index] as Tap];
    const value = Number(part);
    return String(value) === part && value >= least && value <= most && Number.isInteger((value - least) / step) ? value : undefined;
  });
  if (values.includes(undefined)) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as unknown as Record<Tap, number>;
}

export const encodeTap = (values: Readonly<Record<Tap, number>>): string => names.map((name) => String(values[name])).join('-');

/** The settings of a state in the units of the taps, at their nearest step. */
export function tapsOf({ settings }: SandboxState): Readonly<Record<Tap, number>> {
  return Object.fromEntries(
    names.map((name) => {
      const [least, most, step] = taps[name];
      const value = name === 'runoffWeeks' ? settings[name] : settings[name] / billion;
      return [name, Math.min(most, Math.max(least, least + Math.round((value - least) / step) * step))];
    }),
  ) as unknown as Record<Tap, number>;
}

/** The state with a valid play in it. */
export function withTap(state: SandboxState, text: string): SandboxState {
  const set = decodeTap(text);
  if (!set) return state;
  const settings = { spend: set.spend * billion, target: set.target * billion, runoffWeeks: Math.min(set.runoffWeeks, state.given.horizon), parking: set.parking * billion };
  return { ...state, settings };
}
