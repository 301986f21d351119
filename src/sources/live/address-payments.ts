import type { Order } from '../../orders/order.ts';
import { foldNumber } from '../../orders/search-keys.ts';
import type { OrderItem } from '../source-item.ts';

/** Every id under which an order and its payments are known, save those that name a customer and not a payment. */
export function paymentIdsOf({ references = {}, transactions = [] }: Order): readonly string[] {
  const ids = Object.entries(references).flatMap(([name, value]) =>
    /^customer(?:_|$)/.test(name) ? [] : [value],
  );
  return [...ids, ...transactions.map(({ id }) => id)];
}

/** Whether a payment came without an order number and stands under its own id. */
export function isUnaddressed({ order, partial }: OrderItem): boolean {
  return partial && paymentIdsOf(order).includes(order.number);
}

function findOrder(payment: Order, orders: readonly Order[]): Order | undefined {
  const number = foldNumber(payment.number);
  const ids = new Set(paymentIdsOf(payment));
  const byId = orders.filter((order) => paymentIdsOf(order).some((id) => ids.has(id)));
  const candidates = byId.length > 0 ? byId : orders.filter((order) => foldNumber(order.number) === number);
  return candidates.length === 1 ? candidates[0] : undefined;
}

/**
 * Payments under the number and merchant of the shop's order that they are for, where an id that both keep says so or, failing
 * that, the number itself; any other payment stays as it is.
 */
export function addressPayments(items: readonly OrderItem[], orders: readonly Order[]): readonly OrderItem[] {
  return items.map((item) => {
    const target = item.partial ? findOrder(item.order, orders) : undefined;
    if (target === undefined) return item;
    return { ...item, order: { ...item.order, number: target.number, merchant: target.merchant } };
  });
}
