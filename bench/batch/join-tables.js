// `node bench/batch/join-tables.js STORE CONSTANT`: the least that a batch over a store can do. Reads orders, transactions
// and notes with a join and prints the text of the file CONSTANT for each order.
import Database from 'better-sqlite3';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const [, , path = '', constantFile = ''] = process.argv;
const constant = readFileSync(constantFile, 'utf8');
const db = new Database(path, { readonly: true });
const rows = db
  .prepare(
    `SELECT orders.*, transactions.id AS row, transactions.transaction_id, transactions.at, transactions.type,
       transactions.status AS state, transactions.amount AS paid, transactions.provider, card, three_ds,
       notes.at AS noted, author, code, scheme, text
     FROM orders LEFT JOIN transactions ON transactions.order_id = orders.id
       LEFT JOIN notes ON notes.transaction_id = transactions.id
     ORDER BY orders.id, transactions.id, notes.id`,
  )
  .iterate();
let last;
let text = '';
for (const row of rows) {
  const { id } = /** @type {{ id: number }} */ (row);
  if (id === last) continue;
  last = id;
  text += constant;
  if (text.length < 512 * 1024) continue;
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  text = '';
}
process.stdout.write(text);
