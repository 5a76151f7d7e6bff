import type { Play } from '../marks/controls.ts';
import { decodeKnobs, settled, settingsPlay, type Ranges, type Settings as Set } from '../marks/knobs.ts';
import type { Settings } from './model.ts';
import type { SandboxState } from './state.ts';

export type Tap = keyof Settings;

const billion = 1000;

/** In the order in which an address gives them; amounts in billions of dollars, runoff in weeks. */
export const taps: Ranges<Tap> = { spend: [0, 100, 5], target: [300, 900, 50], runoffWeeks: [0, 11, 1], parking: [0, 300, 5] };

/** The settings of a state in the units of the taps, at their nearest step. */
export const tapsOf = ({ settings: { spend, target, runoffWeeks, parking } }: SandboxState): Set<Tap> =>
  settled(taps, { spend: spend / billion, target: target / billion, runoffWeeks, parking: parking / billion });

/** The state with a valid play in it. */
function withTap(state: SandboxState, text: string): SandboxState {
  const set = decodeKnobs(taps, text);
  if (!set) return state;
  const settings = {
    spend: set.spend * billion,
    target: set.target * billion,
    runoffWeeks: Math.min(set.runoffWeeks, state.given.horizon),
    parking: set.parking * billion,
  };
  return { ...state, settings };
}

export const plays = { tap: { parse: settingsPlay(taps).parse, apply: withTap as unknown as Play['apply'] } };
