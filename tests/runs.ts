import { inject } from 'vitest';

/**
 * Options of a property test: how often it runs, and the seed it says, so that SEED=<number> gives the same run again.
 * `quick` is the number of runs in an ordinary test run.
 */
export function runs(title: string, quick: number): { numRuns: number; seed: number } {
  const seed = Number(process.env['SEED']) || Math.floor(Math.random() * 0x7fffffff) + 1;
  console.info(`${title}: seed ${seed}`);
  return { numRuns: quick * inject('effort'), seed };
}
