import { refundTotalId } from '../../../orders/join-transactions.ts';
import type { TransactionStatus } from '../../../orders/vocabulary.ts';
import {
  findNumber,
  findObject,
  findObjects,
  findText,
  withoutAbsent,
  type JsonObject,
} from '../json-fields.ts';
import { findChargedCard, networkOf, toCard } from './card.ts';
import { chargeStatus } from './charge-status.ts';
import { createdAt } from './instants.ts';
import { chargedAmount, refundState, toCurrency } from './money.ts';
import { toNotes } from './notes.ts';
import { toThreeDS } from './three-ds.ts';

interface Attempt {
  /** Where the charge itself does not say when it was made. */
  readonly at: string;
  /** Time of the event that carried the charge. */
  readonly takenAt?: string | undefined;
  /** The error Stripe reported for this very charge. */
  readonly error?: JsonObject | undefined;
  /** Where the charge does not say. */
  readonly currency?: string | undefined;
}

/** A charge as a transaction, followed by its refunds. */
export function toTransactions(id: string, charge: JsonObject, attempt: Attempt): readonly JsonObject[] {
  const at = createdAt(charge) ?? attempt.at;
  const card = findChargedCard(charge);
  const status = chargeStatus(charge);
  const common = { currency: toCurrency(charge) ?? attempt.currency, provider: 'stripe' };
  const transaction = withoutAbsent({
    id,
    at,
    status,
    amount: chargedAmount(charge),
    ...common,
    card: toCard(card),
    threeDS: toThreeDS(charge),
    notes: toNotes({ at, charge, error: attempt.error, network: networkOf(card) }),
  });
  const refunds = status === 'succeeded' ? toRefunds(id, charge, attempt.takenAt ?? at) : [];
  return [transaction, ...refunds.map((refund) => withoutAbsent({ type: 'refund', ...refund, ...common }))];
}

const refundStatuses: ReadonlyMap<string, TransactionStatus> = new Map([
  ['pending', 'pending'],
  ['requires_action', 'requires_action'],
  ['failed', 'failed'],
  ['canceled', 'cancelled'],
]);

/** Refunds of old versions have no status: they were made at once. */
export function refundStatus(refund: JsonObject): TransactionStatus {
  return refundStatuses.get(findText(refund, 'status') ?? '') ?? 'succeeded';
}

function toRefunds(chargeId: string, charge: JsonObject, at: string): readonly JsonObject[] {
  const listed = findObjects(findObject(charge, 'refunds'), 'data') ?? [];
  const { amount } = refundState(charge);
  // Newer versions name the sum only, and not when its parts were paid back.
  if (listed.length === 0)
    return amount > 0 ? [{ id: refundTotalId(chargeId), at, status: 'succeeded', amount }] : [];
  return listed.flatMap((refund) => {
    const id = findText(refund, 'id');
    const status = refundStatus(refund);
    if (id === undefined) return [];
    return [{ id, at: createdAt(refund) ?? at, status, amount: findNumber(refund, 'amount') }];
  });
}
