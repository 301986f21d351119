import { toEpochMs } from './instant.ts';
import type { Transaction } from './order.ts';
import type { TransactionStatus, TransactionType } from './vocabulary.ts';

/** Order of events that happen in the same instant: money cannot be captured before it is authorised. */
const typeOrder: Record<TransactionType, number> = {
  verification: 0,
  authorization: 1,
  sale: 2,
  capture: 3,
  void: 4,
  refund: 5,
};

const statusOrder: Record<TransactionStatus, number> = {
  started: 0,
  requires_action: 1,
  pending: 2,
  failed: 3,
  cancelled: 4,
  expired: 5,
  authorized: 6,
  succeeded: 7,
};

function byTime(a: Transaction, b: Transaction): number {
  return (
    toEpochMs(a.at) - toEpochMs(b.at) ||
    typeOrder[a.type ?? 'authorization'] - typeOrder[b.type ?? 'authorization'] ||
    statusOrder[a.status] - statusOrder[b.status] ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The transactions in time order, whatever the order of the file; ties by what must come first. */
export function inTimeOrder(transactions: readonly Transaction[]): readonly Transaction[] {
  const isSorted = transactions.every((transaction, index) => {
    const before = transactions[index - 1];
    return before === undefined || byTime(before, transaction) <= 0;
  });
  return isSorted ? transactions : [...transactions].sort(byTime);
}
