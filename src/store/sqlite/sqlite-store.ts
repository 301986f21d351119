import type { Order } from '../../orders/order.ts';
import type { ScanOptions, Store } from '../store.ts';
import { openConnection } from './connection.ts';
import type { Connection } from './driver.ts';
import { prepareFind } from './find.ts';
import { readInfo } from './info.ts';
import { prepareFindImport } from './imports.ts';
import { once } from './once.ts';
import { prepareLoad, prepareOutlines } from './outline.ts';
import { readPaidMarks } from './paid-marks.ts';
import { prepareNearestNumbers } from './nearest-numbers.ts';
import { preparePut } from './put.ts';
import { prepareRelated } from './related.ts';
import { prepareRelatedPaid } from './related-paid.ts';
import { mostOrders, prepareScan, toMerchants, toSpans } from './scan.ts';
import { prepareTidy } from './tidy.ts';
import { translateError } from './translate-error.ts';
import { whenFree } from './when-free.ts';
import { prepareWords } from './words.ts';

/** The one place where what goes wrong in SQLite or the file system becomes an error for the user. */
async function translated<T>(path: string, action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw translateError(error, path);
  }
}

/** The store over a connection that is open; statements are prepared when they are first needed. */
export function createSqliteStore(connection: Connection, path: string): Store {
  const run = <T>(action: () => T): Promise<T> => translated(path, () => whenFree(action));
  const words = once(() => prepareWords(connection));
  const put = once(() => preparePut(connection, words()));
  const find = once(() => prepareFind(connection));
  const nearestNumbers = once(() => prepareNearestNumbers(connection));
  const related = once(() => prepareRelated(connection));
  const relatedPaid = once(() => prepareRelatedPaid(connection));
  const outlines = once(() => prepareOutlines(connection));
  const load = once(() => prepareLoad(connection));

  // Only the commands that look after a store need it.
  const keep = async <T>(action: (all: typeof import('./housekeeping.ts')) => Promise<T>): Promise<T> =>
    action(await import('./housekeeping.ts'));

  async function tidy(): Promise<void> {
    const step = await run(() => prepareTidy(connection));
    while (!(await run(step)));
  }

  async function* scan(options: ScanOptions = {}): AsyncGenerator<readonly Order[]> {
    const pages = await run(() => prepareScan(connection, options));
    let from: number | undefined = await run(() => pages.startOf(options.after));
    while (from !== undefined) {
      const start: number = from;
      const { orders, next } = await run(() => pages.pageBehind(start));
      if (orders.length > 0) yield orders;
      from = next;
    }
  }

  return {
    put: async (orders) => (await run(() => put()(orders))).outcomes,
    take: (orders, toNotes) => run(() => put()(orders, toNotes)),
    findImport: (path) => run(() => prepareFindImport(connection)(path)),
    tidy,
    find: (query, options) => run(() => find()(query, options)),
    findNear: async (query, nearness, options) => {
      // Few look-ups need it, and it has to compare words.
      const { prepareFindNear } = await import('./find-near.ts');
      return run(() => prepareFindNear(connection)(query, nearness, options));
    },
    nearestNumbers: (typed, options = {}) => run(() => nearestNumbers()(typed, options)),
    related: (order) => run(() => related()(order)),
    relatedPaid: (orders, among) => run(() => relatedPaid()(orders, among)),
    scan,
    outlines: (options) => run(() => outlines()(options)),
    load: (ids) => run(() => load()(ids)),
    paidMarks: () => run(() => readPaidMarks(connection)),
    spans: (after) => run(() => toSpans(connection, after)),
    mostOrders: () => run(() => mostOrders(connection)),
    countBefore: (until) => keep((all) => run(() => all.countBefore(connection, until))),
    merchantsOf: (number) => run(() => toMerchants(connection, number)),
    hold: () =>
      run(() => {
        if (connection.inTransaction) connection.exec('COMMIT');
        // What SQLite shows is settled with the first reading.
        connection.exec('BEGIN; SELECT 1 FROM orders LIMIT 1;');
      }),
    version: () => run(() => Number(connection.pragma('data_version', { simple: true }))),
    info: () => run(() => readInfo(connection, path)),
    check: () => keep((all) => run(() => all.checkStore(connection))),
    remove: (orders) =>
      keep((all) =>
        run(() => {
          all.prepareRemove(connection)(orders);
          words().forget();
        }),
      ),
    vacuum: () =>
      keep(async (all) => {
        await run(() => {
          all.vacuum(connection);
        });
        await run(() => {
          all.emptyLog(connection);
        });
      }),
    close: () =>
      run(() => {
        connection.close();
      }),
  };
}

/** Opens the store in the SQLite file at `path`, an absolute path. */
export async function openSqliteStore(
  path: string,
  mode: 'read' | 'write',
  readOnly = false,
): Promise<Store> {
  return translated(path, async () => createSqliteStore(await openConnection(path, mode, readOnly), path));
}
