import { foldNumber } from '../../orders/search-keys.ts';
import type { OrderKey } from '../../orders/order.ts';
import { toOrder, type DocumentRow } from './document.ts';
import type { Connection } from './driver.ts';
import { fillOutlines } from './outline.ts';
import { matchAny, wordsOf } from './tokens.ts';

/** More faults of a damaged file than this help nobody. */
const faultsAtMost = 20;

const counts: readonly (readonly [what: string, sql: string])[] = [
  [
    'orders without a document',
    'SELECT count(*) FROM orders LEFT JOIN documents USING (id) WHERE documents.id IS NULL',
  ],
  [
    'documents without an order',
    'SELECT count(*) FROM documents LEFT JOIN orders USING (id) WHERE orders.id IS NULL',
  ],
  [
    'orders without search keys',
    'SELECT count(*) FROM orders WHERE id NOT IN (SELECT id FROM search_keys_docsize)',
  ],
  [
    'search keys without an order',
    'SELECT count(*) FROM search_keys_docsize WHERE id NOT IN (SELECT id FROM orders)',
  ],
];

/** What is wrong with the file, and with what belongs together in it. */
export function checkStore(connection: Connection): readonly string[] {
  const rows = connection
    .prepare<[], string>(`PRAGMA integrity_check(${faultsAtMost})`)
    .pluck()
    .all()
    // One row may tell of several faults.
    .flatMap((row) => row.split('\n'))
    .filter((row) => row !== 'ok' && row !== '');
  if (rows.length > 0) return rows.slice(0, faultsAtMost);
  return counts.flatMap(([what, sql]) => {
    const count = connection.prepare<[], number>(sql).pluck().get() ?? 0;
    return count === 0 ? [] : [`${count} ${what}`];
  });
}

/** No index has these times: this reads the narrow table of all orders, half a second for five million, and no document. */
export function countBefore(connection: Connection, until: number): number {
  const count = connection
    .prepare<[number], number>('SELECT count(*) FROM orders WHERE placed_at < ?')
    .pluck();
  return count.get(until) ?? 0;
}

interface Row extends DocumentRow {
  readonly id: number;
}

/** Makes the function that removes orders, all of them or none, and the words that no other order has. */
export function prepareRemove(connection: Connection): (orders: readonly OrderKey[]) => void {
  const find = connection.prepare<[string, string, string], Row>(
    `SELECT id, shop, payments FROM orders LEFT JOIN documents USING (id)
     WHERE number_key = ? AND merchant = ? AND number = ?`,
  );
  const removals = ['documents WHERE id', 'orders WHERE id', 'search_keys WHERE rowid'].map((from) =>
    connection.prepare<[number]>(`DELETE FROM ${from} = ?`),
  );
  // From the latest back: `prune` takes the earliest away, and the index passes over each that is gone.
  const isUsed = connection
    .prepare<[string], number>(
      'SELECT 1 FROM search_keys WHERE search_keys MATCH ? ORDER BY rowid DESC LIMIT 1',
    )
    .pluck();
  const removeWord = connection.prepare<[string]>('DELETE FROM words WHERE word = ?');
  const remove = connection.transaction((orders: readonly OrderKey[]) => {
    const words = new Set<string>();
    for (const { merchant, number } of orders) {
      const row = find.get(foldNumber(number), merchant, number);
      if (row === undefined) continue;
      for (const word of wordsOf(toOrder(row))) words.add(word);
      for (const removal of removals) removal.run(row.id);
    }
    for (const word of words) {
      if (isUsed.get(matchAny([{ kind: 'word', value: word }])) === undefined) removeWord.run(word);
    }
  });
  return (orders) => {
    connection.pragma('secure_delete = ON');
    remove.immediate(orders);
  };
}

/** Writes the file anew, the search keys in one run: those of removed orders stay in theirs until it is joined. */
export function vacuum(connection: Connection): void {
  fillOutlines(connection);
  connection.exec(`INSERT INTO search_keys (search_keys) VALUES ('optimize'); VACUUM;`);
}

/** Copies the write-ahead log back and empties it. SQLite only says in passing that a reader of an older state kept it from that. */
export function emptyLog(connection: Connection): void {
  const isBusy = Number(connection.pragma('wal_checkpoint(TRUNCATE)', { simple: true })) !== 0;
  if (isBusy) throw Object.assign(new Error('The log is still being read.'), { code: 'SQLITE_BUSY' });
}
