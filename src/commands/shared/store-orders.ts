import type { Order } from '../../orders/order.ts';
import type { OrderFlags } from './flags.ts';
import { openToRead } from './open-to-read.ts';
import { nearAtMost, type OrderAccess } from './order-access.ts';

/** Each page is four times as large as the one before: to find one, all matches are ranked again. */
const firstPage = 1000;
const growth = 4;

/** Orders from the store, for commands that look one up. */
export async function openStoreOrders(flags: OrderFlags): Promise<OrderAccess> {
  const store = await openToRead(flags);
  return {
    find: async (query, merchant, atMost = Infinity) => {
      const found: Order[] = [];
      let after: Order | undefined;
      let limit = Math.min(firstPage, atMost);
      do {
        const page = await store.find(query, {
          limit,
          ...(merchant !== undefined && { merchant }),
          ...(after !== undefined && { after }),
        });
        for (const order of page.items) found.push(order);
        limit = Math.min(limit * growth, atMost - found.length);
        after = page.hasMore && limit > 0 ? page.items.at(-1) : undefined;
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
