import { hash } from 'node:crypto';
import type { Order } from '../../orders/order.ts';
import { contactMarksOf, PaidContactsList, type PaidContacts } from '../../orders/paid-contacts.ts';
import { likenessOf } from '../../orders/shape.ts';
import type { OrderStatus } from '../../orders/vocabulary.ts';
import type { Outline, ScanOptions, Span } from '../store.ts';
import { toOrder, type DocumentRow } from './document.ts';
import type { Connection } from './driver.ts';
import { narrow } from './narrow.ts';

/** Base64 of so many characters: 144 bits, which no two shapes share. */
const hashLength = 24;

/** The columns of an order's outline (layout.ts), in their order. */
export type OutlineColumns = readonly [
  placed: string,
  amount: number | null,
  currency: string | null,
  shape: string,
  latest: number,
  contact: number,
  otherContact: number,
];

export const outlineNames = 'placed, amount, currency, shape, latest, contact, other_contact';

export function toOutlineColumns(order: Order): OutlineColumns {
  const { placedAt, amount = null, currency = null } = order;
  const { shape, latest } = likenessOf(order);
  const hashed = hash('sha256', shape, 'base64').slice(0, hashLength);
  return [placedAt, amount, currency, hashed, latest, ...contactMarksOf(order)];
}

type Nullable<T extends readonly unknown[]> = { readonly [K in keyof T]: T[K] | null };

type Row = readonly [
  id: number,
  merchant: string,
  number: string,
  status: OrderStatus,
  ...Nullable<OutlineColumns>,
];

function toOutline(row: Row): Outline {
  const [id, merchant, number, status, placedAt, amount, currency, shape, latest, contact, otherContact] =
    row;
  if (placedAt === null || shape === null || latest === null) return { id, known: undefined };
  const head = {
    merchant,
    number,
    status,
    placedAt,
    amount: amount ?? undefined,
    currency: currency ?? undefined,
  };
  return { id, known: { head, shape, latest, marks: [contact ?? 0, otherContact ?? 0] } };
}

/** Makes the function that gives the outlines of a part of the store. */
export function prepareOutlines(
  connection: Connection,
  options: ScanOptions,
): (span: Span) => readonly Outline[] {
  const { where, values } = narrow(options);
  const rows = connection
    .prepare<[number, number, ...(string | number)[]], Row>(
      `SELECT id, merchant, number, status, ${outlineNames} FROM orders
       WHERE id > ? AND id <= ? ${where} ORDER BY id`,
    )
    .raw();
  return ({ after, upTo }) => rows.all(after, upTo, ...values).map(toOutline);
}

interface DocumentWithId extends DocumentRow {
  readonly id: number;
}

/** Makes the function that reads the orders of outlines, in their order. */
export function prepareLoad(connection: Connection): (ids: readonly number[]) => readonly Order[] {
  const document = connection.prepare<[number], DocumentRow>(
    'SELECT shop, payments FROM documents WHERE id = ?',
  );
  return (ids) =>
    ids.map((id) => {
      const row = document.get(id);
      if (row === undefined) throw new Error(`The order in row ${id} has no document.`);
      return toOrder(row);
    });
}

const paidAtOnce = 5000;

/** The contacts of all paid orders; undefined where a row does not tell. */
export function readPaidContacts(connection: Connection): PaidContacts | undefined {
  const list = new PaidContactsList();
  // In pages: row by row takes four times as long, and all at once the memory of all.
  const page = connection
    .prepare<[number], readonly [number, number, number | null, number | null]>(
      `SELECT id, placed_at, contact, other_contact FROM orders
       WHERE paid = 1 AND id > ? ORDER BY id LIMIT ${paidAtOnce}`,
    )
    .raw();
  for (let rows = page.all(0); rows.length > 0; rows = page.all(rows.at(-1)?.[0] ?? 0)) {
    for (const [, placedAt, contact, otherContact] of rows) {
      if (contact === null || otherContact === null) return undefined;
      list.add(placedAt, [contact, otherContact]);
    }
  }
  return list.sorted();
}

const filledAtOnce = 1000;

/** Works out the outlines of rows that have none. */
export function fillOutlines(connection: Connection): void {
  const page = connection.prepare<[], DocumentWithId>(
    `SELECT id, shop, payments FROM orders JOIN documents USING (id) WHERE shape IS NULL LIMIT ${filledAtOnce}`,
  );
  const fill = connection.prepare<[...OutlineColumns, number]>(
    `UPDATE orders SET (${outlineNames}) = (?, ?, ?, ?, ?, ?, ?) WHERE id = ?`,
  );
  const fillPage = connection.transaction((rows: readonly DocumentWithId[]) => {
    for (const row of rows) fill.run(...toOutlineColumns(toOrder(row)), row.id);
  });
  for (let rows = page.all(); rows.length > 0; rows = page.all()) fillPage.immediate(rows);
}
