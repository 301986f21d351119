import type { Transaction } from '../orders/order.ts';
import { isReason } from './answers/reasons.ts';
import { transactionInHand } from './advice.ts';
import type { Situation } from './facts/situation.ts';
import type { Cause } from './vocabulary.ts';

const brings: ReadonlySet<string> = new Set(['authorization', 'sale', 'capture']);

/** The latest record of money taken, one that names its card first: a capture often does not. */
function latestPayment(transactions: readonly Transaction[]): Transaction | undefined {
  let latest: Transaction | undefined;
  for (let at = transactions.length - 1; at >= 0; at--) {
    const transaction = transactions[at];
    if (transaction?.status !== 'succeeded' || !brings.has(transaction.type ?? 'authorization')) continue;
    if (transaction.card !== undefined) return transaction;
    latest ??= transaction;
  }
  return latest;
}

/**
 * The transaction a diagnosis rests on: the attempt whose answer is the cause; else the payment that went through,
 * the one that still may, or the latest that failed.
 */
export function decidingTransaction(cause: Cause | undefined, situation: Situation): Transaction | undefined {
  const paid =
    cause !== undefined && isReason(cause) ? undefined : latestPayment(situation.transactions ?? []);
  return paid ?? transactionInHand(situation);
}
