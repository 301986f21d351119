import type { TransactionStatus } from '../../../orders/vocabulary.ts';

/** Worldpay's events; what was given back is a transaction of its own. */
const statuses: Readonly<Record<string, TransactionStatus>> = {
  SENT_FOR_AUTHORISATION: 'pending',
  SHOPPER_REDIRECTED: 'started',
  AUTHORISED: 'authorized',
  CAPTURED: 'succeeded',
  SETTLED: 'succeeded',
  SETTLED_BY_MERCHANT: 'succeeded',
  SENT_FOR_REFUND: 'succeeded',
  REFUNDED: 'succeeded',
  REFUNDED_BY_MERCHANT: 'succeeded',
  REFUND_FAILED: 'succeeded',
  CHARGED_BACK: 'succeeded',
  CHARGEBACK_REVERSED: 'succeeded',
  INFORMATION_REQUESTED: 'succeeded',
  INFORMATION_SUPPLIED: 'succeeded',
  REFUSED: 'failed',
  ERROR: 'failed',
  CANCELLED: 'cancelled',
  EXPIRED: 'expired',
};

const refunds: Readonly<Record<string, TransactionStatus>> = {
  SENT_FOR_REFUND: 'pending',
  REFUNDED: 'succeeded',
  REFUNDED_BY_MERCHANT: 'succeeded',
  REFUND_FAILED: 'failed',
};

export function toStatus(event: string): TransactionStatus | undefined {
  return statuses[event];
}

export function toRefundStatus(event: string): TransactionStatus | undefined {
  return refunds[event];
}
