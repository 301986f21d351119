import type { Order } from './order.ts';
import { isPaid } from './vocabulary.ts';

/** Whether the shop holds the order as paid, or one of its payments succeeded: it may stand in for another order. */
export function mayBePaid({ status, transactions }: Order): boolean {
  if (isPaid(status)) return true;
  for (const transaction of transactions ?? []) if (transaction.status === 'succeeded') return true;
  return false;
}
