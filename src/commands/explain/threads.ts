import { availableParallelism } from 'node:os';
import type { Context } from '../shared/context.ts';
import { Crew, warnOfLoss } from '../shared/crew.ts';
import type { Explained, ExplainPlan, Piece } from './explainer.ts';

/** Threads that explain a large input, unless `--jobs` says how many: each takes memory of its own. */
const usualAtMost = 4;

/** Starts the threads beside this one; undefined where there are to be none. */
export async function hireThreads(
  plan: ExplainPlan,
  jobs: string | undefined,
  explainHere: (piece: Piece) => Explained,
  { startWorker, terminal }: Context,
): Promise<Crew<Piece, Explained> | undefined> {
  const count = Number(jobs ?? Math.min(availableParallelism(), usualAtMost)) - 1;
  if (count < 1 || startWorker === undefined) return undefined;
  return new Crew({
    workers: await Promise.all(Array.from({ length: count }, () => startWorker(plan, 'explain'))),
    doHere: async (piece) => explainHere(piece),
    onLoss: warnOfLoss(terminal),
  });
}
