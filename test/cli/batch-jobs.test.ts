import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateOrder } from '../../bench/generate-orders.ts';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { paytriage, run } from './run-paytriage.ts';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'paytriage.js');
const isBuilt = existsSync(join(import.meta.dirname, '..', '..', 'dist', 'main.script'));
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

/** One in 200 records is broken; `wide` ones take 4 KB, so that few of them make many pieces. */
async function anExport(folder: string, count: number, wide = true): Promise<string> {
  const file = join(folder, wide ? 'wide.ndjson' : 'orders.ndjson');
  const lines = Array.from({ length: count }, (_, index) =>
    index % 200 === 7 ? '{"number":' : JSON.stringify(generateOrder(index)).padStart(wide ? 4000 : 0),
  );
  await writeFile(file, lines.join('\n'));
  return file;
}

describe.runIf(isBuilt)('batch --jobs', { timeout: 120_000 }, () => {
  let folder = '';
  let file = '';
  let store = '';

  beforeAll(async () => {
    // Six pieces of a file, three of a store.
    folder = await mkdtemp(join(tmpdir(), 'paytriage-jobs-'));
    file = await anExport(folder, 400);
    store = join(folder, 'store.db');
    await paytriage`import ${await anExport(folder, 1100, false)} --store ${store} --quiet`;
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['--from', '--store'])(
    'gives the same bytes, remarks and exit code as one thread, with %s',
    async (flag) => {
      const argv = ['batch', flag, flag === '--from' ? file : store, '--json', '--now', now];
      const [one, three] = await Promise.all([run(argv), spawned([...argv, '--jobs', '3'])]);
      expect(three).toEqual(one);
      expect(one.code).toBe(flag === '--from' ? 6 : 0);
      expect(JSON.parse(one.stdout).length).toBe(flag === '--from' ? 398 : 1094);
    },
  );

  it('ends quietly when nobody reads on', async () => {
    const child = start(['batch', '--from', file, '--jobs', '2', '--format', 'ndjson', '-q']);
    child.stdout.once('data', () => child.stdout.destroy());
    const [[code, signal]] = await Promise.all([once(child, 'close'), child.stderr.toArray()]);
    expect([[0, 6].includes(code), signal]).toEqual([true, null]);
  });

  it('is exit 5 with what is wrong for a store that is damaged in the middle', async () => {
    const damaged = join(folder, 'damaged.db');
    await copyFile(store, damaged);
    const handle = await open(damaged, 'r+');
    const { size } = await handle.stat();
    for (let at = 200_000; at < size - 20_000; at += 16_384)
      await handle.write(Buffer.alloc(4000, 0xa5), 0, 4000, at);
    await handle.close();
    const { code, stderr } = await spawned(['batch', '--store', damaged, '--jobs', '2', '--format', 'csv']);
    expect([code, stderr.includes('is damaged')]).toEqual([5, true]);
  });

  it.runIf(hasSignals)('says after Ctrl-C how to go on, and goes on there', async () => {
    const argv = ['batch', '--from', await anExport(await aFolder({}), 800), '--format', 'csv', '--now', now];
    const child = start([...argv, '--jobs', '2']);
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
    const rest = await spawned([...argv, '--jobs', '2', '--after', after]);
    const whole = await run(argv);
    expect(begun.length).toBeLessThan(whole.stdout.length);
    expect(begun + rest.stdout === whole.stdout).toBe(true);
  });
});
