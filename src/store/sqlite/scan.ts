import type { Order, OrderKey } from '../../orders/order.ts';
import { foldNumber } from '../../orders/search-keys.ts';
import type { ScanOptions, Span } from '../store.ts';
import { toOrder, type DocumentRow } from './document.ts';
import type { Connection } from './driver.ts';
import { narrow } from './narrow.ts';

const pageSize = 500;

interface ScanRow extends DocumentRow {
  readonly id: number;
}

interface ScanPage {
  readonly orders: readonly Order[];
  /** Where the next page goes on; undefined at the end. */
  readonly next: number | undefined;
}

export interface Scan {
  /** Where to begin: behind the order that is named, or at the start. */
  startOf(after: OrderKey | undefined): number;
  pageBehind(id: number): ScanPage;
}

/** Prepares a scan in the order of the row ids, which are given as orders first come in. */
export function prepareScan(connection: Connection, options: ScanOptions): Scan {
  const { span } = options;
  const { where, values } = narrow(options);
  const page = connection.prepare<[number, number, ...(string | number)[]], ScanRow>(
    `SELECT id, shop, payments FROM orders LEFT JOIN documents USING (id)
     WHERE id > ? AND id <= ? ${where} ORDER BY id LIMIT ${pageSize}`,
  );
  const last = span?.upTo ?? Number.MAX_SAFE_INTEGER;
  return {
    startOf: (after) => (after === undefined ? (span?.after ?? 0) : idOf(connection, after)),
    pageBehind: (id) => {
      const rows = page.all(id, last, ...values);
      return { orders: rows.map(toOrder), next: rows.length < pageSize ? undefined : rows.at(-1)?.id };
    },
  };
}

function idOf(connection: Connection, { merchant, number }: OrderKey): number {
  const id = connection
    .prepare<[string, string, string], number>(
      'SELECT id FROM orders WHERE number_key = ? AND merchant = ? AND number = ?',
    )
    .pluck()
    .get(foldNumber(number), merchant, number);
  if (id === undefined) throw new Error(`Cannot go on behind the order ${number}: it is not in the store.`);
  return id;
}

/** Row ids begin at 1, and some may be gone. */
export function mostOrders(connection: Connection): number {
  return connection.prepare<[], number | null>('SELECT max(id) FROM orders').pluck().get() ?? 0;
}

/** Orders of a part. */
const spanSize = 200;

/**
 * The row ids behind one in parts of so many orders. Each is looked up where it ends: ids have gaps, and of a damaged file
 * the last one may be any number.
 */
export function* idRanges(connection: Connection, behind: number, size: number): Generator<Span> {
  const nextEnd = connection
    .prepare<[number], number>(
      `SELECT max(id) FROM (SELECT id FROM orders WHERE id > ? ORDER BY id LIMIT ${size})`,
    )
    .pluck();
  let after = behind;
  for (let upTo = nextEnd.get(after) ?? 0; upTo > after; upTo = nextEnd.get(after) ?? 0) {
    yield { after, upTo };
    after = upTo;
  }
}

export function toSpans(connection: Connection, after: OrderKey | undefined): readonly Span[] {
  return [...idRanges(connection, after === undefined ? 0 : idOf(connection, after), spanSize)];
}

/** The merchants with an order of this number. */
export function toMerchants(connection: Connection, number: string): readonly string[] {
  return connection
    .prepare<[string, string], string>(
      'SELECT merchant FROM orders WHERE number_key = ? AND number = ? ORDER BY merchant',
    )
    .pluck()
    .all(foldNumber(number), number);
}
