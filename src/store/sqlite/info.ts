import { statSync } from 'node:fs';
import type { StoreInfo } from '../store.ts';
import type { Connection } from './driver.ts';
import { readSchemaVersion } from './migrations.ts';

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** What the store at `path` holds. The write-ahead log counts: until it is copied back, it holds orders too. */
export function readInfo(connection: Connection, path: string): StoreInfo {
  const merchants = connection
    .prepare<[], StoreInfo['merchants'][number]>(
      'SELECT merchant, count(*) AS orders FROM orders GROUP BY merchant ORDER BY merchant',
    )
    .all();
  const interrupted = connection
    .prepare<[], StoreInfo['interrupted'][number]>('SELECT path, line FROM imports ORDER BY path')
    .all();
  return {
    location: path,
    schemaVersion: readSchemaVersion(connection),
    orders: merchants.reduce((sum, { orders }) => sum + orders, 0),
    merchants,
    interrupted,
    bytes: sizeOf(path) + sizeOf(`${path}-wal`),
  };
}
