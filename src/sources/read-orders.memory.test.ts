import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOrders } from './read-orders.ts';
import { aFolder, allOf, orderJson, summaryOf } from './sources.test-data.ts';

const mebibyte = 1024 * 1024;

function memoryInUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test.each(['orders.ndjson', 'orders.json'])(
  'given 50 MB of orders in %s, when they are read, then memory stays flat',
  async (name) => {
    const folder = await aFolder({ [name]: name === 'orders.json' ? '[' : '' });
    const file = join(folder, name);
    const note = 'The bank did not say why. '.repeat(30);
    const order = orderJson('1', {
      transactions: [{ id: 't', at: '2026-03-02T09:00:00Z', status: 'failed', notes: [{ text: note }] }],
    });
    const thousand = `${order}${name === 'orders.json' ? ',' : ''}\n`.repeat(1000);
    for (let written = 0; written < 50e6; written += thousand.length) await appendFile(file, thousand);
    if (name === 'orders.json') await appendFile(file, ']');

    const before = memoryInUse();
    let most = 0;
    let count = 0;
    for await (const batch of readOrders([file])) {
      count += batch.length;
      most = Math.max(most, memoryInUse() - before);
    }

    expect(count).toBeGreaterThan(45_000);
    expect(most).toBeLessThan(100 * mebibyte);
  },
);

test('given a line of 200 MB, when it is read, then it is one invalid record and is not held', async () => {
  async function* line(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${orderJson('1')}\n{"number":"`);
    for (let sent = 0; sent < 200; sent++) yield Buffer.alloc(mebibyte, 'x');
    yield Buffer.from(`"}\n${orderJson('3')}\n`);
  }
  const before = memoryInUse();

  const items = await allOf(readOrders(['-'], { stdin: line() }));

  expect(summaryOf(items)).toEqual(['1: 1', '2: $ is longer than 64 MiB', '3: 3']);
  expect(memoryInUse() - before).toBeLessThan(150 * mebibyte);
});
