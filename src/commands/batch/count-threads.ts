import { availableParallelism } from 'node:os';

/** Orders of a store from which on a second thread has saved more than starting it and warming it up costs. */
export const worthTwo = 300_000;

/**
 * How many threads diagnose, the main one among them: what `--jobs` asks for, else two for a large store and one for
 * all else, since each takes memory of its own. `orders`: how many there are at most.
 */
export function countThreads(
  jobs: string | undefined,
  orders: number,
  processors = availableParallelism(),
): number {
  if (jobs !== undefined) return Number(jobs);
  return orders >= worthTwo && processors > 1 ? 2 : 1;
}
