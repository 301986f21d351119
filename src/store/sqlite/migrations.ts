import { toOrder, type DocumentRow } from './document.ts';
import type { Connection } from './driver.ts';
import { ordersTables, outlines, searchKeys, searchKeysSettings, wordsAndImports } from './layout.ts';
import { mayBePaid } from '../../orders/may-be-paid.ts';
import { tokensOf, wordsOf } from './tokens.ts';

type Step = (connection: Connection) => void;

/**
 * The steps from an empty file to the present layout; a store's `user_version` counts those it has been through.
 * Steps are only ever added. One is needed as well when the search keys of an order change, to index them anew, or its
 * outline, to clear the column `shape` (outline.test.ts).
 */
const migrations: readonly Step[] = [
  (connection) => connection.exec(ordersTables + searchKeys),
  (connection) => {
    connection.exec(wordsAndImports);
    indexAnew(connection);
    connection.exec(searchKeysSettings);
  },
  // Filled by `store vacuum`: to read every document here would make a look-up wait for minutes.
  (connection) => connection.exec(outlines),
];

interface Row extends DocumentRow {
  readonly id: number;
}

/** Works out anew what is worked out of the documents: search keys, words, and which orders may be paid. */
function indexAnew(connection: Connection): void {
  connection.exec(`DELETE FROM words; DROP TABLE search_keys; ${searchKeys}`);
  const addTokens = connection.prepare<[number, string]>(
    'INSERT INTO search_keys (rowid, tokens) VALUES (?, ?)',
  );
  const addWord = connection.prepare<[string]>('INSERT OR IGNORE INTO words (word) VALUES (?)');
  const setPaid = connection.prepare<[number]>('UPDATE orders SET paid = 1 WHERE id = ?');
  // In pages: a statement that is being read from must not be in the way of one that writes.
  const page = connection.prepare<[number], Row>(
    'SELECT id, shop, payments FROM documents WHERE id > ? ORDER BY id LIMIT 1000',
  );
  for (let rows = page.all(0); rows.length > 0; rows = page.all(rows.at(-1)?.id ?? 0)) {
    for (const row of rows) {
      const order = toOrder(row);
      addTokens.run(row.id, tokensOf(order));
      for (const word of wordsOf(order)) addWord.run(word);
      if (mayBePaid(order)) setPaid.run(row.id);
    }
  }
}

/** The version of the layout this program writes and reads. */
export const schemaVersion = migrations.length;

export function readSchemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/** Brings the store up to the present layout, each step whole or not at all. */
export function migrate(connection: Connection): void {
  for (let done = readSchemaVersion(connection); done < schemaVersion; done = readSchemaVersion(connection)) {
    const step = connection.transaction(() => {
      // Another process may have taken the step while this one waited for the lock.
      if (readSchemaVersion(connection) !== done) return;
      migrations[done]?.(connection);
      connection.pragma(`user_version = ${done + 1}`);
    });
    step.immediate();
  }
}
