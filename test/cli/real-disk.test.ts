import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';

const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin', 'paytriage.js');
const isBuilt = existsSync(join(root, 'dist', 'main.script'));

/** A file system of one's own in memory, which may be made full or read-only: Linux lets users have that, mostly. */
const inOwnMounts = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-euc'] as const;
const hasMounts =
  process.platform === 'linux' &&
  spawnSync('/usr/bin/env', [...inOwnMounts, 'mount -t tmpfs none /mnt']).status === 0;

const orders = Array.from({ length: 5000 }, (_, index) =>
  orderJson(`N${index}`, { nativeStatus: 'x'.repeat(900) }),
);

/** Runs shell commands in a folder `disk` of 4 MB beside the orders; `paytriage` runs the built program. */
async function onSmallDisk(commands: string): Promise<readonly string[]> {
  const folder = await aFolder({ 'orders.ndjson': orders.join('\n'), 'disk/.keep': '' });
  const script = `
    mount -t tmpfs -o size=4m none disk
    paytriage() { set +e; "$NODE" "$BIN" "$@" --store disk/store.db 2>&1 | cut -c 1-300; set -e; }
    ${commands}`;
  const env = { ...process.env, NODE: process.execPath, BIN: bin, NO_COLOR: '1' };
  const child = spawn('/usr/bin/env', [...inOwnMounts, script], { cwd: folder, env });
  const [stdout, stderr] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  expect(Buffer.concat(stderr).toString()).toBe('');
  return Buffer.concat(stdout).toString().trim().split('\n');
}

describe.runIf(isBuilt && hasMounts)('on a real disk', { timeout: 60_000 }, () => {
  it('that gets full, then larger, an import loses nothing', async () => {
    const said = await onSmallDisk(`
      paytriage import orders.ndjson
      mount -o remount,size=40m disk
      paytriage store check
      paytriage import orders.ndjson --json | tr -d ' \\n'`);
    expect(said[1]).toMatch(/^error: The disk that holds the store .* is full/);
    expect(said).toContain('Nothing is wrong with the store.');
    expect(said.at(-1)).toContain('"read":5000,"added":5000,');
  });

  it('that gets full of records that are left out, an import keeps each of them once', async () => {
    const said = await onSmallDisk(`
      sed 's/"number":"N/"number":7,"was":"N/' orders.ndjson > disk.ndjson
      echo >> disk.ndjson
      head -300 orders.ndjson >> disk.ndjson
      paytriage import disk.ndjson -q
      mount -o remount,size=40m disk
      paytriage import disk.ndjson --json -q 2> /dev/null | tr -d ' \\n'
      echo
      sort -u disk/store.db-rejected/* | wc -l
      cat disk/store.db-rejected/* | wc -l`);
    expect(said.join('\n')).toMatch(/error: .* (?:is full|cannot be kept)/);
    expect(said.at(-3)).toContain('"read":5300,"added":300,');
    expect(said.slice(-2)).toEqual(['5000', '5000']);
  });

  it('that may not be written, nothing can be done with the store, which is said', async () => {
    const said = await onSmallDisk(`
      head -100 orders.ndjson > few.ndjson
      paytriage import few.ndjson
      mount -o remount,ro disk
      paytriage import few.ndjson
      paytriage orders N7
      paytriage orders N7 --read-only`);
    expect(said.filter((line) => line.startsWith('error: The store'))).toHaveLength(3);
    expect(said.filter((line) => line.includes('SQLite keeps two files beside it'))).toHaveLength(3);
  });

  it('that may not be written, a store that a look-up with --read-only has left its files beside is read', async () => {
    const said = await onSmallDisk(`
      head -100 orders.ndjson > few.ndjson
      paytriage import few.ndjson
      paytriage orders N7 --read-only
      mount -o remount,ro disk
      paytriage orders N8 --read-only
      paytriage orders N9
      paytriage import few.ndjson
      paytriage store forget N9 --yes`);
    expect(said.filter((line) => /^N\d\t/.test(line)).map((line) => line.slice(0, 2))).toEqual([
      'N7',
      'N8',
      'N9',
    ]);
    expect(said.filter((line) => line.startsWith('error:'))).toHaveLength(2);
  });
});
