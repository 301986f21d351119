import { parentPort, workerData } from 'node:worker_threads';
import type { Store } from '../../store/store.ts';
import type { Answer, Question } from '../shared/crew.ts';
import { openToRead } from '../shared/open-to-read.ts';
import { BatchEngine, type BatchPlan } from './engine.ts';
import { narrowingOf } from './narrowing.ts';
import { BatchWorker, type Done, type Task } from './work.ts';

/** A worker thread of `batch --jobs`: opens what the plan names, then does one piece after the other. */
export async function work(): Promise<void> {
  const port = parentPort;
  // What the main thread hands over is its own plan.
  const plan = workerData as BatchPlan;
  const { from, merchant } = plan.flags;
  const engine = await BatchEngine.open(plan);
  const store = from === undefined ? await openToRead(plan.flags) : undefined;
  const worker = new BatchWorker({ engine, merchant, store, narrowing: narrowingOf(plan) });
  let turn = Promise.resolve();
  port?.on('message', (question: Question<Task>) => {
    turn = turn.then(async () => {
      const { answer, moved } = await answerTo(question, worker, store);
      port.postMessage(answer, moved);
    });
  });
}

interface Reply {
  readonly answer: Answer<Done>;
  /** Memory that is handed over and not copied. */
  readonly moved: ArrayBuffer[];
}

async function answerTo(
  question: Question<Task>,
  worker: BatchWorker,
  store: Store | undefined,
): Promise<Reply> {
  if (question.kind === 'hold') {
    await store?.hold();
    return { answer: { kind: 'held' }, moved: [] };
  }
  return doOne(question.id, question.task, worker);
}

async function doOne(id: number, task: Task, worker: BatchWorker): Promise<Reply> {
  try {
    const done = await worker.do(task);
    return { answer: { kind: 'done', id, done }, moved: [done.rows.buffer] };
  } catch {
    // The main thread does it again and meets the failure itself, where it can be told.
    return { answer: { kind: 'failed', id }, moved: [] };
  }
}
