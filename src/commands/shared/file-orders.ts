import { AppError } from '../../errors.ts';
import { matchesQuery, type Query } from '../../orders/query.ts';
import { nearestNumbers } from '../../orders/nearest-number.ts';
import type { Order } from '../../orders/order.ts';
import { toEpochMs } from '../../orders/instant.ts';
import { isSameCustomer } from '../../orders/same-customer.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { OrderCollector, type CollectedCounts } from '../../sources/collect-orders.ts';
import { limitBehind } from '../../sources/provider-limits.ts';
import { readOrders } from '../../sources/read-orders.ts';
import type { OrderItem } from '../../sources/source-item.ts';
import type { Context } from './context.ts';
import type { InputReport } from './input-report.ts';
import { nearAtMost, type OrderAccess } from './order-access.ts';
import { readOptionsOf, type ReadFlags } from './read-options.ts';

function warnOfVersions({ duplicates, keptFinal }: CollectedCounts, terminal: Terminal): void {
  if (duplicates > 0)
    terminal.warn(`${duplicates} records tell of an order again: the later one of each counts.`);
  if (keptFinal > 0) {
    terminal.warn(
      `${keptFinal} of them would have reopened a paid or closed order without updatedAt: left out.`,
    );
  }
}

/**
 * Orders straight from files. A look-up reads them whole once and keeps them: the last record of an order wins, so
 * none can be answered before the end.
 */
export async function openFileOrders(
  paths: readonly string[],
  context: Context,
  report: InputReport,
  flags: ReadFlags = {},
): Promise<OrderAccess> {
  const collected = new OrderCollector();
  const limits = new Set<string>();
  const take = (item: OrderItem): void => {
    collected.add(item);
    const limit = limitBehind(item);
    if (limit !== undefined) limits.add(limit);
  };
  const options = await readOptionsOf(flags, context);
  try {
    for await (const items of readOrders(paths, options)) {
      for (const item of report.accept(items)) take(item);
    }
  } catch (error) {
    // One unreadable file does not hide what the others hold; with nothing read it is all there is to say.
    if (!(error instanceof AppError) || report.read === 0) throw error;
    context.terminal.error(error.message);
    context.note(error.exitCode);
  }
  warnOfVersions(collected.counts(), context.terminal);
  const orders = collected.orders();
  const atMerchant = (id?: string): readonly Order[] =>
    id === undefined ? orders : orders.filter((order) => order.merchant === id);
  return {
    find: async (query: Query, id?: string) => {
      const found = atMerchant(id).filter((order) => matchesQuery(order, query).length > 0);
      if (found.length === 0) for (const limit of limits) context.terminal.warn(limit);
      return found;
    },
    near: async (query, nearness, id?: string) => {
      const { nearestFirst } = await import('../../orders/near-words.ts');
      const latestFirst = atMerchant(id).toSorted((a, b) => toEpochMs(b.placedAt) - toEpochMs(a.placedAt));
      return nearestFirst(latestFirst, query, nearness).slice(0, nearAtMost);
    },
    nearest: async (typed, id?: string) =>
      nearestNumbers(
        typed,
        atMerchant(id).map(({ number }) => number),
      ),
    related: async (order) => orders.filter((other) => other !== order && isSameCustomer(order, other)),
    close: async () => undefined,
  };
}
