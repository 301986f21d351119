import type { TransactionStatus, TransactionType } from '../../../orders/vocabulary.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';

export interface State {
  readonly status: TransactionStatus;
  readonly type?: TransactionType;
}

const statuses: Readonly<Record<string, State>> = {
  authorized: { status: 'authorized' },
  partiallyauthorized: { status: 'authorized' },
  cardverified: { status: 'succeeded', type: 'verification' },
  captured: { status: 'succeeded' },
  partiallycaptured: { status: 'succeeded' },
  paid: { status: 'succeeded' },
  refunded: { status: 'succeeded' },
  partiallyrefunded: { status: 'succeeded' },
  declined: { status: 'failed' },
  retryscheduled: { status: 'failed' },
  canceled: { status: 'cancelled' },
  voided: { status: 'cancelled' },
  expired: { status: 'expired' },
  pending: { status: 'pending' },
  capturepending: { status: 'authorized' },
};

/** What an event says of its payment, which it carries without a status. */
const events: Readonly<Record<string, State>> = {
  payment_approved: { status: 'authorized' },
  payment_pending: { status: 'pending' },
  payment_authentication_failed: { status: 'failed' },
  payment_declined: { status: 'failed' },
  payment_canceled: { status: 'cancelled' },
  payment_expired: { status: 'expired' },
  payment_voided: { status: 'succeeded', type: 'void' },
  payment_captured: { status: 'succeeded', type: 'capture' },
  payment_capture_declined: { status: 'failed', type: 'capture' },
  payment_capture_pending: { status: 'pending', type: 'capture' },
  payment_paid: { status: 'succeeded' },
  payment_refunded: { status: 'succeeded', type: 'refund' },
  payment_refund_declined: { status: 'failed', type: 'refund' },
  payment_refund_pending: { status: 'pending', type: 'refund' },
  card_verified: { status: 'succeeded', type: 'verification' },
  card_verification_declined: { status: 'failed', type: 'verification' },
};

/** How a payment stands: by its event, its status, or else by the answer of the bank. */
export function stateOf(payment: JsonObject, event: string | undefined): State | undefined {
  if (event !== undefined) return events[event];
  const word = findText(payment, 'status')
    ?.toLowerCase()
    .replace(/[\s_-]/g, '');
  if (word === 'pending' && findObject(findObject(payment, '_links'), 'redirect') !== undefined) {
    return { status: 'requires_action' };
  }
  if (word !== undefined) return statuses[word];
  if (payment['approved'] !== undefined)
    return { status: payment['approved'] === true ? 'authorized' : 'failed' };
  const code = findText(payment, 'response_code');
  if (code === undefined) return undefined;
  // 10xxx are approvals; 20xxx, 30xxx and 40xxx are soft declines, hard declines and risk.
  return { status: code.startsWith('10') ? 'authorized' : 'failed' };
}
