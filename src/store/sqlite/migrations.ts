import type { Connection } from './driver.ts';

/** "payt" in ASCII: marks a SQLite file as ours. */
export const applicationId = 0x70617974;

/**
 * The steps from an empty file to the present layout; a store's `user_version` counts those it has been through.
 * Steps are only ever added. One is needed as well when the search keys of an order change, to index them anew.
 *
 * `orders` is narrow, so that a look-up that hits many orders, or a scan, need not read their documents. The search
 * keys are a full-text index because that is written in sorted runs: a plain table of keys took three times as long
 * at a million orders, rewriting most of its pages for every batch. An order's number has its own index instead,
 * which shows its neighbours.
 */
const migrations: readonly string[] = [
  `
  PRAGMA application_id = ${applicationId};

  CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    number_key TEXT NOT NULL,
    merchant TEXT NOT NULL,
    number TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    UNIQUE (number_key, merchant, number)
  ) STRICT;

  CREATE TABLE documents (
    id INTEGER PRIMARY KEY REFERENCES orders (id),
    shop TEXT,
    payments TEXT,
    CHECK (shop IS NOT NULL OR payments IS NOT NULL)
  ) STRICT;

  CREATE VIRTUAL TABLE search_keys USING fts5 (
    tokens, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '@._+-%'"
  );
  `,
];

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
      connection.exec(migrations[done] ?? '');
      connection.pragma(`user_version = ${done + 1}`);
    });
    step.immediate();
  }
}
