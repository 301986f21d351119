import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

export type Connection = BetterSqlite3.Database;
export type Driver = typeof BetterSqlite3;

/** Loads better-sqlite3; its native part is loaded when the first connection is made. */
export function loadDriver(): Driver {
  // `import` would start the machinery of the other kind of modules for this one.
  return createRequire(import.meta.url)('better-sqlite3') as Driver;
}
