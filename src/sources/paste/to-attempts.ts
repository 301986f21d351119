import { toldByShopId } from '../../orders/join-transactions.ts';
import type { TransactionStatus } from '../../orders/vocabulary.ts';
import { toCard } from '../shapes/card-fields.ts';
import { toNotes, type Attempt } from '../shapes/provider-payment.ts';
import type { PastedTransaction } from './read-paste.ts';

/** Whether a note is a refusal that is understood: for a row whose status is a picture that no copy has. */
export type IsRefusal = (note: string) => boolean;

/** How a pasted transaction stands; undefined where nothing tells. */
export function statusOfPasted(
  { status, isRefund, note }: PastedTransaction,
  isRefusal: IsRefusal,
): TransactionStatus | undefined {
  // A tab's notes of what was not finished are what the bank answered.
  if (status === 'incomplete') return note === undefined ? 'started' : 'failed';
  if (status !== undefined) return status;
  if (isRefund) return 'succeeded';
  return note !== undefined && isRefusal(note) ? 'failed' : undefined;
}

/** Pasted transactions as attempts of their order; pasted again, each has the same id. */
export function toPastedAttempts(
  transactions: readonly PastedTransaction[],
  isRefusal: IsRefusal,
): readonly Attempt[] {
  const seen = new Map<string, number>();
  return transactions.flatMap((pasted) => {
    const status = statusOfPasted(pasted, isRefusal);
    const { at, amount, currency, note } = pasted;
    const name = ['pasted', at, amount, pasted.isRefund ? 'refund' : undefined].filter(Boolean).join('-');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (status === undefined) return [];
    const isAnswer = status === 'failed' || status === 'cancelled' || status === 'expired';
    return [
      {
        id: pasted.id ?? toldByShopId(times === 1 ? name : `${name}-${times}`),
        at,
        type: pasted.isRefund ? ('refund' as const) : undefined,
        status,
        amount,
        currency,
        card: toCard({ network: pasted.network ?? pasted.method, last4: pasted.last4 }),
        notes: toNotes([{ at, from: isAnswer ? 'bank' : 'shop', text: note }]),
      },
    ];
  });
}
