import type { OrderStatus } from '../../../orders/vocabulary.ts';
import { findText, findObject, type JsonObject } from '../json-fields.ts';
import { refundState } from './money.ts';

const statuses = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
  'processing',
  'requires_capture',
  'canceled',
  'succeeded',
] as const;
export type IntentStatus = (typeof statuses)[number];

/** Names of before 2019. */
const oldNames: ReadonlyMap<string, IntentStatus> = new Map([
  ['requires_source', 'requires_payment_method'],
  ['requires_source_action', 'requires_action'],
]);

/** Where a PaymentIntent stands; undefined for a status this version does not know. */
export function toIntentStatus(intent: JsonObject): IntentStatus | undefined {
  const name = findText(intent, 'status');
  if (name !== undefined) return oldNames.get(name) ?? statuses.find((status) => status === name);
  // The copy inside an error may be cut short; an error means that the attempt failed.
  return findObject(intent, 'last_payment_error') === undefined ? undefined : 'requires_payment_method';
}

/** The order's status: what is not paid and not closed still waits for a payment. */
export function orderStatusOf(status: IntentStatus, charges: readonly JsonObject[]): OrderStatus {
  if (status === 'canceled') return 'cancelled';
  if (status !== 'succeeded') return 'awaiting_payment';
  const refunds = charges.map(refundState);
  if (refunds.some(({ isFull }) => isFull)) return 'refunded';
  return refunds.some(({ amount }) => amount > 0) ? 'partially_refunded' : 'paid';
}
