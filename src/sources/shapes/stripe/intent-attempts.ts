import type { TransactionStatus } from '../../../orders/vocabulary.ts';
import { findNumber, findObject, findText, withoutAbsent, type JsonObject } from '../json-fields.ts';
import { networkOf, toCard } from './card.ts';
import { toTransactions } from './charge-transactions.ts';
import { findCharges, findNamedCharges } from './intent-charges.ts';
import type { IntentFacts } from './intent-facts.ts';
import type { IntentStatus } from './intent-status.ts';
import { toStep } from './intent-step.ts';
import { toCurrency } from './money.ts';
import { toNotes } from './notes.ts';

/**
 * Every attempt a PaymentIntent tells of, as transactions: none when nobody tried; undefined (unknown) when it was
 * paid and its charge is not even named.
 */
export function toAttempts(intent: JsonObject, facts: IntentFacts): readonly JsonObject[] | undefined {
  const attempts = [...fromCharges(intent, facts), ...fromNames(intent, facts)];
  const hasMoney = facts.status === 'succeeded' || facts.status === 'requires_capture';
  if (attempts.length === 0 && hasMoney) return undefined;
  const step = toStep(intent, facts, attempts);
  return step === undefined ? attempts : [...attempts, step];
}

function errorOf(intent: JsonObject, chargeId: string): JsonObject | undefined {
  const error = findObject(intent, 'last_payment_error');
  return findText(error, 'charge') === chargeId ? error : undefined;
}

function fromCharges(intent: JsonObject, { createdAt, takenAt }: IntentFacts): readonly JsonObject[] {
  const isExpired = ['automatic', 'expired'].includes(findText(intent, 'cancellation_reason') ?? '');
  const transactions = findCharges(intent).flatMap((charge) => {
    const id = findText(charge, 'id') ?? '';
    const error = errorOf(intent, id);
    return toTransactions(id, charge, { at: createdAt, takenAt, error, currency: toCurrency(intent) });
  });
  // Stripe gives up an authorisation that nobody captures in time.
  return transactions.map((each) =>
    isExpired && each['status'] === 'cancelled' ? { ...each, status: 'expired' } : each,
  );
}

/** How the latest attempt stands, told by the PaymentIntent alone. */
const statusByIntent: Record<IntentStatus, TransactionStatus> = {
  requires_payment_method: 'failed',
  // The customer is at the next attempt: the latest charge is the one that failed before.
  requires_confirmation: 'failed',
  requires_action: 'failed',
  processing: 'pending',
  requires_capture: 'authorized',
  canceled: 'cancelled',
  succeeded: 'succeeded',
};

function fromNames(intent: JsonObject, facts: IntentFacts): readonly JsonObject[] {
  return findNamedCharges(intent).map((id) => {
    const isLatest = id === findText(intent, 'latest_charge');
    const status = isLatest ? statusByIntent[facts.status] : 'failed';
    const error = errorOf(intent, id);
    const isNews = error !== undefined || (isLatest && isAboutLatest(intent, facts.status));
    const at = isNews ? (facts.takenAt ?? facts.createdAt) : facts.createdAt;
    const method = isLatest && error === undefined ? intent : error;
    const card = findObject(findObject(method, 'payment_method'), 'card');
    const received = status === 'succeeded' ? findNumber(intent, 'amount_received') : undefined;
    return withoutAbsent({
      id,
      at,
      status,
      amount: received ?? findNumber(intent, 'amount'),
      currency: toCurrency(intent),
      provider: 'stripe',
      card: toCard(card),
      notes: toNotes({ at, error, network: networkOf(card) }),
    });
  });
}

/** Whether an event with this status tells of something that the latest charge has just come to. */
function isAboutLatest(intent: JsonObject, status: IntentStatus): boolean {
  if (status === 'succeeded') return intent['capture_method'] !== 'manual';
  return status === 'processing' || status === 'requires_capture' || status === 'canceled';
}
