// What the import is measured against: JSON.parse of each line and bare prepared inserts of the same rows, nothing checked.
// node bench/import-baseline.js ORDERS.ndjson TOKENS.txt LIKE.db OUT.db (LIKE.db: an empty store, for the same layout)
import { copyFileSync, createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';

const [orders = '', tokens = '', like = '', out = ''] = process.argv.slice(2);
const lines = (/** @type {string} */ file) =>
  createInterface({ input: createReadStream(file, { highWaterMark: 1 << 18 }) })[Symbol.asyncIterator]();

copyFileSync(like, out);
const db = new Database(out);
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000');
const addOrder = db.prepare(
  `INSERT INTO orders (id, number_key, merchant, number, placed_at, status, paid, placed, amount, currency, shape, latest,
     mark, other_mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'abcdefghijklmnopqrstuvwx', ?, ?, ?)`,
);
const addDocument = db.prepare('INSERT INTO documents (id, shop, payments) VALUES (?, ?, NULL)');
const addKeys = db.prepare('INSERT INTO search_keys (rowid, tokens) VALUES (?, ?)');
const keys = lines(tokens);
let id = 0;
db.exec('BEGIN');
for await (const line of { [Symbol.asyncIterator]: () => lines(orders) }) {
  const { number, merchant, placedAt, status, amount, currency } = JSON.parse(line);
  const placedMs = Date.parse(placedAt);
  id += 1;
  addOrder.run(
    id,
    number.toLowerCase(),
    merchant,
    number,
    placedMs,
    status,
    ...[status === 'paid' ? 1 : 0, placedAt, amount, currency, placedMs, id, id + 1],
  );
  addDocument.run(id, line);
  addKeys.run(id, (await keys.next()).value);
  if (id % 2000 === 0) db.exec('COMMIT; BEGIN');
}
db.exec('COMMIT');
db.close();
