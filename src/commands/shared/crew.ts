import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Terminal } from '../../terminal/terminal.ts';

/** What a worker answers: a piece done, one that failed, or that it sees the store as it is now. */
export type Answer<Done> =
  | { readonly kind: 'done'; readonly id: number; readonly done: Done }
  | { readonly kind: 'failed'; readonly id: number }
  | { readonly kind: 'held' };

export type Question<Task> =
  { readonly kind: 'do'; readonly id: number; readonly task: Task } | { readonly kind: 'hold' };

/** A piece, and how far all is once it is done. */
export interface Step<Task> {
  readonly task: Task;
  readonly share: number;
}

export interface StepDone<Done> {
  readonly done: Done;
  readonly share: number;
}

export interface CrewOptions<Task, Done> {
  readonly workers: readonly Worker[];
  /** Does a piece on this thread: one for which no worker has room, or whose worker failed or died. */
  readonly doHere: (task: Task) => Promise<Done>;
  /** Told once of every worker that ends before its time. */
  readonly onLoss: (reason: string) => void;
}

/** Pieces a worker may have before it: one in hand, and one for the time that this thread takes for one. */
const piecesEach = 2;
/** Pieces that are done or in hand and not given back yet, for each worker. */
const waitingEach = 4;

/** One worker thread and the pieces it has not given back. */
class Hand<Task, Done> {
  readonly worker: Worker;
  readonly open = new Map<number, { readonly task: Task; readonly resolve: (done: Done | 'lost') => void }>();
  isAlive = true;
  held: (() => void) | undefined;

  constructor(worker: Worker) {
    this.worker = worker;
  }

  give(id: number, task: Task): Promise<Done | 'lost'> {
    return new Promise((resolve) => {
      this.open.set(id, { task, resolve });
      this.ask({ kind: 'do', id, task });
    });
  }

  hold(): Promise<void> {
    return new Promise((resolve) => {
      this.held = resolve;
      this.ask({ kind: 'hold' });
    });
  }

  ask(question: Question<Task>): void {
    this.worker.postMessage(question);
  }

  take(answer: Answer<Done>): void {
    if (answer.kind === 'held') {
      this.held?.();
      return;
    }
    this.open.get(answer.id)?.resolve(answer.kind === 'done' ? answer.done : 'lost');
    this.open.delete(answer.id);
  }

  end(): void {
    this.isAlive = false;
    this.held?.();
    for (const { resolve } of this.open.values()) resolve('lost');
    this.open.clear();
  }
}

/** Shares pieces of work out among worker threads and gives them back in their order, whoever is done first. */
export class Crew<Task, Done> {
  readonly #options: CrewOptions<Task, Done>;
  readonly #hands: readonly Hand<Task, Done>[];
  #nextId = 0;

  constructor(options: CrewOptions<Task, Done>) {
    this.#options = options;
    this.#hands = options.workers.map((worker) => this.#hire(worker));
  }

  #hire(worker: Worker): Hand<Task, Done> {
    const hand = new Hand<Task, Done>(worker);
    const lose = (reason: string): void => {
      if (hand.isAlive) this.#options.onLoss(reason);
      hand.end();
    };
    worker.on('message', (answer: Answer<Done>) => {
      hand.take(answer);
    });
    worker.on('error', (error) => {
      lose(error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', (code) => {
      lose(`exit code ${code}`);
    });
    return hand;
  }

  /** Resolves when every worker sees the store as it is now, and goes on seeing it so. */
  async hold(): Promise<void> {
    await Promise.all(this.#hands.filter(({ isAlive }) => isAlive).map((hand) => hand.hold()));
  }

  /** A failure of `steps` comes after the pieces before it. */
  async *run(steps: AsyncIterable<Step<Task>>): AsyncGenerator<StepDone<Done>> {
    const waiting: Waiting<Done>[] = [];
    const room = waitingEach * this.#hands.length;
    let failure: Failure | undefined;
    for await (const step of orFailure(steps)) {
      if ('failure' in step) failure = step;
      else waiting.push(await this.#begin(step));
      while (waiting.length >= room || waiting[0]?.isDone === true) yield* first(waiting);
    }
    while (waiting.length > 0) yield* first(waiting);
    if (failure !== undefined) throw failure.failure;
  }

  /** Resolves once another piece can be begun: after one that was done here, which nothing else got a turn beside. */
  async #begin({ task, share }: Step<Task>): Promise<Waiting<Done>> {
    const isHere = this.#handWithRoom() === undefined;
    const begun = { done: this.do(task).then((done) => ({ done, share })), isDone: false };
    // It is waited for in its turn; until then a failure is nobody's.
    const ended = begun.done.catch(() => undefined).then(() => (begun.isDone = true));
    if (isHere) {
      await ended;
      // Workers that are done meanwhile are heard and get the next one, and Ctrl-C is heard.
      await setImmediate();
    }
    return begun;
  }

  /** The worker that has the fewest pieces before it; undefined where all have enough. */
  #handWithRoom(): Hand<Task, Done> | undefined {
    const [idle] = this.#hands.filter(({ isAlive }) => isAlive).sort((a, b) => a.open.size - b.open.size);
    return idle !== undefined && idle.open.size < piecesEach ? idle : undefined;
  }

  /** Gives one piece to the worker that has the fewest; where all have enough, it is done here meanwhile. */
  async do(task: Task): Promise<Done> {
    const done = (await this.#handWithRoom()?.give(this.#nextId++, task)) ?? 'lost';
    // Its own failure comes up again here, as what it is.
    return done === 'lost' ? this.#options.doHere(task) : done;
  }

  async close(): Promise<void> {
    for (const hand of this.#hands) hand.isAlive = false;
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
  }
}

/** Tells the user of a worker that ends before its time. */
export function warnOfLoss({ warn }: Terminal): (reason: string) => void {
  return (reason) => {
    warn(`A worker thread has ended (${reason}). What it had in hand is done again.`);
  };
}

interface Failure {
  readonly failure: unknown;
}

/** The steps, and what goes wrong in reading them as the last. */
async function* orFailure<Task>(steps: AsyncIterable<Step<Task>>): AsyncGenerator<Step<Task> | Failure> {
  try {
    yield* steps;
  } catch (failure) {
    yield { failure };
  }
}

/** A piece begun. */
interface Waiting<Done> {
  readonly done: Promise<StepDone<Done>>;
  readonly isDone: boolean;
}

async function* first<Done>(waiting: Waiting<Done>[]): AsyncGenerator<StepDone<Done>> {
  const next = waiting.shift();
  if (next !== undefined) yield await next.done;
}

/** The same without workers: one piece after the other, on this thread. */
export async function* runHere<Task, Done>(
  steps: AsyncIterable<Step<Task>>,
  doHere: CrewOptions<Task, Done>['doHere'],
): AsyncGenerator<StepDone<Done>> {
  for await (const { task, share } of steps) yield { done: await doHere(task), share };
}
