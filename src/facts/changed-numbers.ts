import type { DeclaredNumber } from './claims.ts';
import { workOut, type Counted } from './numbers.ts';
import type { NumberFact, Series } from './types.ts';

/** A number that the latest reading of its series would change; `after` is absent where it can no longer be worked out. */
export interface ChangedNumber {
  readonly before: NumberFact;
  readonly after?: NumberFact;
}

/** The declared numbers that are not the same over the latest reading. They stay what they are: whoever says them is to know. */
export function changedNumbers(
  declared: readonly DeclaredNumber[],
  numbers: readonly NumberFact[],
  latest: ReadonlyMap<string, Series>,
  counted?: Counted,
): readonly ChangedNumber[] {
  const anew = new Map(workOut(declared, latest, counted).numbers.map((number) => [number.id, number]));
  return numbers.flatMap((before): ChangedNumber[] => {
    const after = anew.get(before.id);
    return after?.value === before.value ? [] : [{ before, ...(after && { after }) }];
  });
}
