import { toEpochMs } from '../../orders/instant.ts';
import type { Order } from '../../orders/order.ts';
import { toMoney } from './money.ts';
import { toPaymentHistory } from './payments.ts';
import { standInMs } from '../../orders/stand-ins.ts';
import { isSameCustomer } from '../../orders/same-customer.ts';
import { isPaid } from '../../orders/vocabulary.ts';
import { foldText } from '../../orders/search-keys.ts';

const bringsMoney: ReadonlySet<string> = new Set(['authorization', 'sale', 'capture']);

function itemNames({ items = [] }: Order): string {
  return items
    .map(({ name = '' }) => foldText(name).trim())
    .sort()
    .join('\n')
    .trim();
}

function referencesAgree(a: Order, b: Order): boolean {
  return Object.entries(a.references ?? {}).every(([key, value]) => {
    const other = b.references?.[key];
    return other === undefined || other === value;
  });
}

/** Paid by its status or its transactions, and not given back. */
function holdsMoney(order: Order): boolean {
  if (order.transactions === undefined) return isPaid(order.status);
  const { captured } = toMoney(order, toPaymentHistory(order.transactions));
  return (
    captured === 'full' || captured === 'excess' || (isPaid(order.status) && order.transactions.length === 0)
  );
}

function paidAtOf(order: Order): number | undefined {
  if (order.paidAt !== undefined) return toEpochMs(order.paidAt);
  const captured = order.transactions?.findLast(
    ({ status, type = 'authorization' }) => status === 'succeeded' && bringsMoney.has(type),
  );
  if (captured !== undefined) return toEpochMs(captured.at);
  return isPaid(order.status) ? toEpochMs(order.placedAt) : undefined;
}

/**
 * A later order of the same customer for the same thing that was paid within seven days after this one was placed:
 * same merchant, currency, amount and items, and no reference that contradicts it. An order whose amount or items
 * are not known is never compared.
 */
export function findPaidTwin(order: Order, related: readonly Order[]): Order | undefined {
  if (related.length === 0) return undefined;
  if (order.amount === undefined || order.currency === undefined || itemNames(order) === '') return undefined;
  const placed = toEpochMs(order.placedAt);
  const twins = related.filter((other) => {
    if (other.number === order.number || other.merchant !== order.merchant) return false;
    if (!holdsMoney(other)) return false;
    const paidAt = paidAtOf(other);
    return (
      toEpochMs(other.placedAt) >= placed &&
      paidAt !== undefined &&
      paidAt - placed <= standInMs &&
      other.amount === order.amount &&
      other.currency === order.currency &&
      itemNames(other) === itemNames(order) &&
      isSameCustomer(order, other) &&
      referencesAgree(order, other)
    );
  });
  // The same one whatever order they come in, from files or a store.
  const [first] = twins.length < 2 ? twins : [...twins].sort(byPlace);
  return first;
}

function byPlace(a: Order, b: Order): number {
  return toEpochMs(a.placedAt) - toEpochMs(b.placedAt) || (a.number < b.number ? -1 : 1);
}
