import { toEpochMs } from '../../orders/instant.ts';
import type { Order } from '../../orders/order.ts';
import { standInMs } from '../../orders/stand-ins.ts';
import { isSameCustomer } from '../../orders/same-customer.ts';
import { searchKeysOf } from '../../orders/search-keys.ts';
import { toOrder, type DocumentRow } from './document.ts';
import type { Connection } from './driver.ts';
import { matchAny } from './tokens.ts';

/** Makes the function that finds a customer's later orders. */
export function prepareRelated(connection: Connection): (order: Order) => readonly Order[] {
  const statement = connection.prepare<[string, string, string, number, number], DocumentRow>(`
    SELECT shop, payments FROM orders LEFT JOIN documents ON documents.id = orders.id
    WHERE orders.id IN (SELECT rowid FROM search_keys WHERE search_keys MATCH ?)
      AND merchant = ? AND number <> ? AND placed_at BETWEEN ? AND ?
    ORDER BY placed_at, number`);
  return (order) => {
    const keys = searchKeysOf(order).filter(({ kind }) => kind === 'email' || kind === 'phone');
    const placedAt = toEpochMs(order.placedAt);
    return statement
      .all(matchAny(keys), order.merchant, order.number, placedAt, placedAt + standInMs)
      .map(toOrder)
      .filter((other) => isSameCustomer(order, other));
  };
}
