import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateOrder } from '../../bench/generate-orders.ts';
import { aFolder } from '../../src/sources/sources.test-data.ts';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'paytriage.js');
const isBuilt = existsSync(join(import.meta.dirname, '..', '..', 'dist', 'main.script'));
const hasSignals = process.platform !== 'win32';

function start(argv: readonly string[], store: string) {
  const env = { ...process.env, PAYTRIAGE_STORE: store, NO_COLOR: '1' };
  return spawn(process.execPath, [bin, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function spawned(argv: readonly string[], store = 'nowhere.db') {
  const child = start(argv, store);
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    once(child, 'close'),
  ]);
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** Orders enough that an import can be interrupted on any machine. */
async function aLongExport(orders: number): Promise<string> {
  const file = join(await aFolder({}), 'orders.ndjson');
  const lines = Array.from({ length: orders }, (_, index) => JSON.stringify(generateOrder(index)));
  await writeFile(file, lines.join('\n'));
  return file;
}

describe.runIf(isBuilt)('the built program as a process', () => {
  it.each([
    [0, ['INF-20481', '--from', 'fixtures']],
    [0, ['--version']],
    [2, ['orders', 'x', '--nosuch']],
    [3, ['nobody', '--from', 'fixtures']],
    [4, ['88104417', '--from', 'fixtures']],
    [5, ['orders', 'x']],
  ])('exits with %i', async (expected, argv) => {
    const { code, stdout, stderr } = await spawned(argv);
    expect(code).toBe(expected);
    expect([stdout === '', stderr === '']).toEqual(expected === 0 ? [false, true] : [true, false]);
  });

  it.each([
    ['reads on', ['batch', '--from', 'fixtures', '--format', 'json']],
    ['reads the version', ['--version']],
  ])('ends quietly when nobody %s', async (what, argv) => {
    const child = start(argv, 'nowhere.db');
    if (what === 'reads on') child.stdout.once('data', () => child.stdout.destroy());
    else child.stdout.destroy();
    const [stderr, [code, signal]] = await Promise.all([child.stderr.toArray(), once(child, 'close')]);
    expect([code, signal, Buffer.concat(stderr).toString()]).toEqual([0, null, '']);
  });

  it('prints a large result whole', async () => {
    const { stdout } = await spawned(['batch', '--from', 'fixtures', '--json']);
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(JSON.parse(stdout).length).toBeGreaterThan(200);
  });

  it.runIf(hasSignals)(
    'interrupted in an import exits with 130 and leaves whole orders; importing again completes it',
    async () => {
      const total = 6000;
      const file = await aLongExport(total);
      const store = join(await aFolder({}), 'store.db');
      const child = start(['import', file], store);
      const ended = once(child, 'close');
      // Once the store is there the import is under way.
      while (!existsSync(store) && child.exitCode === null) await new Promise((go) => setTimeout(go, 5));
      await new Promise((go) => setTimeout(go, 100));
      child.kill('SIGINT');
      const [code, signal] = await ended;
      expect([code, signal]).toEqual([130, null]);

      const kept = (await spawned(['batch', '--format', 'csv'], store)).stdout.split('\n').length - 2;
      expect(kept).toBeLessThan(total);
      const again = JSON.parse((await spawned(['import', file, '--json'], store)).stdout);
      // It goes on behind what is there, and its report is about the whole of the file.
      expect(again).toMatchObject({ read: total, added: total, unchanged: 0, invalid: 0 });
    },
    120_000,
  );
});
