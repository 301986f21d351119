// Kills an import at random moments, again and again, and completes it: node --import tsx bench/kill-import.ts [KILLS] [ORDERS]
// (needs a build). Fails where an order is lost, doubled or not whole, or where the report of the last run does not add up.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../src/store/open-store.ts';
import type { Order } from '../src/orders/order.ts';
import { generateOrder } from './generate-orders.ts';
import { randomFrom } from './orders/random.ts';

const tool = path.join(import.meta.dirname, '..', 'bin', 'paytriage.js');

export interface KillOptions {
  readonly folder: string;
  readonly kills: number;
  readonly orders: number;
  readonly seed: number;
}

export interface Killed {
  /** How many runs were killed before they had ended by themselves. */
  readonly kills: number;
  /** What the run that was left alone reported. */
  readonly report: { readonly read: number; readonly added: number; readonly invalid: number };
  readonly stored: readonly Order[];
}

/** The order with this index; every hundredth line is no order. */
const toLine = (index: number): string =>
  index % 100 === 7 ? `{"number":"broken ${index}"}` : JSON.stringify(generateOrder(index));

async function writeOrders(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file);
  for (let index = 0; index < count; index += 1) {
    if (!stream.write(`${toLine(index)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

async function runImport(args: readonly string[], killAfterMs?: number): Promise<string | undefined> {
  const child = spawn(process.execPath, [tool, 'import', ...args, '--quiet', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  const exit = once(child, 'close');
  const ended = await Promise.race([exit, ...(killAfterMs === undefined ? [] : [sleep(killAfterMs)])]);
  if (ended !== undefined) return stdout;
  child.kill('SIGKILL');
  await exit;
  return undefined;
}

/** Kills one import of the same file after another, then lets one end. */
export async function killAndComplete({ folder, kills, orders, seed }: KillOptions): Promise<Killed> {
  const [file, at] = [path.join(folder, 'orders.ndjson'), path.join(folder, 'store.db')];
  await writeOrders(file, orders);
  const random = randomFrom(seed);
  let killed = 0;
  for (let run = 0; run < kills; run += 1) {
    const stdout = await runImport([file, '--store', at], random.between(80, 450));
    if (stdout === undefined) killed += 1;
  }
  const stdout = await runImport([file, '--store', at]);
  const store = await openStore({ path: at, mode: 'read' });
  const stored: Order[] = [];
  for await (const page of store.scan()) stored.push(...page);
  await store.close();
  return { kills: killed, report: JSON.parse(stdout ?? '') as Killed['report'], stored };
}

/** What the store must hold in the end. */
export function expectedOrders(count: number): readonly Order[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    index % 100 === 7 ? [] : [generateOrder(index)],
  );
}

async function main(kills: number, orders: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'paytriage-bench-'));
  try {
    const {
      kills: killed,
      report,
      stored,
    } = await killAndComplete({ folder, kills, orders, seed: Date.now() });
    const expected = expectedOrders(orders).map(({ number }) => number);
    const isSame = expected.join() === stored.map(({ number }) => number).join();
    process.stdout.write(
      `${killed} of ${kills} runs killed; ${JSON.stringify(report)}; ${isSame ? 'nothing lost, nothing double' : 'WRONG'}\n`,
    );
    if (!isSame) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(Number(process.argv[2] ?? 50), Number(process.argv[3] ?? 100_000));
}
