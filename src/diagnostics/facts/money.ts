import { toEpochMs } from '../../orders/instant.ts';
import type { Order } from '../../orders/order.ts';
import { isFinalStatus } from '../../orders/vocabulary.ts';
import type { Payment, PaymentHistory } from './payments.ts';

/** How much of the order's amount the shop holds: captures and sales less refunds. */
export type Captured = 'none' | 'part' | 'full' | 'excess';

export interface Money {
  readonly captured: Captured;
  readonly lastCapturedAt: number | undefined;
  /** Id of the transaction that brought the money (the last one), as evidence. */
  readonly transaction: string | undefined;
}

/** The captured total, or undefined where an amount or another currency keeps it from being added up. */
function capturedTotal(order: Order, { payments, refunded }: PaymentHistory): number | undefined {
  let total = 0;
  for (const { isCaptured, captured, first } of payments) {
    if (!isCaptured) continue;
    const sameCurrency =
      first.currency === undefined || order.currency === undefined || first.currency === order.currency;
    // A payment that does not tell its amount was for this order: one payment of its whole amount.
    const amount = captured ?? order.amount;
    if (amount === undefined || !sameCurrency) return undefined;
    total += amount;
  }
  return refunded === undefined ? undefined : total - refunded;
}

function toCaptured(order: Order, history: PaymentHistory): Captured {
  const total = capturedTotal(order, history);
  if (total === undefined) {
    // Something was captured and cannot be compared: enough to say paid, not enough to say twice.
    return history.refunded === 0 ? 'full' : 'part';
  }
  if (total <= 0)
    return order.amount === 0 && history.payments.some(({ isCaptured }) => isCaptured) ? 'full' : 'none';
  if (order.amount === undefined || total === order.amount) return 'full';
  return total < order.amount ? 'part' : 'excess';
}

/** What the transactions say about money at the shop. */
export function toMoney(order: Order, history: PaymentHistory): Money {
  let last: Payment | undefined;
  for (const payment of history.payments) {
    if (!payment.isCaptured) continue;
    if (last === undefined || (payment.capturedAt ?? 0) >= (last.capturedAt ?? 0)) last = payment;
  }
  if (last === undefined) return { captured: 'none', lastCapturedAt: undefined, transaction: undefined };
  return {
    captured: toCaptured(order, history),
    lastCapturedAt: last.capturedAt,
    transaction: last.first.id,
  };
}

/** Whether money was taken although the order was cancelled or had expired. */
export function isCapturedTooLate(order: Order, { captured, lastCapturedAt }: Money): boolean {
  if (captured === 'none') return false;
  if (order.status === 'cancelled' || order.status === 'expired') return true;
  // An order that the shop took as paid, or has given back, is settled whenever the money came.
  if (isFinalStatus(order.status)) return false;
  return (
    order.expiresAt !== undefined &&
    lastCapturedAt !== undefined &&
    lastCapturedAt > toEpochMs(order.expiresAt)
  );
}
