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

function readLine(line: string): Order {
  const read = readOrder(maskCardDataDeep(JSON.parse(line)));
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

interface Import {
  /** JSON.parse and prepared inserts of the same rows; reading lines and making keys is not counted. */
  readonly bare: number;
  readonly whole: number;
  readonly putting: number;
}

/** Both ways by turns, a batch each, so that whatever else the machine does slows down both alike. */
async function measureImport(at: string, bareAt: string): Promise<Import> {
  const connection = await openConnection(bareAt, 'write');
  const bare = prepareBare(connection);
  const store = await openStore({ path: at, mode: 'write' });
  const spent = { bare: 0, whole: 0, putting: 0 };
  for await (const lines of batches()) {
    const parsing = performance.now();
    const parsed = lines.map((line) => JSON.parse(line) as Order);
    spent.bare += seconds(parsing);
    const tokens = parsed.map(tokensOf);
    const inserting = performance.now();
    bare.insert(parsed, tokens, lines);
    spent.bare += seconds(inserting);
    const reading = performance.now();
    const orders = lines.map((line) => ({ order: readLine(line), partial: false }));
    const putting = performance.now();
    await store.put(orders);
    spent.putting += seconds(putting);
    spent.whole += seconds(reading);
  }
  connection.close();
  await store.close();
  return spent;
}

async function measureAgain(at: string): Promise<number> {
  const store = await openStore({ path: at, mode: 'write' });
  let spent = 0;
  for await (const lines of batches()) {
    const orders = lines.map((line) => ({ order: readLine(line), partial: false }));
    const start = performance.now();
    await store.put(orders);
    spent += seconds(start);
  }
  await store.close();
  return spent;
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
  const { bare, whole, putting } = await measureImport(at, path.join(folder, 'bare.db'));
  report('JSON.parse + bare inserts of the same rows', bare, 's');
  report('import: parse, mask, validate, put', whole, 's');
  report('  of which put', putting, 's');
  report('  ratio', whole / bare, '');
  report('put of the same orders again', await measureAgain(at), 's');
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
