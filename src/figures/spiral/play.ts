import { runSpiral } from './model.ts';
import type { SpiralState } from './state.ts';

/** What the reader sets: leverage as a multiple, shock and haircut in percent, depth in dollars of the fund's $100. */
export type Knob = 'leverage' | 'shock' | 'depth' | 'haircut';

export type Knobs = Readonly<Record<Knob, number>>;

/** Least, most and step of each, in the order in which an address gives them. */
export const knobs: Readonly<Record<Knob, readonly [least: number, most: number, step: number]>> = {
  leverage: [1, 10, 0.5],
  shock: [0, 20, 1],
  depth: [1, 50, 1],
  haircut: [5, 50, 5],
};

const names = Object.keys(knobs) as Knob[];
const dollar = 1e-6;

/** `5-5-5-20`: a play as an address may carry it, or undefined when a part is missing, out of range or between two steps. */
export function parseSpiral(text: string): string | undefined {
  return decodeSpiral(text) ? text : undefined;
}

export function decodeSpiral(text: string): Knobs | undefined {
  const parts = text.split('-');
  if (parts.length !== names.length) return undefined;
  const values = parts.map((part, index) => {
    const [least, most, step] = knobs[names[index] as Knob];
    const value = Number(part);
    const fits = String(value) === part && value >= least && value <= most && Number.isInteger((value - least) / step);
    return fits ? value : undefined;
  });
  if (values.includes(undefined)) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as unknown as Knobs;
}

export const encodeSpiral = (values: Knobs): string => names.map((name) => String(values[name])).join('-');

/** The reader's settings of a state, rounded to the steps of the knobs. */
export function knobsOf({ settings }: SpiralState): Knobs {
  const { own, borrowed, shock, depth, haircut } = settings;
  const raw: Knobs = { leverage: (own + borrowed) / own, shock, depth: depth / dollar, haircut };
  return Object.fromEntries(
    names.map((name) => {
      const [least, most, step] = knobs[name];
      return [name, Math.min(most, Math.max(least, least + Math.round((raw[name] - least) / step) * step))];
    }),
  ) as unknown as Knobs;
}

/** The state with a valid play in it: the fund still owns as much, but borrows as the reader says, and the loop has run. */
export function withSpiral(state: SpiralState, text: string): SpiralState {
  const set = decodeSpiral(text);
  if (!set) return state;
  const all = state.settings.own + state.settings.borrowed;
  const own = all / set.leverage;
  const settings = { own, borrowed: all - own, shock: set.shock, depth: set.depth * dollar, haircut: set.haircut };
  return { ...state, settings, rounds: state.rounds > 0 ? runSpiral(settings).rounds.length : 0 };
}
