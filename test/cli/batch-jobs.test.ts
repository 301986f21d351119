import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateOrder } from '../../bench/generate-orders.ts';
import { aFolder } from '../../src/sources/sources.test-data.ts';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'paytriage.js');
const isBuilt = existsSync(join(import.meta.dirname, '..', '..', 'dist', 'main.js'));
const hasSignals = process.platform !== 'win32';
const now = '2026-01-02T03:04:05Z';

function start(argv: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1' };
  return spawn(process.execPath, [bin, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function spawned(argv: readonly string[]) {
  const child = start(argv);
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    once(child, 'close'),
  ]);
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** One in 200 records is broken. */
async function anExport(count: number): Promise<string> {
  const file = join(await aFolder({}), 'orders.ndjson');
  const lines = Array.from({ length: count }, (_, index) =>
    index % 200 === 7 ? '{"number":' : JSON.stringify(generateOrder(index)),
  );
  await writeFile(file, lines.join('\n'));
  return file;
}

describe.runIf(isBuilt)('batch --jobs', { timeout: 120_000 }, () => {
  it('gives the same bytes, remarks and exit code with any number of threads, from files and a store', async () => {
    const file = await anExport(1500);
    const store = join(await aFolder({}), 'store.db');
    await spawned(['import', file, '--store', store, '--quiet']);
    for (const source of [
      ['--from', file],
      ['--store', store],
    ]) {
      const run = (jobs: string) => spawned(['batch', ...source, '--json', '--now', now, '--jobs', jobs]);
      const [one, three] = [await run('1'), await run('3')];
      expect(three).toEqual(one);
      expect(one.code).toBe(source[0] === '--from' ? 6 : 0);
      expect(JSON.parse(one.stdout).length).toBe(1492);
    }
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['batch', '--from', await anExport(1500), '--jobs', '2', '--format', 'ndjson', '-q']);
    child.stdout.once('data', () => child.stdout.destroy());
    const [[code, signal]] = await Promise.all([once(child, 'close'), child.stderr.toArray()]);
    expect([[0, 6].includes(code), signal]).toEqual([true, null]);
  });

  it('is exit 5 with what is wrong for a store that is damaged in the middle', async () => {
    const file = await anExport(1500);
    const store = join(await aFolder({}), 'store.db');
    await spawned(['import', file, '--store', store, '--quiet']);
    const handle = await open(store, 'r+');
    const { size } = await handle.stat();
    for (let at = 200_000; at < size - 20_000; at += 16_384)
      await handle.write(Buffer.alloc(4000, 0xa5), 0, 4000, at);
    await handle.close();
    const { code, stderr } = await spawned(['batch', '--store', store, '--jobs', '2', '--format', 'csv']);
    expect([code, stderr.includes('is damaged')]).toEqual([5, true]);
  });

  it.runIf(hasSignals)('says after Ctrl-C how to go on, and goes on there', async () => {
    const file = await anExport(4000);
    const argv = ['batch', '--from', file, '--format', 'csv', '--now', now, '--jobs', '2'];
    const child = start(argv);
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      // The head comes before anything is diagnosed.
      if (parts.length === 2) child.kill('SIGINT');
    });
    const [[code], stderr] = await Promise.all([once(child, 'close'), child.stderr.toArray()]);
    expect(code).toBe(130);
    const after = /--after (\S+)/.exec(Buffer.concat(stderr).toString())?.[1] ?? '';
    const begun = Buffer.concat(parts).toString();
    const rest = await spawned([...argv, '--after', after]);
    const whole = await spawned(argv);
    expect(begun.length).toBeLessThan(whole.stdout.length);
    expect(begun + rest.stdout === whole.stdout).toBe(true);
  });
});
