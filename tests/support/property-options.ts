import fc from 'fast-check';
import { expect, inject } from 'vitest';

/** The seed of an ordinary test run: the same commit gives the same answer everywhere. The soak draws a new one each time. */
const usual = 20251104;

/**
 * Options of a property test: how often it runs, and the seed it says, so that SEED=<number> gives the same run again.
 * `quick` is the number of runs in an ordinary test run.
 */
export function propertyOptions(title: string, quick: number): { numRuns: number; seed: number } {
  const drawn = inject('effort') > 1 ? Math.floor(Math.random() * 0x7fffffff) + 1 : usual;
  const seed = Number(process.env['SEED']) || drawn;
  console.info(`${title}: seed ${seed}`);
  return { numRuns: quick * inject('effort'), seed };
}

/** Holds a property that answers yes or no. */
export const holds = <Values>(property: fc.IProperty<Values>, options: fc.Parameters<Values>): void => expect(() => fc.assert(property, options)).not.toThrow();
