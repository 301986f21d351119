import type { TransactionStatus } from '../../../orders/vocabulary.ts';

export type PaymentKind = 'authorization' | 'capture' | 'refund';

type Statuses = Readonly<Record<string, TransactionStatus>>;

/** Captures, and the sales of version 1. What was given back since is told by its refunds. */
const captures: Statuses = {
  COMPLETED: 'succeeded',
  PARTIALLY_REFUNDED: 'succeeded',
  REFUNDED: 'succeeded',
  DECLINED: 'failed',
  DENIED: 'failed',
  FAILED: 'failed',
  PENDING: 'pending',
};

const authorizations: Statuses = {
  CREATED: 'authorized',
  AUTHORIZED: 'authorized',
  PARTIALLY_CREATED: 'authorized',
  // The captures tell how much of it was taken.
  PARTIALLY_CAPTURED: 'authorized',
  CAPTURED: 'succeeded',
  DENIED: 'failed',
  EXPIRED: 'expired',
  VOIDED: 'cancelled',
  PENDING: 'pending',
};

const refunds: Statuses = {
  COMPLETED: 'succeeded',
  PENDING: 'pending',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
};

const byKind: Readonly<Record<PaymentKind, Statuses>> = {
  authorization: authorizations,
  capture: captures,
  refund: refunds,
};

/** The status of PayPal's word, in whichever case; undefined for one that this version does not know. */
export function toStatus(kind: PaymentKind, word: string | undefined): TransactionStatus | undefined {
  return word === undefined ? undefined : byKind[kind][word.toUpperCase()];
}
