import type { Order } from '../orders/order.ts';
import type { Column } from '../resolutions/terminal-texts.ts';
import { toAmountCell } from './amount-cell.ts';

export const orderListColumns = [
  'number',
  'merchant',
  'status',
  'placed_at',
  'amount',
  'currency',
  'name',
  'email',
  'transactions',
] as const satisfies readonly Column[];

/** One order as the cells of `orderListColumns`; an unknown number of transactions is empty, never 0. */
export function toOrderRow(order: Order): readonly string[] {
  const { amount, currency, customer, transactions } = order;
  return [
    order.number,
    order.merchant,
    order.status,
    order.placedAt,
    toAmountCell(amount, currency),
    currency ?? '',
    customer?.name ?? '',
    customer?.email ?? '',
    transactions === undefined ? '' : String(transactions.length),
  ];
}

/** One order as an entry of `paytriage.orders/1`. */
export function toOrderEntry(order: Order): object {
  return {
    number: order.number,
    merchant: order.merchant,
    status: order.status,
    placedAt: order.placedAt,
    amount: order.amount ?? null,
    currency: order.currency ?? null,
    customer: { name: order.customer?.name ?? null, email: order.customer?.email ?? null },
    transactions: order.transactions?.length ?? null,
  };
}

/** The list as `orders --json` prints it. */
export function toOrderListDocument(orders: readonly Order[]): object {
  return { schema: 'paytriage.orders/1', orders: orders.map(toOrderEntry) };
}
