import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Question } from '../shared/crew.ts';
import { openExplainer, type Explained, type ExplainPlan, type Piece } from './explainer.ts';

/** A worker thread of `explain -`: one piece after the other. An error ends it, and the main thread meets it itself. */
export async function work(): Promise<void> {
  const port = parentPort;
  // What the main thread hands over is its own plan.
  const explain = await openExplainer(workerData as ExplainPlan);
  port?.on('message', (question: Question<Piece>) => {
    if (question.kind === 'hold') return;
    const done = explain(question.task);
    const answer: Answer<Explained> = { kind: 'done', id: question.id, done };
    port.postMessage(answer);
  });
}
