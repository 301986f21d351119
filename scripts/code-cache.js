// Runs the built program as people do most and keeps what the engine compiled for that, for bin/loader.js.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { cacheFileOf, createLoader, toCacheBytes } from '../bin/loader.js';

const root = path.join(import.meta.dirname, '..');
/** Below this a file is compiled as quickly as its cache is read. */
const worthwhileBytes = 4000;

const loader = createLoader();
const folder = await mkdtemp(path.join(root, 'dist', 'building-'));
try {
  const orders = path.join(root, 'fixtures', 'no-money-or-over-the-limit', 'orders.ndjson');
  const worded = path.join(root, 'fixtures', 'card-without-three-d-secure', 'orders.ndjson');
  const store = path.join(folder, 'store.db');
  const argv = [path.join(root, 'bin', 'paytriage.js'), 'import', orders, '--store', store, '--quiet'];
  const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
  await use('diagnose', 'INF-20560', '--from', orders);
  for (const language of ['en', 'de', 'fr', 'it']) {
    await use('diagnose', 'INF-20550', '--from', worded, '--lang', language);
  }
  // Without the store's engine, which is optional, its part is not compiled.
  if (status === 0) await use('diagnose', 'claudia.weber@example.ch', '--store', store);
} finally {
  await rm(folder, { recursive: true, force: true });
}
await writeCaches();

/** @param {string[]} args */
async function use(...args) {
  const program = loader.load(path.join(root, 'dist', 'main.script'));
  const pretended = {
    argv: ['', '', ...args],
    env: {},
    stdin: process.stdin,
    stdout: new PassThrough().resume(),
    stderr: new PassThrough().resume(),
    once: () => undefined,
    exitCode: 0,
  };
  await program.run(pretended);
  if (pretended.exitCode !== 0)
    throw new Error(`paytriage ${args.join(' ')} ended with ${pretended.exitCode}`);
}

async function writeCaches() {
  let total = 0;
  for (const [file, script] of loader.scripts) {
    const source = await readFile(file);
    if (source.length < worthwhileBytes) continue;
    const bytes = toCacheBytes(source, script.createCachedData());
    total += bytes.length;
    await mkdir(path.dirname(cacheFileOf(file)), { recursive: true });
    await writeFile(cacheFileOf(file), bytes);
  }
  console.log(`dist: compiled code for Node.js ${process.versions.node}, ${Math.round(total / 1000)} kB`);
}
