// Measures the store over a file of orders: node --import tsx bench/store.ts orders.ndjson
// (bench/generate-orders.ts makes one). Every figure is of this run on this machine; the ratios are what counts.
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { toEpochMs } from '../src/orders/instant.ts';
import type { Order } from '../src/orders/order.ts';
import { toQuery } from '../src/orders/query.ts';
import { readOrder } from '../src/orders/read-order.ts';
import { foldNumber } from '../src/orders/search-keys.ts';
import { maskCardDataDeep } from '../src/privacy/card-data-deep.ts';
import { openStore } from '../src/store/open-store.ts';
import { openConnection } from '../src/store/sqlite/connection.ts';
import type { Connection } from '../src/store/sqlite/driver.ts';
import { tokensOf } from '../src/store/sqlite/tokens.ts';
import { putSize, type Store } from '../src/store/store.ts';

const [file = 'orders.ndjson'] = process.argv.slice(2);

const seconds = (from: number): number => (performance.now() - from) / 1000;

function report(what: string, value: number, unit: string): void {
  process.stdout.write(`${what.padEnd(44)} ${value.toFixed(unit === 's' ? 1 : 2).padStart(10)} ${unit}\n`);
}

async function* batches(): AsyncGenerator<readonly string[]> {
  let lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 18 }) })) {
    lines.push(line);
    if (lines.length < putSize) continue;
    yield lines;
    lines = [];
  }
  yield lines;
}

function readLine(line: string, isMasked: boolean): Order {
  const value: unknown = JSON.parse(line);
  const read = readOrder(isMasked ? maskCardDataDeep(value) : value);
  if ('problem' in read) throw new Error(read.problem.reason);
  return read.order;
}

interface Bare {
  readonly insert: (orders: readonly Order[], tokens: readonly string[], lines: readonly string[]) => void;
}

function prepareBare(connection: Connection): Bare {
  const order = connection.prepare('INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?)');
  const document = connection.prepare('INSERT INTO documents VALUES (?, ?, NULL)');
  const keys = connection.prepare('INSERT INTO search_keys (rowid, tokens) VALUES (?, ?)');
  let id = 0;
  const insert = connection.transaction<Bare['insert']>((orders, tokens, lines) => {
    orders.forEach(({ number, merchant, placedAt, status }, index) => {
      id += 1;
      order.run(id, foldNumber(number), merchant, number, toEpochMs(placedAt), status);
      document.run(id, lines[index]);
      keys.run(id, tokens[index]);
    });
  });
  return { insert };
}

/** JSON.parse and prepared inserts of the same rows, the rest (reading lines, making keys) not counted. */
async function measureBare(store: string): Promise<number> {
  const connection = await openConnection(store, 'write');
  const bare = prepareBare(connection);
  let spent = 0;
  for await (const lines of batches()) {
    const start = performance.now();
    const orders = lines.map((line) => JSON.parse(line) as Order);
    spent += seconds(start);
    const tokens = orders.map(tokensOf);
    const inserting = performance.now();
    bare.insert(orders, tokens, lines);
    spent += seconds(inserting);
  }
  const closing = performance.now();
  connection.close();
  return spent + seconds(closing);
}

async function measureImport(at: string, isMasked: boolean): Promise<{ whole: number; putting: number }> {
  const store = await openStore({ path: at, mode: 'write' });
  const start = performance.now();
  let putting = 0;
  for await (const lines of batches()) {
    const orders = lines.map((line) => ({ order: readLine(line, isMasked), partial: false }));
    const from = performance.now();
    await store.put(orders);
    putting += seconds(from);
  }
  await store.close();
  return { whole: seconds(start), putting };
}

async function measureReading(store: Store, at: string): Promise<void> {
  const start = performance.now();
  let count = 0;
  for await (const page of store.scan()) count += page.length;
  const scan = seconds(start);
  const connection = await openConnection(at, 'read');
  const rows = connection.prepare<[], { shop: string }>('SELECT * FROM orders JOIN documents USING (id)');
  const looping = performance.now();
  let sum = 0;
  for (const { shop } of rows.iterate()) sum += Object.keys(JSON.parse(shop) as Order).length;
  const loop = seconds(looping);
  connection.close();
  report(`scan of ${count} orders`, scan, 's');
  report(`  loop over joined rows, JSON.parse each (${sum % 10})`, loop, 's');
  report('  ratio', scan / loop, '');
}

async function measureLookUps(store: Store, kind: string, texts: readonly string[]): Promise<void> {
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await store.find(toQuery(text), { limit: 20 });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  report(`look-up by ${kind}, median`, times[times.length >> 1] ?? NaN, 'ms');
  report(`look-up by ${kind}, slowest`, times.at(-1) ?? NaN, 'ms');
}

async function sample(store: Store): Promise<readonly Order[]> {
  const orders: Order[] = [];
  for await (const page of store.scan()) orders.push(...page.filter((_, index) => index % 250 === 7));
  return orders.filter((_, index) => index % Math.ceil(orders.length / 200) === 0);
}

async function main(folder: string): Promise<void> {
  const at = path.join(folder, 'store.db');
  const bare = await measureBare(path.join(folder, 'bare.db'));
  report('JSON.parse + bare inserts of the same rows', bare, 's');
  const masked = await measureImport(at, true);
  report('import: parse, mask, validate, put', masked.whole, 's');
  report('  of which put', masked.putting, 's');
  report('  ratio', masked.whole / bare, '');
  const again = await measureImport(at, true);
  report('the same import again', again.whole, 's');
  report('  of which put', again.putting, 's');
  const store = await openStore({ path: at, mode: 'read' });
  const { bytes = NaN, orders } = await store.info();
  report(`size of ${orders} orders`, bytes / 1e6, 'MB');
  await measureReading(store, at);
  const some = await sample(store);
  await measureLookUps(
    store,
    'number',
    some.map(({ number }) => number),
  );
  await measureLookUps(
    store,
    'e-mail',
    some.map(({ customer }) => customer?.email ?? ''),
  );
  await measureLookUps(
    store,
    'name',
    some.map(({ customer }) => customer?.name ?? ''),
  );
  await measureLookUps(
    store,
    'first name',
    some.slice(0, 20).map(({ customer }) => customer?.name?.split(' ')[0] ?? ''),
  );
  const start = performance.now();
  for (const { number } of some) await store.nearestNumbers(`${number.slice(0, -2)}99${number.slice(-1)}`);
  report('nearest numbers, mean', (seconds(start) * 1000) / some.length, 'ms');
  await store.close();
}

const folder = await mkdtemp(path.join(tmpdir(), 'paytriage-bench-'));
try {
  await main(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
