import { parseCrowd, parseDispersion, parseGuess, parseLender, parseMultiple, parseSort, parseSwap, parseTap, withCrowd, withDispersion, withLender, withMultiple, withSwap, withTap, type CrowdState, type DispersionState, type FigureName, type MultipleState, type SandboxState, type SortingState, type SwapState, type AccountLineState } from '../figures/index.ts';

/** The validated states of interactives, by name; part of the cue and stored nowhere else. */
export type Play = Readonly<Record<string, string>>;

interface Interactive {
  /** The figure that shows it. */
  readonly figure: FigureName;
  /** The state as text when the text is one, else undefined. */
  readonly parse: (text: string) => string | undefined;
  /** The figure's state with the reader's part in it. */
  readonly apply: (state: object, text: string) => object;
}

/** Every interactive of the story. A name that is not here is not a play, whatever an address says. */
const interactives: Readonly<Record<string, Interactive>> = {
  guess: { figure: 'account-line', parse: parseGuess, apply: (state, text) => ({ ...(state as AccountLineState), guess: text }) },
  sort: { figure: 'sorting', parse: parseSort, apply: (state, text) => ({ ...(state as SortingState), sort: text }) },
  crowd: { figure: 'crowd', parse: parseCrowd, apply: (state, text) => withCrowd(state as CrowdState, text) },
  lender: { figure: 'crowd', parse: parseLender, apply: (state, text) => withLender(state as CrowdState, text) },
  swap: { figure: 'swap', parse: parseSwap, apply: (state, text) => withSwap(state as SwapState, text) },
  multiple: { figure: 'multiple', parse: parseMultiple, apply: (state, text) => withMultiple(state as MultipleState, text) },
  dispersion: { figure: 'dispersion', parse: parseDispersion, apply: (state, text) => withDispersion(state as DispersionState, text) },
  tap: { figure: 'sandbox', parse: parseTap, apply: (state, text) => withTap(state as SandboxState, text) },
};

/** The names of the interactives of a figure. */
export const playsOf = (figure: FigureName): readonly string[] => Object.entries(interactives).flatMap(([name, one]) => (one.figure === figure ? [name] : []));

/** The plays that a query holds; unknown names and invalid states are left out. */
export function parsePlay(query: string): Play | undefined {
  const params = new URLSearchParams(query);
  const known = Object.entries(interactives).flatMap(([name, { parse }]) => {
    const text = parse(params.get(name) ?? '');
    return text === undefined ? [] : [[name, text] as const];
  });
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

export function formatPlay(play: Play): string {
  return new URLSearchParams(Object.entries(play).sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

/** A step's state with the plays that the step shows. */
export function applyPlay(state: object, names: readonly string[] | undefined, play: Play | undefined): object {
  let result = state;
  for (const name of names ?? []) {
    const text = play?.[name];
    if (text !== undefined) result = interactives[name]?.apply(result, text) ?? result;
  }
  return result;
}
