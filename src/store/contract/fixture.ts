import { afterEach, beforeEach } from 'vitest';
import { anOrder } from '../../orders/an-order.test-data.ts';
import type { Order } from '../../orders/order.ts';
import type { Outcome } from '../outcome.ts';
import type { IncomingOrder, Store } from '../store.ts';

/** Opens a store that holds nothing; the contract closes it. */
export type OpenEmptyStore = () => Promise<Store>;

/** A store for each test: the function gives the present one. */
export function useStore(openEmpty: OpenEmptyStore): () => Store {
  let store: Store | undefined;
  beforeEach(async () => {
    store = await openEmpty();
  });
  afterEach(async () => store?.close());
  return () => {
    if (store === undefined) throw new Error('The store is open during a test only.');
    return store;
  };
}

export function fromShop(order: Order): IncomingOrder {
  return { order, partial: false };
}

export function fromPayments(order: Order): IncomingOrder {
  return { order, partial: true };
}

/** An order with a number of its own, told apart in results by it. */
export function numbered(number: string, fields: Partial<Order> = {}): Order {
  return anOrder({ number, ...fields });
}

export async function putAll(store: Store, orders: readonly Order[]): Promise<readonly Outcome[]> {
  return store.put(orders.map(fromShop));
}

export async function allOrders(store: Store): Promise<readonly Order[]> {
  const orders: Order[] = [];
  for await (const page of store.scan()) orders.push(...page);
  return orders;
}

export function numbersOf(orders: readonly Order[]): readonly string[] {
  return orders.map(({ number }) => number);
}
