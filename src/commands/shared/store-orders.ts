import type { Order } from '../../orders/order.ts';
import { isOrderStatus, isPaid } from '../../orders/vocabulary.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { readBound } from './clock.ts';
import type { BatchFlags, OrderFlags } from './flags.ts';
import { nearAtMost, type OrderAccess } from './order-access.ts';
import type { FindRelated, OrderStream } from './order-stream.ts';

const pageSize = 1000;

function open({ store: path, readOnly }: Pick<OrderFlags, 'store' | 'readOnly'>): Promise<Store> {
  return openStore({ mode: 'read', readOnly, ...(path !== undefined && { path }) });
}

/** Orders from the store, for commands that look one up. */
export async function openStoreOrders(flags: OrderFlags): Promise<OrderAccess> {
  const store = await open(flags);
  return {
    find: async (query, merchant) => {
      const found: Order[] = [];
      let after: Order | undefined;
      do {
        const page = await store.find(query, {
          limit: pageSize,
          ...(merchant !== undefined && { merchant }),
          ...(after !== undefined && { after }),
        });
        found.push(...page.items);
        after = page.hasMore ? page.items.at(-1) : undefined;
      } while (after !== undefined);
      return found;
    },
    near: (query, nearness, merchant) =>
      store.findNear(query, nearness, { limit: nearAtMost, ...(merchant !== undefined && { merchant }) }),
    nearest: (typed, merchant) => store.nearestNumbers(typed, merchant === undefined ? {} : { merchant }),
    related: (order) => store.related(order),
    close: () => store.close(),
  };
}

/** Orders of the store one page after another, narrowed by the flags as far as its index can. */
export async function openStoreStream(flags: BatchFlags, isNamed: boolean): Promise<OrderStream> {
  const { merchant, status } = flags;
  const store = await open(flags);
  const since = readBound('--since', flags.since);
  // Orders that are named are looked for among all: one that is there and not wanted can still be found.
  const options = isNamed
    ? {}
    : {
        ...(merchant !== undefined && { merchant }),
        ...(status !== undefined && { statuses: status.filter(isOrderStatus) }),
        ...(since !== undefined && { since }),
      };
  return {
    orders: () => store.scan(options),
    related: (orders) => findRelated(store, orders),
    close: () => store.close(),
  };
}

/** A paid order is not looked for elsewhere. */
async function findRelated(store: Store, orders: readonly Order[]): Promise<FindRelated> {
  const found = new Map<Order, readonly Order[]>();
  for (const order of orders) {
    if (!isPaid(order.status)) found.set(order, await store.related(order));
  }
  return (order) => found.get(order) ?? [];
}
