import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateOrder } from '../../bench/generate-orders.ts';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { allOrders } from '../../src/store/contract/fixture.ts';
import { openStore } from '../../src/store/open-store.ts';

const root = join(import.meta.dirname, '..', '..');
const isBuilt = existsSync(join(root, 'dist', 'main.script'));

async function paytriage(argv: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(process.execPath, [join(root, 'bin', 'paytriage.js'), ...argv], { env });
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    once(child, 'close'),
  ]);
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

const linesOf = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => JSON.stringify(generateOrder(from + index))).join('\n');

describe.runIf(isBuilt)('given two imports and ten readers at once', () => {
  it('everything is stored once, and nobody is told that the store is busy', async () => {
    const folder = await aFolder({
      'first.ndjson': linesOf(0, 20),
      'one.ndjson': linesOf(0, 3000),
      'other.ndjson': linesOf(1500, 4500),
    });
    const at = (name: string): string => join(folder, name);
    const store = at('store.db');
    await paytriage(['import', at('first.ndjson'), '--store', store]);
    const imports = ['one.ndjson', 'other.ndjson'].map(async (name) =>
      paytriage(['import', at(name), '--store', store, '--json']),
    );
    const readers = Array.from({ length: 10 }, async (_, index) =>
      paytriage(['orders', generateOrder(index).number, '--store', store, '--json']),
    );
    for (const { code, stdout, stderr } of await Promise.all(readers)) {
      expect([code, stderr, JSON.parse(stdout).orders.length]).toEqual([0, '', 1]);
    }
    const taken = (await Promise.all(imports)).map(
      ({ stdout }) => JSON.parse(stdout) as Record<string, number>,
    );
    expect(taken.map(({ read, invalid }) => [read, invalid])).toEqual([
      [3000, 0],
      [3000, 0],
    ]);
    expect((taken[0]?.['added'] ?? 0) + (taken[1]?.['added'] ?? 0)).toBe(4480);
    const opened = await openStore({ path: store, mode: 'read' });
    const numbers = (await allOrders(opened)).map(({ merchant, number }) => `${merchant} ${number}`);
    expect([numbers.length, new Set(numbers).size]).toEqual([4500, 4500]);
    expect(await opened.check()).toEqual([]);
    await opened.close();
  }, 60_000);
});
