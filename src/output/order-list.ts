import { formatMoney } from '../orders/money.ts';
import type { Order } from '../orders/order.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
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

/** What a person reads of it on a terminal: money in one cell, the status in words, the day. */
export const orderTableColumns = [
  'number',
  'name',
  'status',
  'amount',
  'placed_at',
  'merchant',
  'email',
  'transactions',
] as const satisfies readonly Column[];

/** What a narrow screen leaves out first. */
export const leavingColumns: readonly Column[] = [
  'transactions',
  'email',
  'placed_at',
  'merchant',
  'amount',
  'status',
];
export const wholeColumns: readonly Column[] = ['status', 'amount', 'placed_at'];

/** One order as the cells of `orderTableColumns`. */
export function toOrderTableRow(order: Order, { labels }: Catalogue): readonly string[] {
  const { amount, currency, customer, transactions } = order;
  return [
    order.number,
    customer?.name ?? '',
    labels.orderStatuses[order.status],
    amount === undefined || currency === undefined ? '' : formatMoney({ amount, currency }),
    order.placedAt.slice(0, 10),
    order.merchant,
    customer?.email ?? '',
    transactions === undefined ? '?' : String(transactions.length),
  ];
}

/** The same on one line, to choose from: what tells orders apart comes first. */
export function toOrderLine(order: Order, texts: Catalogue): string {
  const [number, name, status, amount, day, merchant, email] = toOrderTableRow(order, texts);
  return [number, merchant, status, amount, day, name, email].filter(Boolean).join('  ');
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
