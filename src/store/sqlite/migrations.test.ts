import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { toQuery } from '../../orders/query.ts';
import { openStore } from '../open-store.ts';
import { allOrders, numbered, numbersOf } from '../contract/fixture.ts';
import { ordersTables, searchKeys } from './layout.ts';
import { useTempFolder } from './temp-folder.test-data.ts';

const inFolder = useTempFolder();
const orders = [
  numbered('1', { customer: { name: 'Jürg Müller' } }),
  numbered('2', { status: 'paid', customer: { name: 'Anna Rossi' } }),
];

/** A store of the first layout, with what the program of then wrote. */
function makeOldStore(): string {
  const path = inFolder('old.db');
  const db = new Database(path).exec(ordersTables + searchKeys);
  db.pragma('user_version = 1');
  orders.forEach((order, index) => {
    const { number, merchant, placedAt, status } = order;
    db.prepare('INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?)').run(
      index + 1,
      number,
      merchant,
      number,
      Date.parse(placedAt),
      status,
    );
    db.prepare('INSERT INTO documents VALUES (?, ?, NULL)').run(index + 1, JSON.stringify(order));
    db.prepare('INSERT INTO search_keys (rowid, tokens) VALUES (?, ?)').run(index + 1, 'wold');
  });
  db.close();
  return path;
}

describe('given a store of the first layout', () => {
  it('is brought up to date when it is opened, with every order and new search keys', async () => {
    const store = await openStore({ path: makeOldStore(), mode: 'read' });
    expect(await allOrders(store)).toEqual(orders);
    expect(numbersOf((await store.find(toQuery('mueller'), { limit: 9 })).items)).toEqual(['1']);
    expect(numbersOf(await store.findNear(toQuery('rosi'), 'slip', { limit: 9 }))).toEqual(['2']);
    expect((await store.find(toQuery('old'), { limit: 9 })).items).toEqual([]);
    expect([await store.check(), (await store.info()).schemaVersion]).toEqual([[], 3]);
    await store.close();
    const db = new Database(inFolder('old.db'), { readonly: true });
    expect(db.prepare('SELECT paid FROM orders ORDER BY id').pluck().all()).toEqual([0, 1]);
    db.close();
  });

  it('is left as it is where nothing may be written, and the error says what to do', async () => {
    const path = makeOldStore();
    await expect(openStore({ path, mode: 'read', readOnly: true })).rejects.toMatchObject({
      code: 'store_too_old',
      exitCode: 5,
    });
    await (await openStore({ path, mode: 'read' })).close();
    const store = await openStore({ path, mode: 'read', readOnly: true });
    expect(numbersOf(await allOrders(store))).toEqual(['1', '2']);
    await expect(store.put([])).resolves.toEqual([]);
    await expect(store.put([{ order: numbered('3'), partial: false }])).rejects.toMatchObject({
      code: 'store_unwritable',
    });
    await store.close();
  });
});
