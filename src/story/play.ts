import { plays, type FigureName } from '../figures/index.ts';

/** The validated states of interactives, by name; part of the cue and stored nowhere else. */
export type Play = Readonly<Record<string, string>>;

/** Every interactive of the story. A name that is not here is not a play, whatever an address says. */
const interactives: NonNullable<(typeof plays)[FigureName]> = Object.assign({}, ...Object.values(plays));

/** The names of the interactives of a figure. */
export const playsOf = (figure: FigureName): readonly string[] => Object.keys(plays[figure] ?? {});

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
