// The import against bare inserts, whole processes in pairs: node --import tsx bench/import.ts [ORDERS] [PAIRS] (needs a build)
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { openStore } from '../src/store/open-store.ts';
import { tokensOf } from '../src/store/sqlite/tokens.ts';
import { generateOrder } from './generate-orders.ts';

const root = path.join(import.meta.dirname, '..');
const [count = '1000000', pairs = '5'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'paytriage-bench-'));
const [orders, tokens, like] = ['orders.ndjson', 'tokens.txt', 'like.db'].map((name) =>
  path.join(folder, name),
);

async function generate(): Promise<void> {
  const [one, other] = [createWriteStream(orders ?? ''), createWriteStream(tokens ?? '')];
  for (let index = 0; index < Number(count); index += 1) {
    const order = generateOrder(index);
    other.write(`${tokensOf(order)}\n`);
    if (!one.write(`${JSON.stringify(order)}\n`)) await once(one, 'drain');
  }
  await Promise.all([one, other].map(async (stream) => once(stream.end(), 'finish')));
  await (await openStore({ path: like ?? '', mode: 'write' })).close();
}

interface Spent {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Seconds, and the most memory that was resident, of one process into a new file. */
function spend(args: readonly string[], file: string): Spent {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  const { status, stderr } = spawnSync(
    '/usr/bin/env',
    [
      'bash',
      '-c',
      'TIMEFORMAT="%R %U %S"; time "$@"',
      '-',
      process.execPath,
      '--import',
      path.join(root, 'bench/peak-memory.js'),
      ...args,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const [wall = NaN, user = NaN, system = NaN] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  const megabytes = Number(/peak (\d+) MB/.exec(stderr)?.[1]);
  return { wall, cpu: user + system, megabytes };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

try {
  await generate();
  const runs = Array.from({ length: Number(pairs) }, () => {
    const [at, bareAt] = [path.join(folder, 'store.db'), path.join(folder, 'bare.db')];
    const ours = spend([path.join(root, 'bin/paytriage.js'), 'import', orders ?? '', '--store', at], at);
    const bare = spend(
      [path.join(root, 'bench/import-baseline.js'), orders ?? '', tokens ?? '', like ?? '', bareAt],
      bareAt,
    );
    return { ours, bare, sizes: [at, bareAt].map((file) => statSync(file).size / 1e6) };
  });
  const ratio = (key: 'wall' | 'cpu'): number => median(runs.map(({ ours, bare }) => ours[key] / bare[key]));
  process.stdout.write(
    `import of ${count} orders: ${ratio('cpu').toFixed(2)} x processor time, ${ratio('wall').toFixed(2)} x wall ` +
      `(${median(runs.map(({ ours }) => ours.cpu)).toFixed(1)} s to ${median(runs.map(({ bare }) => bare.cpu)).toFixed(1)} s); ` +
      `${median(runs.map(({ ours }) => ours.megabytes))} MB resident, store ${(runs[0]?.sizes[0] ?? NaN).toFixed(0)} MB\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
