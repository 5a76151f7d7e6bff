import { decodeKnobs, type Ranges, type Settings } from '../marks/knobs.ts';

/** What the reader sets: the multiple to which it falls, and after how many years. */
export type Knob = 'multiple' | 'years';

export const multipleKnobs: Ranges<Knob> = { multiple: [10, 31, 1], years: [1, 10, 1] };

export type MultipleSet = Settings<Knob>;

export const parseMultiple = (text: string): string | undefined => (decodeKnobs(multipleKnobs, text) ? text : undefined);

/** The state with a valid play in it. */
export const withMultiple = <State extends { readonly set: MultipleSet }>(state: State, text: string): State => ({ ...state, set: decodeKnobs(multipleKnobs, text) ?? state.set });
