import { UsageError } from '../../errors.ts';
import { ContactIndex } from '../../orders/contact-keys.ts';
import { mayBePaid } from '../../orders/may-be-paid.ts';
import { isSameCustomer } from '../../orders/same-customer.ts';
import { readOrders, type ReadOptions } from '../../sources/read-orders.ts';
import type { FindRelated, Store } from '../../store/store.ts';
import type { Context } from '../shared/context.ts';
import { readOptionsOf } from '../shared/read-options.ts';
import { Crew, runHere, warnOfLoss, type Step, type StepDone } from '../shared/crew.ts';
import { openToRead } from '../shared/open-to-read.ts';
import { countThreads } from './count-threads.ts';
import { BatchEngine, type BatchPlan } from './engine.ts';
import { fileSteps, sizeOf, stepsBehind } from './file-steps.ts';
import { narrowingOf } from './narrowing.ts';
import { findAfter, storeSteps } from './store-steps.ts';
import { BatchWorker, type Done, type Task } from './work.ts';

/** A batch under way: its pieces done, in the order of the input. */
export interface Pieces {
  /** What `share` of the pieces counts up to; undefined where nobody knows. */
  readonly total: number | undefined;
  done(): AsyncIterable<StepDone<Done>>;
  close(): Promise<void>;
}

async function hire(
  plan: BatchPlan,
  count: number,
  here: BatchWorker,
  { startWorker, terminal }: Context,
): Promise<Crew<Task, Done> | undefined> {
  if (count < 2 || startWorker === undefined) return undefined;
  return new Crew({
    workers: await Promise.all(Array.from({ length: count - 1 }, () => startWorker(plan, 'batch'))),
    doHere: (task) => here.do(task),
    onLoss: warnOfLoss(terminal),
  });
}

function toPieces(
  steps: AsyncIterable<Step<Task>>,
  here: BatchWorker,
  crew: Crew<Task, Done> | undefined,
  total: number | undefined,
): Pieces {
  return {
    total,
    done: () => (crew === undefined ? runHere(steps, (task) => here.do(task)) : crew.run(steps)),
    close: async () => crew?.close(),
  };
}

/** First of the two readings of `--related`: the paid orders by the customer's e-mail and phone. */
async function indexPaidOrders(paths: readonly string[], options: ReadOptions): Promise<FindRelated> {
  const index = new ContactIndex();
  for await (const items of readOrders(paths, options)) {
    for (const item of items) if (item.kind === 'order' && mayBePaid(item.order)) index.add(item.order);
  }
  return (order) => index.find(order).filter((other) => isSameCustomer(order, other));
}

async function openFiles(
  plan: BatchPlan,
  paths: readonly string[],
  engine: BatchEngine,
  context: Context,
): Promise<Pieces> {
  const { merchant, related, after } = plan.flags;
  if (related === true && paths.includes('-')) {
    throw new UsageError(
      '--related reads its input twice, which stdin cannot be.',
      'Save it to a file first.',
    );
  }
  const options = await readOptionsOf(plan.flags, context);
  const find = related === true ? await indexPaidOrders(paths, options) : undefined;
  const here = new BatchWorker({ engine, merchant, relatedTo: find && (async () => find) });
  const total = sizeOf(paths);
  // The index of --related is on this thread, and too large to be on each.
  const threads = find === undefined ? countThreads(plan.flags.jobs, 0) : 1;
  const all = fileSteps(paths, options);
  const steps = after === undefined ? all : stepsBehind(after, all, here);
  return toPieces(steps, here, await hire(plan, threads, here, context), total);
}

/** Tries for a moment in which nobody writes. */
const triesToHold = 5;

/** Makes all threads see the store of one moment; false where it changes too often for that. */
async function holdAll(store: Store, crew: Crew<Task, Done> | undefined): Promise<boolean> {
  if (crew === undefined) {
    await store.hold();
    return true;
  }
  for (let tries = 0; tries < triesToHold; tries++) {
    const before = await store.version();
    await crew.hold();
    await store.hold();
    if ((await store.version()) === before) return true;
  }
  return false;
}

async function openFromStore(plan: BatchPlan, engine: BatchEngine, context: Context): Promise<Pieces> {
  const { after, merchant } = plan.flags;
  const store = await openToRead(plan.flags);
  let crew: Crew<Task, Done> | undefined;
  const close = async (): Promise<void> => {
    await crew?.close();
    await store.close();
  };
  try {
    const here = new BatchWorker({ engine, merchant, store, narrowing: narrowingOf(plan) });
    crew = await hire(plan, countThreads(plan.flags.jobs, await store.mostOrders()), here, context);
    const isOneMoment = await holdAll(store, crew);
    const spans = await store.spans(
      after === undefined ? undefined : await findAfter(after, store, merchant),
    );
    const pieces = toPieces(
      storeSteps(spans, await store.paidMarks()),
      here,
      isOneMoment ? crew : undefined,
      spans.length,
    );
    return { ...pieces, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens what the plan names: files with `--from`, else the store. */
export function openPieces(plan: BatchPlan, engine: BatchEngine, context: Context): Promise<Pieces> {
  const { from } = plan.flags;
  return from === undefined ? openFromStore(plan, engine, context) : openFiles(plan, from, engine, context);
}
