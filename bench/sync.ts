// Measures sync against a bare got loop over the same pages: node --import tsx bench/sync.ts 100000 50
// (orders, and milliseconds that the server takes for a page). Needs a build.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { generateOrder } from './generate-orders.ts';

const pageSize = 500;

/** The server's side, in a process of its own: pages are texts that are made beforehand. */
function serve(count: number, pause: number): void {
  const pages: string[] = [];
  for (let start = 0; start < count; start += pageSize) {
    const orders = Array.from({ length: Math.min(pageSize, count - start) }, (_, at) =>
      generateOrder(start + at),
    );
    const next = start + pageSize < count ? String(pages.length + 1) : null;
    pages.push(JSON.stringify({ orders, next }));
  }
  const server = createServer((request, response) => {
    const cursor = new URL(request.url ?? '/', 'http://localhost').searchParams.get('cursor');
    setTimeout(() => {
      response.setHeader('content-type', 'application/json');
      response.end(pages[Number(cursor ?? 0)]);
    }, pause);
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
  });
}

interface Usage {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Runs a process to its end; it notes itself what it used. */
async function measure(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Usage> {
  const note = path.join(folder, 'usage.json');
  const hook = `data:text/javascript,import{writeFileSync as w}from'node:fs';process.on('exit',()=>w(${JSON.stringify(note)},JSON.stringify(process.resourceUsage())))`;
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', hook, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  const seconds = (performance.now() - started) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    await readFile(note, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return { seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

const bare = `
import got from 'got';
let cursor, count = 0;
do {
  const page = await got(process.env.BENCH_URL + 'orders', { searchParams: cursor === undefined ? {} : { cursor } }).json();
  count += page.orders.length;
  cursor = page.next ?? undefined;
} while (cursor !== undefined);`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function main(): Promise<void> {
  const [count = 100_000, pause = 50, rounds = 5] = process.argv.slice(2).map(Number);
  const server = spawn(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), 'serve', String(count), String(pause)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const port = await new Promise<number>((resolve) =>
    server.stdout.once('data', (text) => {
      resolve(Number(text));
    }),
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'paytriage-bench-'));
  const url = `http://127.0.0.1:${port}/`;
  const root = path.join(import.meta.dirname, '..');
  await writeFile(
    path.join(folder, 'sources.yaml'),
    JSON.stringify({ sources: { shop: { type: 'orders-api', url, rate: 1000 } } }),
  );
  await writeFile(
    path.join(folder, 'bare.mjs'),
    bare.replace("'got'", JSON.stringify(import.meta.resolve('got'))),
  );
  const env = {
    BENCH_URL: url,
    PAYTRIAGE_SHOP_TOKEN: 'token',
    PAYTRIAGE_SOURCE_FILE: path.join(folder, 'sources.yaml'),
  };
  const loops: Usage[] = [];
  const syncs: Usage[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const store = path.join(folder, `${round}.db`);
    loops.push(await measure(folder, [path.join(folder, 'bare.mjs')], env));
    syncs.push(
      await measure(
        folder,
        [path.join(root, 'bin/paytriage.js'), 'sync', 'shop', '--quiet', '--since', '2020-01-01'],
        { ...env, PAYTRIAGE_STORE: store },
      ),
    );
    for (const end of ['', '-wal', '-shm']) await rm(`${store}${end}`, { force: true });
  }
  for (const [name, key] of [
    ['seconds', 'seconds'],
    ['seconds of processor', 'cpu'],
    ['MB at most', 'megabytes'],
  ] as const) {
    const [loop, sync] = [median(loops.map((each) => each[key])), median(syncs.map((each) => each[key]))];
    const ratio = median(syncs.map((each, at) => each[key] / (loops[at]?.[key] ?? Number.NaN)));
    process.stdout.write(
      `${name.padEnd(22)} bare ${loop.toFixed(1).padStart(7)}  sync ${sync.toFixed(1).padStart(7)}  ratio ${ratio.toFixed(2)}\n`,
    );
  }
  await rm(folder, { recursive: true, force: true });
  server.kill();
}

const [mode, ...numbers] = process.argv.slice(2);
if (mode === 'serve') serve(Number(numbers[0]), Number(numbers[1]));
else await main();
