import { AppError, Exit } from '../../errors.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import { findInputs } from '../../sources/find-inputs.ts';
import { readBatches } from '../../sources/read-batches.ts';
import { namedLines, type ReadOptions } from '../../sources/read-orders.ts';
import type { SourceItem } from '../../sources/source-item.ts';
import type { Step } from '../shared/crew.ts';
import { sizeOfInputs } from '../shared/size-of-inputs.ts';
import { toAfter, type BatchWorker, type Task } from './work.ts';

/** Bytes that files hold; undefined where that is not known, or says nothing of how far a reading is. */
export function sizeOf(paths: readonly string[]): number | undefined {
  const { inputs, failures } = findInputs(paths);
  const isCounted = failures.length === 0 && inputs.every(({ file }) => namedLines.test(file));
  return isCounted ? sizeOfInputs(inputs) : undefined;
}

/** The pieces of files; `share` counts bytes. */
export async function* fileSteps(paths: readonly string[], options: ReadOptions): AsyncGenerator<Step<Task>> {
  let share = 0;
  for await (const batch of readBatches(paths, options)) {
    if (batch.kind === 'records') share += batch.bytes;
    yield { task: batch, share };
  }
}

export function nothingBehind(after: string): AppError {
  return new AppError({
    code: 'order_not_found',
    message: `Cannot go on behind "${maskCardData(after)}": no such order is there.`,
    hint: 'Give the number of an order, or MERCHANT/NUMBER.',
    exitCode: Exit.notFound,
  });
}

/** What comes behind an order, its first record in the input; throws exit 3 at the end where it did not come. */
export async function* stepsBehind(
  after: string,
  steps: AsyncIterable<Step<Task>>,
  reader: BatchWorker,
): AsyncGenerator<Step<Task>> {
  let isFound = false;
  for await (const step of steps) {
    if (isFound) {
      yield step;
      continue;
    }
    const items = await itemsOf(step.task, reader);
    const at = items.findIndex((item) => isNamed(item, after));
    isFound = at !== -1;
    if (isFound) yield { task: { kind: 'items', items: items.slice(at + 1) }, share: step.share };
  }
  if (!isFound) throw nothingBehind(after);
}

async function itemsOf(task: Task, reader: BatchWorker): Promise<readonly SourceItem[]> {
  if (task.kind === 'span') throw new Error('A part of a store is not part of a file.');
  return task.kind === 'items' ? task.items : reader.read(task.input, task.records);
}

function isNamed(item: SourceItem, after: string): boolean {
  return item.kind === 'order' && (item.order.number === after || toAfter(item.order) === after);
}
