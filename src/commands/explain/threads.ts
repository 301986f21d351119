import { availableParallelism } from 'node:os';
import type { Context } from '../shared/context.ts';
import { Crew, warnOfLoss } from '../shared/crew.ts';
import type { Explained, ExplainPlan, Piece } from './explainer.ts';

/** Threads that explain a large input, unless `--jobs` says how many: each takes memory of its own. */
const usualAtMost = 4;

/** Explains a piece on this thread. */
export type ExplainHere = (piece: Piece) => Promise<Explained>;

/** The threads beside this one, once they are hired. */
export class Threads {
  readonly #plan: ExplainPlan;
  readonly #count: number;
  readonly #explainHere: ExplainHere;
  readonly #context: Context;
  #crew: Crew<Piece, Explained> | undefined;

  constructor(plan: ExplainPlan, jobs: string | undefined, explainHere: ExplainHere, context: Context) {
    this.#plan = plan;
    this.#count = Number(jobs ?? Math.min(availableParallelism(), usualAtMost)) - 1;
    this.#explainHere = explainHere;
    this.#context = context;
  }

  /** Undefined before they are hired, and where there are to be none. */
  get crew(): Crew<Piece, Explained> | undefined {
    return this.#crew;
  }

  /** Starts them, unless they are started. */
  async hire(): Promise<void> {
    const { startWorker, terminal } = this.#context;
    if (this.#crew !== undefined || this.#count < 1 || startWorker === undefined) return;
    const starting = Array.from({ length: this.#count }, () => startWorker(this.#plan, 'explain'));
    this.#crew = new Crew({
      workers: await Promise.all(starting),
      doHere: this.#explainHere,
      onLoss: warnOfLoss(terminal),
    });
  }

  async close(): Promise<void> {
    await this.#crew?.close();
  }
}
