import Database from 'better-sqlite3';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Order } from '../../src/orders/order.ts';

// `node --import tsx bench/batch/fill-tables.ts FILE STORE`: the orders of an NDJSON file in plain tables, a column for
// each field, for `join-tables.js` to read.

const [, , file = '', path = ''] = process.argv;
const db = new Database(path);
db.exec(`
  PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
  CREATE TABLE orders (id INTEGER PRIMARY KEY, number, merchant, placed_at, status, native_status, kind, amount, currency,
    method, name, email, phone, company, language, items, refs, paid_at, updated_at, events);
  CREATE TABLE transactions (id INTEGER PRIMARY KEY, order_id INTEGER, transaction_id, at, type, status, amount, currency,
    provider, card, three_ds);
  CREATE TABLE notes (id INTEGER PRIMARY KEY, transaction_id INTEGER, at, author, code, scheme, text);
`);
const places = (count: number): string => Array(count).fill('?').join(', ');
const addOrder = db.prepare(`INSERT INTO orders VALUES (NULL, ${places(19)})`);
const addTransaction = db.prepare(`INSERT INTO transactions VALUES (NULL, ${places(10)})`);
const addNote = db.prepare(`INSERT INTO notes VALUES (NULL, ${places(6)})`);
const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

function add(order: Order): void {
  const { customer } = order;
  const { lastInsertRowid } = addOrder.run(
    ...[
      order.number,
      order.merchant,
      order.placedAt,
      order.status,
      order.nativeStatus,
      order.kind,
      order.amount,
    ],
    ...[
      order.currency,
      order.paymentMethod,
      customer?.name,
      customer?.email,
      customer?.phone,
      customer?.company,
    ],
    ...[
      customer?.language,
      json(order.items),
      json(order.references),
      order.paidAt,
      order.updatedAt,
      json(order.events),
    ],
  );
  for (const transaction of order.transactions ?? []) {
    const { id, at, type, status, amount, currency, provider, card, threeDS, notes = [] } = transaction;
    const added = addTransaction.run(
      ...[lastInsertRowid, id, at, type, status, amount, currency, provider, json(card), json(threeDS)],
    );
    for (const note of notes) {
      addNote.run(added.lastInsertRowid, note.at, note.from, note.code, note.scheme, note.text);
    }
  }
}

db.exec('BEGIN');
for await (const line of createInterface({ input: createReadStream(file) })) add(JSON.parse(line) as Order);
db.exec(
  `COMMIT; CREATE INDEX of_order ON transactions (order_id); CREATE INDEX of_transaction ON notes (transaction_id);`,
);
db.close();
