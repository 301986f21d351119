import { hash } from 'node:crypto';
import type { Order } from '../../orders/order.ts';
import { marksOf } from '../../orders/stand-ins.ts';
import { likenessOf } from '../../orders/shape.ts';
import type { OrderStatus } from '../../orders/vocabulary.ts';
import type { Outline, PartOptions, Span } from '../store.ts';
import { damage, toOrder, type DocumentRow } from './document.ts';
import type { Connection } from './driver.ts';
import { narrow, type Narrowing } from './narrow.ts';

/** Base64 of so many characters: 144 bits, which no two shapes share. */
const hashLength = 24;

/** The columns of an order's outline (layout.ts), in their order. */
export type OutlineColumns = readonly [
  placed: string | null,
  amount: number | null,
  currency: string | null,
  shape: string,
  latest: number,
  mark: number,
  otherMark: number,
];

export const outlineNames = 'placed, amount, currency, shape, latest, mark, other_mark';

/** Half a surrogate pair: neither SQLite nor the hash keeps it as it is. */
const half = /\p{Surrogate}/u;

/** Without `placed`, of an order with a text that the store keeps only in its document: it has to be read. */
export function toOutlineColumns(order: Order): OutlineColumns {
  const { placedAt, amount = null, currency = null } = order;
  const { shape, latest } = likenessOf(order);
  const hashed = hash('sha256', shape, 'base64').slice(0, hashLength);
  const placed = half.test(order.number) || half.test(shape) ? null : placedAt;
  return [placed, amount, currency, hashed, latest, ...marksOf(order)];
}

type Nullable<T extends readonly unknown[]> = { readonly [K in keyof T]: T[K] | null };

type Row = readonly [
  id: number,
  merchant: string,
  number: string,
  status: OrderStatus,
  paid: 0 | 1,
  ...Nullable<OutlineColumns>,
];

function toOutline(row: Row): Outline {
  const [id, merchant, number, status, paid, ...outline] = row;
  const [placedAt, amount, currency, shape, latest, mark, otherMark] = outline;
  if (placedAt === null || shape === null || latest === null) return { id, known: undefined };
  const head = {
    merchant,
    number,
    status,
    placedAt,
    amount: amount ?? undefined,
    currency: currency ?? undefined,
  };
  return { id, known: { head, shape, latest, mayBePaid: paid === 1, marks: [mark ?? 0, otherMark ?? 0] } };
}

type ReadOutlines = (span: Span) => readonly Outline[];

/** Makes the function that gives the outlines of a part of the store. */
function prepareNarrowed(connection: Connection, { where, values }: Narrowing): ReadOutlines {
  const rows = connection
    .prepare<[number, number, ...(string | number)[]], Row>(
      `SELECT id, merchant, number, status, paid, ${outlineNames} FROM orders
       WHERE id > ? AND id <= ? ${where} ORDER BY id`,
    )
    .raw();
  return ({ after, upTo }) => rows.all(after, upTo, ...values).map(toOutline);
}

/** The same for parts that are narrowed in any way; a batch reads thousands of them, all in the same way. */
export function prepareOutlines(connection: Connection): (options: PartOptions) => readonly Outline[] {
  let last: { readonly key: string; readonly read: ReadOutlines } | undefined;
  return ({ span, ...options }) => {
    const narrowing = narrow(options);
    const key = JSON.stringify(narrowing);
    if (last?.key !== key) last = { key, read: prepareNarrowed(connection, narrowing) };
    return last.read(span);
  };
}

interface DocumentWithId extends DocumentRow {
  readonly id: number;
}

/** Makes the function that reads the orders of outlines. */
export function prepareLoad(connection: Connection): (ids: readonly number[]) => readonly Order[] {
  const documents = connection
    .prepare<[string], readonly [number, string | null, string | null]>(
      'SELECT id, shop, payments FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
    )
    .raw();
  return (ids) => {
    const rows = documents.all(JSON.stringify(ids));
    return ids.map((id, index) => {
      const row = rows[index];
      if (row?.[0] !== id) throw damage(`The order in row ${id} has no document.`);
      return toOrder({ shop: row[1], payments: row[2] });
    });
  };
}

const filledAtOnce = 1000;

/** Works out the outlines of rows that have none. */
export function fillOutlines(connection: Connection): void {
  const page = connection.prepare<[number], DocumentWithId>(
    `SELECT id, shop, payments FROM orders JOIN documents USING (id)
     WHERE id > ? AND shape IS NULL ORDER BY id LIMIT ${filledAtOnce}`,
  );
  const fill = connection.prepare<[...OutlineColumns, number]>(
    `UPDATE orders SET (${outlineNames}) = (?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND shape IS NULL`,
  );
  // Between reading and writing another process may have changed an order, outline and all.
  const fillPage = connection.transaction((rows: readonly DocumentWithId[]) => {
    for (const row of rows) fill.run(...toOutlineColumns(toOrder(row)), row.id);
  });
  // From where the last page ended: to pass again over all that is filled would take ever longer.
  for (let rows = page.all(0); rows.length > 0; rows = page.all(rows.at(-1)?.id ?? 0)) {
    fillPage.immediate(rows);
  }
}
