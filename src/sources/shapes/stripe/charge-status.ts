import type { OrderStatus, TransactionStatus } from '../../../orders/vocabulary.ts';
import type { JsonObject } from '../json-fields.ts';
import { refundState } from './money.ts';

/** How an attempt stands. Old charges, and test data, lack `status`: then the flags beside it tell. */
export function chargeStatus(charge: JsonObject): TransactionStatus {
  const status = charge['status'];
  if (status === 'pending') return 'pending';
  const failed =
    status === 'failed' || charge['paid'] === false || typeof charge['failure_code'] === 'string';
  if (failed) return 'failed';
  if (charge['captured'] !== false) return 'succeeded';
  return charge['refunded'] === true ? 'cancelled' : 'authorized';
}

/** The order's status as one charge alone tells it. */
export function orderStatusOf(charge: JsonObject): OrderStatus {
  switch (chargeStatus(charge)) {
    case 'succeeded': {
      const { amount, isFull } = refundState(charge);
      if (isFull) return 'refunded';
      return amount > 0 ? 'partially_refunded' : 'paid';
    }
    case 'cancelled':
    case 'expired':
      return 'cancelled';
    case 'started':
    case 'requires_action':
    case 'pending':
    case 'authorized':
    case 'failed':
      return 'awaiting_payment';
  }
}
