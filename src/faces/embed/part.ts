/** Which steps of a chapter an embed shows, as positions in the chapter, and what of its address was not found. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly lost: readonly ('steps' | 'step')[];
}

/**
 * The part that an embed's address asks for: `?steps=a..b` with ids of steps or their numbers from 1, either end left
 * out for an open one, and `#step` or `#chapter/step` to begin with. What is not there gives the nearest that is.
 */
export function partOf(chapter: string, ids: readonly string[], search: string, hash: string, aliases: Aliases = {}): Part {
  const asked = new URLSearchParams(search).get('steps');
  const found = asked ? rangeOf(ids, asked, (id) => standingFor(aliases, chapter, id)) : undefined;
  const [first, last] = found ?? [0, ids.length - 1];
  const step = stepOf(chapter, ids, hash, aliases);
  const start = step === undefined ? first : Math.min(last, Math.max(first, step));
  const lostStep = step === undefined ? placeOf(hash) !== '' : step !== start;
  return { first, last, start, lost: [...(asked && !found ? (['steps'] as const) : []), ...(lostStep ? (['step'] as const) : [])] };
}

/** Position of the step that a fragment names, with or without its chapter; undefined where there is none. */
export function stepOf(chapter: string, ids: readonly string[], hash: string, aliases: Aliases = {}): number | undefined {
  const place = placeOf(hash);
  const [first = '', second] = place.split('/');
  // A chapter alone is its first step.
  if (second === undefined && first === chapter) return 0;
  const own = second === undefined ? standingFor(aliases, chapter, first) : standingFor(aliases, first, second);
  if (second !== undefined && first !== chapter && own === second) return undefined;
  const index = ids.indexOf(own);
  return index < 0 ? undefined : index;
}

/** Addresses of steps that are no more, with those of the steps of this chapter that stand for them. */
type Aliases = Readonly<Record<string, string>>;

/** The step of this chapter that stands for one that is no more; else the name itself. */
function standingFor(aliases: Aliases, chapter: string, id: string): string {
  const address = `${chapter}/${id}`;
  return Object.hasOwn(aliases, address) ? aliases[address]!.split('/')[1]! : id;
}

/** A fragment without its mark, its time, the reader's play, and what WordPress adds (`#?secret=…`). */
const placeOf = (hash: string) => decoded(hash).replace(/^#/, '').split(/[?@#]/)[0]!.replace(/\/$/, '');

function rangeOf(ids: readonly string[], text: string, now: (id: string) => string): readonly [number, number] | undefined {
  const [from = '', to = from] = text.split('..').map(now);
  const a = from === '' ? 0 : positionOf(ids, from);
  const b = to === '' ? ids.length - 1 : positionOf(ids, to);
  if (a === undefined || b === undefined) return undefined;
  return [Math.min(a, b), Math.max(a, b)];
}

function positionOf(ids: readonly string[], text: string): number | undefined {
  const named = ids.indexOf(text);
  if (named >= 0) return named;
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= ids.length ? number - 1 : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
