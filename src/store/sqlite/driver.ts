import type BetterSqlite3 from 'better-sqlite3';

export type Connection = BetterSqlite3.Database;
export type Driver = typeof BetterSqlite3;

/** Loads better-sqlite3; its native part is loaded when the first connection is made. */
export async function loadDriver(): Promise<Driver> {
  return (await import('better-sqlite3')).default;
}
