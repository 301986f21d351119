import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { Crew, type Step } from './crew.ts';

interface Task {
  readonly span: { readonly upTo: number };
}
interface Done {
  readonly rows: Uint8Array;
}

const taskOf = (upTo: number): Task => ({ span: { upTo } });
const doneOf = ({ span }: Task, where: string): Done => ({
  rows: new TextEncoder().encode(`${where} ${span.upTo}`),
});

/** A worker that answers as ours do, and `instead` on the piece with this number. */
function aWorker(instead: { readonly at: number; readonly code: string }): Worker {
  const code = `
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ id, task }) => {
      if (task.span.upTo === ${instead.at}) { ${instead.code}; return; }
      // Later pieces are done sooner.
      const done = { rows: new TextEncoder().encode('there ' + task.span.upTo) };
      setTimeout(() => parentPort.postMessage({ kind: 'done', id, done }), 6 - task.span.upTo);
    });`;
  return new Worker(code, { eval: true });
}

async function* steps(count: number, fault?: Error): AsyncGenerator<Step<Task>> {
  for (let number = 1; number <= count; number++) yield { task: taskOf(number), share: number };
  if (fault !== undefined) throw fault;
}

async function rowsOf(
  workers: readonly Worker[],
  { fault, doHere }: { fault?: Error; doHere?: (task: Task) => Promise<Done> } = {},
) {
  const losses: string[] = [];
  const rows: string[] = [];
  const crew = new Crew({
    workers,
    doHere: doHere ?? (async (task) => doneOf(task, 'here')),
    onLoss: (reason) => losses.push(reason),
  });
  try {
    for await (const { done } of crew.run(steps(6, fault))) rows.push(new TextDecoder().decode(done.rows));
  } catch (error) {
    rows.push(error instanceof Error ? error.message : '');
  }
  await crew.close();
  return { rows, losses };
}

const inOrder = ['there 1', 'there 2', 'there 3', 'there 4', 'here 5', 'here 6'];
const healthy = { at: 0, code: '' };

describe('a crew of workers', () => {
  it('gives its pieces back in their order, whichever is done first', async () => {
    expect(await rowsOf([aWorker(healthy), aWorker(healthy)])).toEqual({ rows: inOrder, losses: [] });
  });

  it('does pieces here while its workers have enough before them, and waits for what comes first', async () => {
    const { rows } = await rowsOf([aWorker(healthy)]);
    expect(rows).toEqual(['there 1', 'there 2', 'here 3', 'here 4', 'there 5', 'there 6']);
  });

  it('does one piece at a time here, so that others get a turn', async () => {
    let running = 0;
    const atOnce: number[] = [];
    const doHere = async (task: Task): Promise<Done> => {
      atOnce.push((running += 1));
      await setTimeout(10);
      running -= 1;
      return doneOf(task, 'here');
    };
    const { rows } = await rowsOf([aWorker(healthy)], { doHere });
    expect(Math.max(...atOnce)).toBe(1);
    expect(rows.map((row) => row.replace(/^\w+ /, ''))).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('does a piece here that a worker cannot do', async () => {
    const failing = { at: 3, code: "parentPort.postMessage({ kind: 'failed', id })" };
    const { rows, losses } = await rowsOf([aWorker(failing), aWorker(failing)]);
    expect([rows, losses]).toEqual([inOrder.with(2, 'here 3'), []]);
  });

  it.each([
    ['dies', 'process.exit(3)', 'exit code 3'],
    ['throws', "throw new Error('out of luck')", 'out of luck'],
  ])('loses nothing when each worker %s', async (_, code, reason) => {
    const { rows, losses } = await rowsOf([aWorker({ at: 1, code }), aWorker({ at: 2, code })]);
    expect(losses).toEqual([reason, reason]);
    expect(rows.map((row) => row.replace(/^\w+ /, ''))).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(rows.slice(0, 2)).toEqual(['here 1', 'here 2']);
  });

  it('tells of a fault of the input after what came before it', async () => {
    const { rows } = await rowsOf([aWorker(healthy), aWorker(healthy)], { fault: new Error('unreadable') });
    expect(rows).toEqual([...inOrder, 'unreadable']);
  });

  it('tells of a fault that comes here too, in its place', async () => {
    const failing = { at: 3, code: "parentPort.postMessage({ kind: 'failed', id })" };
    const doHere = async (): Promise<Done> => {
      throw new Error('the store is damaged');
    };
    const { rows } = await rowsOf([aWorker(failing)], { doHere });
    expect(rows).toEqual(['there 1', 'there 2', 'the store is damaged']);
  });
});
