import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateOrder } from '../../../bench/generate-orders.ts';
import { toQuery } from '../../orders/query.ts';
import { allOrders } from '../contract/fixture.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { useTempFolder } from './temp-folder.test-data.ts';

const root = path.join(import.meta.dirname, '../../..');
let script = '';

// In one file, once: each process would have to translate it again.
beforeAll(async () => {
  script = path.join(await mkdtemp(path.join(root, 'node_modules', '.run-')), 'fill-store.mjs');
  await build({
    entryPoints: [path.join(root, 'bench/fill-store.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
});

afterAll(async () => {
  await rm(path.dirname(script), { recursive: true, force: true });
});

function fill(store: string, from: number, to: number): ChildProcess & { stdout: NodeJS.ReadableStream } {
  return spawn(process.execPath, [script, store, String(from), String(to)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const generated = (count: number) => Array.from({ length: count }, (_, index) => generateOrder(index));

/** What the store holds is the first orders of the import, each of them whole and to be found by its keys. */
async function expectWholeOrders(store: Store): Promise<number> {
  const orders = await allOrders(store);
  expect(orders).toEqual(generated(orders.length));
  for (const { number, customer } of orders.slice(-5)) {
    const { items } = await store.find(toQuery(customer?.email ?? ''), { limit: 100 });
    expect(items.map((order) => order.number)).toContain(number);
  }
  return orders.length;
}

describe('given an import that is killed again and again', { timeout: 90_000 }, () => {
  const inFolder = useTempFolder();

  it('leaves whole orders each time, and the same import completes them', async () => {
    const at = inFolder('store.db');
    for (const delayMs of [0, 3, 11]) {
      const child = fill(at, 0, 100_000);
      await once(child.stdout, 'data');
      await sleep(delayMs);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const store = await openStore({ path: at, mode: 'read' });
      const count = await expectWholeOrders(store);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(100_000);
      await store.close();
    }
    const store = await openStore({ path: at, mode: 'write' });
    const stored = await allOrders(store);
    const all = generated(stored.length + 100);
    const outcomes = await store.put(all.map((order) => ({ order, partial: false })));
    expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(stored.length);
    expect(await expectWholeOrders(store)).toBe(all.length);
    await store.close();
  });
});

describe(
  'given two imports and ten readers at once, and a store that did not exist',
  { timeout: 90_000 },
  () => {
    const inFolder = useTempFolder();

    it('takes in what both bring, each order once', async () => {
      const at = inFolder('new', 'store.db');
      const children = [fill(at, 0, 2000), fill(at, 1000, 3000)];
      for (const child of children) child.stdout.resume();
      const exiting = Promise.all(children.map(async (child) => once(child, 'exit')));
      await once(children[0]?.stdout ?? process.stdin, 'data');
      let isWritten = false;
      const readers = Array.from({ length: 10 }, async (_, index) => {
        const reader = await openStore({ path: at, mode: 'read' });
        for (let round = 0; !isWritten; round += 1) {
          const { number } = generateOrder(index * 10);
          const { items } = await reader.find(toQuery(number), { limit: 5 });
          for (const order of items) await reader.related(order);
          await sleep(5);
        }
        await reader.close();
      });
      const exits = await exiting;
      isWritten = true;
      await Promise.all(readers);
      expect(exits).toEqual([
        [0, null],
        [0, null],
      ]);
      const store = await openStore({ path: at, mode: 'read' });
      const orders = await allOrders(store);
      await store.close();
      const sorted = (values: readonly { number: string; merchant: string }[]) =>
        values.map(({ number, merchant }) => `${merchant} ${number}`).sort();
      expect(sorted(orders)).toEqual(sorted(generated(3000)));
    });
  },
);
