/** What to say of an id that nothing declares, with the known id that begins most like it. */
export function missing(kind: string, id: string, known: Iterable<string>): { found: string; mend: string } {
  const like = nearest(id, [...known]);
  return { found: `no ${kind} "${id}" is known`, mend: like === undefined ? `declare a ${kind} "${id}"` : `write "${like}", or declare "${id}"` };
}

function nearest(id: string, known: readonly string[]): string | undefined {
  const shared = (other: string) => {
    let n = 0;
    while (n < id.length && id[n] === other[n]) n++;
    return n;
  };
  const best = known.toSorted((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) >= 3 ? best : undefined;
}
