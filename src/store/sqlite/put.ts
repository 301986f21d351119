import { isDeepStrictEqual } from 'node:util';
import { toEpochMs } from '../../orders/instant.ts';
import { joinPayments } from '../../orders/join-payments.ts';
import type { Order } from '../../orders/order.ts';
import { foldNumber } from '../../orders/search-keys.ts';
import { laterVersion } from '../../orders/version.ts';
import type { Outcome } from '../outcome.ts';
import type { ImportNote, IncomingOrder, Taken } from '../store.ts';
import { joinLayers, toLayers, type DocumentRow, type Layers } from './document.ts';
import type { Connection } from './driver.ts';
import { prepareNotes } from './imports.ts';
import { mayBePaid } from '../../orders/may-be-paid.ts';
import { outlineNames, toOutlineColumns, type OutlineColumns } from './outline.ts';
import { RowSet } from './row-set.ts';
import { tokensOf } from './tokens.ts';
import type { WordList } from './words.ts';

interface StoredRow extends DocumentRow {
  readonly id: number;
}

function prepareStatements(connection: Connection, words: WordList) {
  return {
    addOrder: connection.prepare<[string, string, string, number, string, number, ...OutlineColumns]>(
      `INSERT INTO orders (number_key, merchant, number, placed_at, status, paid, ${outlineNames})
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ),
    addDocument: connection.prepare<[number, string | null, string | null]>(
      'INSERT INTO documents (id, shop, payments) VALUES (?, ?, ?)',
    ),
    addTokens: connection.prepare<[number, string]>('INSERT INTO search_keys (rowid, tokens) VALUES (?, ?)'),
    find: connection.prepare<[string, string, string], StoredRow>(
      `SELECT id, shop, payments FROM orders LEFT JOIN documents USING (id)
       WHERE number_key = ? AND merchant = ? AND number = ?`,
    ),
    replaceOrder: connection.prepare<[number, string, number, ...OutlineColumns, number]>(
      `UPDATE orders SET placed_at = ?, status = ?, paid = ?, (${outlineNames}) = (?, ?, ?, ?, ?, ?, ?) WHERE id = ?`,
    ),
    replaceDocument: connection.prepare<[string | null, string | null, number]>(
      'UPDATE documents SET shop = ?, payments = ? WHERE id = ?',
    ),
    removeTokens: connection.prepare<[number]>('DELETE FROM search_keys WHERE rowid = ?'),
    words,
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

const paidFlag = (order: Order): 0 | 1 => (mayBePaid(order) ? 1 : 0);

/** The text of a layer: what came in as text already, and what stays as it was. */
function toText(
  layer: Order | undefined,
  { order, text }: IncomingOrder,
  stays: Order | undefined,
  row: string | null,
): string | null {
  if (layer === undefined) return null;
  if (layer === order && text !== undefined) return text;
  return layer === stays ? row : JSON.stringify(layer);
}

function replace(
  { replaceOrder, replaceDocument, removeTokens, addTokens, words }: Statements,
  row: StoredRow,
  known: Layers,
  layers: Layers,
  incoming: IncomingOrder,
): void {
  const [before, after] = [joinLayers(known), joinLayers(layers)];
  const { id } = row;
  replaceOrder.run(toEpochMs(after.placedAt), after.status, paidFlag(after), ...toOutlineColumns(after), id);
  replaceDocument.run(
    toText(layers.shop, incoming, known.shop, row.shop),
    toText(layers.payments, incoming, known.payments, row.payments),
    id,
  );
  const tokens = tokensOf(after);
  if (tokens === tokensOf(before)) return;
  removeTokens.run(id);
  addTokens.run(id, tokens);
  words.add(tokens);
}

interface Placed {
  readonly id: number;
  readonly outcome: Outcome;
}

function putOne(statements: Statements, incoming: IncomingOrder): Placed {
  const { order, partial } = incoming;
  const { merchant, number } = order;
  const text = incoming.text ?? JSON.stringify(order);
  const key = foldNumber(number);
  const placedAt = toEpochMs(order.placedAt);
  // Most orders of an import are new: trying to add one tells that without another look-up.
  const outline = toOutlineColumns(order);
  const added = statements.addOrder.run(
    key,
    merchant,
    number,
    placedAt,
    order.status,
    paidFlag(order),
    ...outline,
  );
  if (added.changes > 0) {
    const id = Number(added.lastInsertRowid);
    const tokens = tokensOf(order);
    statements.addDocument.run(id, partial ? null : text, partial ? text : null);
    statements.addTokens.run(id, tokens);
    statements.words.add(tokens);
    return { id, outcome: 'added' };
  }
  const row = statements.find.get(key, merchant, number);
  if (row === undefined) throw new Error(`The order ${number} is in the store, yet cannot be found.`);
  const { id } = row;
  if (text === (partial ? row.payments : row.shop)) return { id, outcome: 'unchanged' };
  const known = toLayers(row);
  const { layers, outcome } = update(known, incoming);
  if (outcome === 'replaced') replace(statements, row, known, layers, incoming);
  return { id, outcome };
}

type ToNotes = (taken: Taken) => readonly ImportNote[];

/** Makes the function that takes in a batch, and notes what there is to note, in one transaction. */
export function preparePut(
  connection: Connection,
  words: WordList,
): (orders: readonly IncomingOrder[], toNotes?: ToNotes) => Taken {
  const statements = prepareStatements(connection, words);
  const note = prepareNotes(connection);
  const met = new RowSet();
  const put = connection.transaction((orders: readonly IncomingOrder[], toNotes?: ToNotes): Taken => {
    words.forgetAfterOthers();
    const placed = orders.map((incoming) => putOne(statements, incoming));
    const taken = {
      outcomes: placed.map(({ outcome }) => outcome),
      repeated: placed.filter(({ id }, index) => orders[index]?.partial === false && met.add(id)).length,
    };
    if (toNotes !== undefined) note(toNotes(taken));
    return taken;
  });
  return (orders, toNotes) => {
    try {
      return put.immediate(orders, toNotes);
    } catch (error) {
      words.forget();
      throw error;
    }
  };
}
