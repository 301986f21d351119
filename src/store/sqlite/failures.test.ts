import Database from 'better-sqlite3';
import { open, readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { toQuery } from '../../orders/query.ts';
import { allOrders, numbered, numbersOf, putAll } from '../contract/fixture.ts';
import { openConnection } from './connection.ts';
import { emptyLog } from './housekeeping.ts';
import { createSqliteStore, openSqliteStore } from './sqlite-store.ts';
import { useTempFolder } from './temp-folder.test-data.ts';
import { translateError } from './translate-error.ts';
import { whenFree } from './when-free.ts';

const inFolder = useTempFolder();
const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) =>
    numbered(`N${from + index}`, { nativeStatus: 'x'.repeat(900) }),
  );

/** A store, and the connection under it, to be put in a bad state. */
async function openWithConnection() {
  const connection = await openConnection(inFolder('store.db'), 'write');
  return { connection, store: createSqliteStore(connection, inFolder('store.db')) };
}

describe('given a full disk', () => {
  it('keeps the batches before, takes nothing of the one that fails, and completes once there is room', async () => {
    const { connection, store } = await openWithConnection();
    await putAll(store, range(0, 50));
    const pages = Number(connection.pragma('page_count', { simple: true }));
    connection.pragma(`max_page_count = ${pages + 5}`);
    await expect(putAll(store, range(50, 200))).rejects.toMatchObject({ code: 'store_full', exitCode: 5 });
    expect(numbersOf(await allOrders(store))).toEqual(numbersOf(range(0, 50)));
    connection.pragma('max_page_count = 1000000');
    await putAll(store, range(0, 200));
    expect(numbersOf(await allOrders(store))).toEqual(numbersOf(range(0, 200)));
    await store.close();
  });
});

describe('given a store that may not be written', () => {
  // Tests may run as root, whom no file mode keeps from writing; SQLite refuses with the same code here.
  it('reads, and says that it cannot write', async () => {
    const { connection, store } = await openWithConnection();
    await putAll(store, range(0, 1));
    connection.pragma('query_only = ON');
    await expect(putAll(store, range(1, 2))).rejects.toMatchObject({ code: 'store_unwritable', exitCode: 5 });
    expect(numbersOf(await allOrders(store))).toEqual(['N0']);
    await store.close();
  });
});

describe('given a damaged store', () => {
  it('finds the end of its parts where the last id is any number', async () => {
    const { connection, store } = await openWithConnection();
    await putAll(store, range(0, 300));
    connection.exec('PRAGMA foreign_keys = OFF; UPDATE orders SET id = 5374248273442940001 WHERE id = 300');
    expect((await store.spans()).length).toBe(2);
    await store.close();
  });

  it.each([
    'UPDATE documents SET shop = substr(shop, 1, 50)',
    `UPDATE documents SET shop = '"text"'`,
    `UPDATE documents SET shop = replace(shop, '"number"', '"nu"')`,
    `UPDATE documents SET shop = '[1, 2]'`,
    'DELETE FROM documents WHERE id = 1',
  ])('says so where a document cannot be read, whoever asks: %s', async (sql) => {
    const { connection, store } = await openWithConnection();
    await putAll(store, range(0, 2));
    connection.exec(sql);
    const damaged = { code: 'store_damaged', exitCode: 5 };
    await expect(store.load([1])).rejects.toMatchObject(damaged);
    await expect(allOrders(store)).rejects.toMatchObject(damaged);
    await expect(store.find(toQuery('N0'), { limit: 1 })).rejects.toMatchObject(damaged);
    await expect(putAll(store, [numbered('N0', { status: 'paid' })])).rejects.toMatchObject(damaged);
    await store.close();
  });

  it('says so, and leaves the file as it is', async () => {
    const first = await openWithConnection();
    await putAll(first.store, range(0, 500));
    await first.store.close();
    const file = await open(inFolder('store.db'), 'r+');
    const { size } = await file.stat();
    const noise = Buffer.alloc(size - 8192, 0xa5);
    await file.write(noise, 0, noise.length, 8192);
    await file.close();
    const before = await readFile(inFolder('store.db'));
    const store = await openSqliteStore(inFolder('store.db'), 'write');
    const damaged = { code: 'store_damaged', exitCode: 5 };
    await expect(store.find(toQuery('N7'), { limit: 1 })).rejects.toMatchObject(damaged);
    await expect(allOrders(store)).rejects.toMatchObject(damaged);
    await expect(putAll(store, range(0, 600))).rejects.toMatchObject(damaged);
    await store.close();
    expect((await readFile(inFolder('store.db'))).equals(before)).toBe(true);
  });

  it('says so of one that was cut off', async () => {
    const first = await openWithConnection();
    await putAll(first.store, range(0, 500));
    await first.store.close();
    const file = await open(inFolder('store.db'), 'r+');
    await file.truncate(20_000);
    await file.close();
    await expect(
      openSqliteStore(inFolder('store.db'), 'write').then(async (store) => putAll(store, range(0, 9))),
    ).rejects.toMatchObject({ code: 'store_damaged' });
  });
});

describe('given another process that is writing', () => {
  it('waits until it has ended', async () => {
    const { connection, store } = await openWithConnection();
    connection.pragma('busy_timeout = 0');
    const other = new Database(inFolder('store.db')).exec('BEGIN IMMEDIATE');
    setTimeout(() => other.exec('COMMIT').close(), 100);
    expect(await putAll(store, range(0, 1))).toEqual(['added']);
    await store.close();
  });

  it('waits no longer when the clock is set back', async () => {
    const busy = Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' });
    let now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => (now -= 3_600_000));
    const waiting = whenFree(() => {
      throw busy;
    }, 30);
    await expect(waiting).rejects.toBe(busy);
    vi.restoreAllMocks();
  });

  it('names it, should it take for ever', async () => {
    const { connection, store } = await openWithConnection();
    connection.pragma('busy_timeout = 0');
    const other = new Database(inFolder('store.db')).exec('BEGIN IMMEDIATE');
    const refused = attempt(() => connection.exec('BEGIN IMMEDIATE'));
    expect(translateError(refused, 'store.db')).toMatchObject({ code: 'store_busy', exitCode: 5 });
    other.close();
    await store.close();
  });
});

describe('given a reader of an older state', () => {
  it('does not take the log for emptied, which would leave what was removed in it', async () => {
    const { connection, store } = await openWithConnection();
    await putAll(store, range(0, 1));
    const reader = new Database(inFolder('store.db')).exec('BEGIN; SELECT count(*) FROM orders');
    connection.pragma('busy_timeout = 0');
    await putAll(store, range(1, 2));
    const refused = attempt(() => {
      emptyLog(connection);
    });
    expect(translateError(refused, 'store.db')).toMatchObject({ code: 'store_busy' });
    reader.close();
    expect(() => {
      emptyLog(connection);
    }).not.toThrow();
    await store.close();
  });
});

describe('given an installation without the native part', () => {
  it('names the command that brings it', () => {
    const missing = attempt(() => new Database('x.db', { nativeBinding: inFolder('none.node') }));
    const error = translateError(missing, 'store.db');
    expect(error).toMatchObject({ code: 'store_engine_missing', exitCode: 5 });
    expect(error).toHaveProperty('hint', expect.stringContaining('--allow-scripts=better-sqlite3'));
  });
});

it('leaves a bug what it is', () => {
  const bug = new TypeError('x is not a function');
  expect(translateError(bug, 'store.db')).toBe(bug);
});

function attempt(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('It was expected to fail.');
}
