import { decodeKnobs, type Ranges, type Settings } from '../marks/knobs.ts';

/** The fixed rate that the reader receives, in percent. No quoted rate is known, so it is the reader's to set. */
export const swapKnobs: Ranges<'fixed'> = { fixed: [3.5, 4.3, 0.01] };

export type SwapSet = Settings<'fixed'>;

export const parseSwap = (text: string): string | undefined => (decodeKnobs(swapKnobs, text) ? text : undefined);

/** The state with a valid play in it. */
export const withSwap = <State extends { readonly set: SwapSet }>(state: State, text: string): State => ({ ...state, set: decodeKnobs(swapKnobs, text) ?? state.set });
