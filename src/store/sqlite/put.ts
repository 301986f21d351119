import { isDeepStrictEqual } from 'node:util';
import { toEpochMs } from '../../orders/instant.ts';
import { joinPayments } from '../../orders/join-payments.ts';
import type { Order } from '../../orders/order.ts';
import { foldNumber } from '../../orders/search-keys.ts';
import { laterVersion } from '../../orders/version.ts';
import type { Outcome } from '../outcome.ts';
import type { IncomingOrder } from '../store.ts';
import { joinLayers, toLayers, type DocumentRow, type Layers } from './document.ts';
import type { Connection } from './driver.ts';
import { tokensOf } from './tokens.ts';

interface StoredRow extends DocumentRow {
  readonly id: number;
}

function prepareStatements(connection: Connection) {
  return {
    addOrder: connection.prepare<[string, string, string, number, string]>(
      `INSERT INTO orders (number_key, merchant, number, placed_at, status) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ),
    addDocument: connection.prepare<[number | bigint, string | null, string | null]>(
      'INSERT INTO documents (id, shop, payments) VALUES (?, ?, ?)',
    ),
    addTokens: connection.prepare<[number | bigint, string]>(
      'INSERT INTO search_keys (rowid, tokens) VALUES (?, ?)',
    ),
    find: connection.prepare<[string, string, string], StoredRow>(
      `SELECT id, shop, payments FROM orders JOIN documents USING (id)
       WHERE number_key = ? AND merchant = ? AND number = ?`,
    ),
    replaceOrder: connection.prepare<[number, string, number]>(
      'UPDATE orders SET placed_at = ?, status = ? WHERE id = ?',
    ),
    replaceDocument: connection.prepare<[string | null, string | null, number]>(
      'UPDATE documents SET shop = ?, payments = ? WHERE id = ?',
    ),
    removeTokens: connection.prepare<[number]>('DELETE FROM search_keys WHERE rowid = ?'),
  };
}

type Statements = ReturnType<typeof prepareStatements>;

/** What the incoming record makes of the known layers; the same layers where it changes nothing. */
function update(known: Layers, { order, partial }: IncomingOrder): { layers: Layers; outcome: Outcome } {
  const unchanged = { layers: known, outcome: 'unchanged' } as const;
  if (partial) {
    const payments = known.payments === undefined ? order : joinPayments(known.payments, order);
    if (isDeepStrictEqual(payments, known.payments)) return unchanged;
    return { layers: { ...known, payments }, outcome: 'replaced' };
  }
  if (known.shop === undefined) return { layers: { ...known, shop: order }, outcome: 'replaced' };
  if (isDeepStrictEqual(order, known.shop)) return unchanged;
  const version = laterVersion(known.shop, order);
  return { layers: { ...known, shop: version.order }, outcome: version.outcome };
}

function toText(order: Order | undefined): string | null {
  return order === undefined ? null : JSON.stringify(order);
}

function replace(statements: Statements, id: number, known: Layers, layers: Layers): void {
  const [before, after] = [joinLayers(known), joinLayers(layers)];
  statements.replaceOrder.run(toEpochMs(after.placedAt), after.status, id);
  statements.replaceDocument.run(toText(layers.shop), toText(layers.payments), id);
  const tokens = tokensOf(after);
  if (tokens === tokensOf(before)) return;
  statements.removeTokens.run(id);
  statements.addTokens.run(id, tokens);
}

function putOne(statements: Statements, incoming: IncomingOrder): Outcome {
  const { order, partial } = incoming;
  const { merchant, number } = order;
  const text = JSON.stringify(order);
  const key = foldNumber(number);
  // Most orders of an import are new: trying to add one tells that without another look-up.
  const added = statements.addOrder.run(key, merchant, number, toEpochMs(order.placedAt), order.status);
  if (added.changes > 0) {
    const id = added.lastInsertRowid;
    statements.addDocument.run(id, partial ? null : text, partial ? text : null);
    statements.addTokens.run(id, tokensOf(order));
    return 'added';
  }
  const row = statements.find.get(key, merchant, number);
  if (row === undefined) throw new Error(`The order ${number} is in the store, yet cannot be found.`);
  if (text === (partial ? row.payments : row.shop)) return 'unchanged';
  const known = toLayers(row);
  const { layers, outcome } = update(known, incoming);
  if (outcome === 'replaced') replace(statements, row.id, known, layers);
  return outcome;
}

/** Makes the function that takes in a batch in one transaction. */
export function preparePut(connection: Connection): (orders: readonly IncomingOrder[]) => readonly Outcome[] {
  const statements = prepareStatements(connection);
  const put = connection.transaction((orders: readonly IncomingOrder[]) =>
    orders.map((incoming) => putOne(statements, incoming)),
  );
  return (orders) => put.immediate(orders);
}
