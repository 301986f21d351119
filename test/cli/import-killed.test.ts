import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectedOrders, killAndComplete } from '../../bench/kill-import.ts';
import { aFolder } from '../../src/sources/sources.test-data.ts';

it('given an import that is killed 12 times, when it is run again, then it goes on: nothing lost, nothing double', async () => {
  const folder = await aFolder({});
  const orders = 8000;
  const { report, stored } = await killAndComplete({ folder, kills: 12, orders, seed: 20 });
  const expected = expectedOrders(orders);
  expect(stored.map(({ number }) => number)).toEqual(expected.map(({ number }) => number));
  expect(stored.filter((_, index) => index % 97 === 0)).toEqual(
    expected.filter((_, index) => index % 97 === 0),
  );
  const rejected = join(folder, 'store.db-rejected');
  const lines = (await readFile(join(rejected, (await readdir(rejected))[0] ?? ''), 'utf8'))
    .trim()
    .split('\n');
  expect(lines).toHaveLength(orders / 100);
  expect(new Set(lines.map((line) => (JSON.parse(line) as { line: number }).line)).size).toBe(orders / 100);
  expect(report.read).toBe(orders);
  expect(report.invalid).toBe(orders / 100);
}, 90_000);
