import type { OrderStatus } from '../../orders/vocabulary.ts';
import type { Attempt } from './provider-payment.ts';

/** The order's status as its payment attempts alone tell it: what is not paid and not closed waits for a payment. */
export function orderStatusFrom(attempts: readonly Attempt[]): OrderStatus {
  const succeeded = attempts.filter(({ status }) => status === 'succeeded');
  const refunds = attempts.filter(({ type }) => type === 'refund');
  const returned = succeeded.filter(({ type }) => type === 'refund');
  const payments = attempts.filter(isPayment);
  const taken = succeeded.filter(isPayment);
  if (taken.length > 0) return afterRefunds(captured(taken), returned);
  // Only what was paid can be given back; how much had been paid is not known here.
  if (payments.length === 0 && refunds.length > 0) return returned.length > 0 ? 'partially_refunded' : 'paid';
  if (succeeded.some(({ type }) => type === 'void')) return 'cancelled';
  return 'awaiting_payment';
}

function isPayment({ type }: Attempt): boolean {
  return type !== 'refund' && type !== 'void' && type !== 'verification';
}

function afterRefunds(paid: number | undefined, refunds: readonly Attempt[]): OrderStatus {
  if (refunds.length === 0) return 'paid';
  const back = sum(refunds);
  return back !== undefined && paid !== undefined && back >= paid ? 'refunded' : 'partially_refunded';
}

/** An authorization that is captured, and its capture, tell of the same money. */
function captured(taken: readonly Attempt[]): number | undefined {
  const captures = taken.filter(({ type }) => type === 'capture');
  return sum(captures.length > 0 ? captures : taken);
}

function sum(attempts: readonly Attempt[]): number | undefined {
  return attempts.reduce<number | undefined>(
    (total, { amount }) => (total === undefined || amount === undefined ? undefined : total + amount),
    0,
  );
}
