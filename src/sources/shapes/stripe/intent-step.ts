import type { TransactionStatus } from '../../../orders/vocabulary.ts';
import { findNumber, findObject, findText, withoutAbsent, type JsonObject } from '../json-fields.ts';
import { networkOf, toCard } from './card.ts';
import type { IntentFacts } from './intent-facts.ts';
import { toInstant } from './instants.ts';
import { toCurrency } from './money.ts';
import { toNotes } from './notes.ts';
import { findId } from './references.ts';

interface Step {
  readonly id: string;
  readonly status: TransactionStatus;
  readonly error?: JsonObject | undefined;
}

/**
 * What a PaymentIntent is at without a charge to show for it: waiting for the customer, being confirmed, or failed
 * before the bank was asked (as a failed authentication is). Undefined where the charges tell everything.
 */
export function toStep(
  intent: JsonObject,
  facts: IntentFacts,
  attempts: readonly JsonObject[],
): JsonObject | undefined {
  const step = findStep(intent, facts, attempts.length > 0);
  if (step === undefined) return undefined;
  const { id, status, error } = step;
  const card = findObject(findObject(error ?? intent, 'payment_method'), 'card');
  const at = facts.takenAt ?? afterAll(attempts) ?? facts.createdAt;
  return withoutAbsent({
    id,
    at,
    status,
    amount: findNumber(intent, 'amount'),
    currency: toCurrency(intent),
    provider: 'stripe',
    card: toCard(card),
    notes: toNotes({ at, error, network: networkOf(card) }),
  });
}

function findStep(intent: JsonObject, { id, status }: IntentFacts, hasAttempts: boolean): Step | undefined {
  switch (status) {
    case 'requires_action':
      return { id, status: waitsForMoney(intent) ? 'pending' : 'requires_action' };
    case 'requires_confirmation':
      return { id, status: 'started' };
    case 'processing':
      return hasAttempts ? undefined : { id, status: 'pending' };
    case 'requires_payment_method':
    case 'canceled': {
      const error = findObject(intent, 'last_payment_error');
      if (error === undefined || findId(error, 'charge') !== undefined) return undefined;
      // The next attempt waits under the intent's own id, so a failed one needs one of its own.
      const about = findId(error, 'payment_method') ?? findText(error, 'code') ?? 'failed';
      return { id: `${id}:${about}`, status: 'failed', error };
    }
    case 'requires_capture':
    case 'succeeded':
      return undefined;
  }
}

/** The customer was given a voucher or bank details: the money may come days later. */
function waitsForMoney(intent: JsonObject): boolean {
  const action = findText(findObject(intent, 'next_action'), 'type') ?? '';
  return /display_details$|bank_transfer_instructions$|^verify_with_microdeposits$/.test(action);
}

/** Stripe gives no time for a step; it comes after every attempt there has been. */
function afterAll(attempts: readonly JsonObject[]): string | undefined {
  const times = attempts.map((attempt) => Date.parse(findText(attempt, 'at') ?? '')).filter((ms) => ms > 0);
  return times.length === 0 ? undefined : toInstant(Math.max(...times) / 1000 + 1);
}
