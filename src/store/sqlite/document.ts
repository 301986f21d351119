import { addPayments } from '../../orders/join-payments.ts';
import type { Order } from '../../orders/order.ts';

/**
 * What is known of an order, apart by where it comes from: the shop's record and what its payments say. Kept apart
 * because the two are brought up to date on their own, in any order, and neither may undo the other.
 */
export interface Layers {
  readonly shop: Order | undefined;
  readonly payments: Order | undefined;
}

/** The layers as a row holds them, compact JSON each. */
export interface DocumentRow {
  readonly shop: string | null;
  readonly payments: string | null;
}

/** The one order that the layers make; a row has at least one of them. */
export function joinLayers({ shop, payments }: Layers): Order {
  if (shop !== undefined && payments !== undefined) return addPayments(shop, payments);
  const only = shop ?? payments;
  if (only === undefined) throw damage('A stored order has neither a record of its shop nor a payment.');
  return only;
}

/** As SQLite tells of a file that it cannot read. */
export function damage(what: string, cause?: unknown): Error {
  return Object.assign(new Error(what, { cause }), { code: 'SQLITE_CORRUPT' });
}

/** What was stored was an Order, so it is not validated again; damage that spares the JSON seldom spares this. */
function isOrder(document: unknown): document is Order {
  if (typeof document !== 'object' || document === null) return false;
  const { number, merchant, placedAt, status, transactions = [] } = document as Partial<Order>;
  return (
    typeof number === 'string' &&
    typeof merchant === 'string' &&
    typeof placedAt === 'string' &&
    typeof status === 'string' &&
    Array.isArray(transactions)
  );
}

function fromText(text: string): Order {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw damage('A document is no JSON.', error);
  }
  if (!isOrder(document)) throw damage('A document is no order.');
  return document;
}

export function toLayers({ shop, payments }: DocumentRow): Layers {
  return {
    shop: shop === null ? undefined : fromText(shop),
    payments: payments === null ? undefined : fromText(payments),
  };
}

export function toOrder(row: DocumentRow): Order {
  return row.payments === null && row.shop !== null ? fromText(row.shop) : joinLayers(toLayers(row));
}
