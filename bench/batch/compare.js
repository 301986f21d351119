// `node bench/batch/compare.js [ORDERS] [PAIRS]`: batch from a file and from a store against the least that can be done,
// whole processes in turns; processor time and wall time, medians. What it makes stays in the
// system's temporary folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const [, , orders = '100000', pairs = '5'] = process.argv;
const root = path.join(import.meta.dirname, '../..');
const folder = path.join(tmpdir(), `paytriage-bench-batch-${orders}`);
mkdirSync(folder, { recursive: true });
/** @param {string} name */
const at = (name) => path.join(folder, name);
const program = path.join(root, 'bin/paytriage.js');
const clock = ['--now', '2026-11-28T12:00:00Z', '--quiet'];

/**
 * Runs a command that makes the file `name`, unless it is there: by itself, or with its output.
 * @param {string} name
 * @param {string[]} command
 */
function make(name, command) {
  if (existsSync(at(name))) return;
  const stdout = openSync(at('made'), 'w');
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${String(status)}`);
  if (!existsSync(at(name))) renameSync(at('made'), at(name));
}

const file = at('orders.ndjson');
make('orders.ndjson', ['--import', 'tsx', 'bench/generate-orders.ts', orders]);
make('store.db', [program, 'import', file, '--store', at('store.db'), '--quiet']);
make('tables.db', ['--import', 'tsx', 'bench/batch/fill-tables.ts', file, at('tables.db')]);
// The diagnosis of the first order stands for all.
const start = Buffer.alloc(64 * 1024);
const length = readSync(openSync(file, 'r'), start);
writeFileSync(at('one.ndjson'), start.toString('utf8', 0, length).split('\n')[0] ?? '');
for (const format of ['ndjson', 'csv']) {
  const command = [program, 'batch', '--from', at('one.ndjson'), '--format', format, ...clock];
  const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  writeFileSync(at(`constant.${format}`), `${stdout.trimEnd().split('\n').at(-1)}\n`);
}

/** @param {string[]} command */
function timeOnce(command) {
  const code = `const { spawnSync } = require('node:child_process');
    const start = performance.now();
    const { status } = spawnSync(process.execPath, ${JSON.stringify(command)}, { stdio: ['ignore', 'ignore', 'inherit'] });
    console.log(JSON.stringify({ status, wall: performance.now() - start }));`;
  const before = childTime();
  const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  const { status, wall } = JSON.parse(stdout);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  return { wall: wall / 1000, cpu: childTime() - before };
}

/** Seconds of processor time of the processes that have ended, as Linux counts them. */
function childTime() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * @param {string} name
 * @param {string[]} ours
 * @param {string[]} least
 */
function compare(name, ours, least) {
  const runs = Array.from({ length: Number(pairs) }, () => ({
    ours: timeOnce(ours),
    least: timeOnce(least),
  }));
  const ratio = (/** @type {'cpu' | 'wall'} */ kind) =>
    median(runs.map((run) => run.ours[kind] / run.least[kind])).toFixed(2);
  const micros = ((median(runs.map(({ ours: { cpu } }) => cpu)) * 1e6) / Number(orders)).toFixed(0);
  console.log(
    `${name.padEnd(36)} ${ratio('cpu')} x processor time, ${ratio('wall')} x wall, ${micros} us an order`,
  );
}

for (const format of ['ndjson', 'csv']) {
  const constant = at(`constant.${format}`);
  for (const jobs of ['1', '2']) {
    const flags = ['--format', format, '--jobs', jobs, ...clock];
    compare(
      `file, ${format}, --jobs ${jobs}`,
      [program, 'batch', '--from', file, ...flags],
      [path.join(root, 'bench/batch/parse-lines.js'), file, constant],
    );
    compare(
      `store, ${format}, --jobs ${jobs}`,
      [program, 'batch', '--store', at('store.db'), ...flags],
      [path.join(root, 'bench/batch/join-tables.js'), at('tables.db'), constant],
    );
  }
}
