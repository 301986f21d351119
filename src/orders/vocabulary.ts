/** The closed word lists of the order document (contract, section 1). */

export const orderStatuses = [
  'quote',
  'draft',
  'awaiting_payment',
  'processing',
  'on_hold',
  'paid',
  'expired',
  'cancelled',
  'refunded',
  'partially_refunded',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const orderKinds = ['purchase', 'renewal'] as const;

export const paymentMethods = [
  'card',
  'paypal',
  'bank_transfer',
  'cheque',
  'invoice',
  'twint',
  'postfinance',
  'other',
] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const instruments = ['saved', 'new'] as const;

export const eventTypes = [
  'quote_sent',
  'quote_approved',
  'payment_link_sent',
  'cart_opened',
  'checkout_started',
  'billing_details_entered',
  'redirected_to_bank',
  'returned_from_bank',
  'payment_confirmation_sent',
  'renewal_confirmation_sent',
  'invoice_sent',
] as const;
export type EventType = (typeof eventTypes)[number];

export const transactionTypes = [
  'authorization',
  'sale',
  'capture',
  'verification',
  'refund',
  'void',
] as const;
export type TransactionType = (typeof transactionTypes)[number];

export const transactionStatuses = [
  'started',
  'requires_action',
  'pending',
  'authorized',
  'succeeded',
  'failed',
  'cancelled',
  'expired',
] as const;
export type TransactionStatus = (typeof transactionStatuses)[number];

export const noteAuthors = ['bank', 'psp', 'shop', 'agent'] as const;
export type NoteAuthor = (typeof noteAuthors)[number];

/** EMV 3-D Secure transaction status; `I` is informational, `D` a decoupled challenge. */
export const transStatuses = ['Y', 'N', 'U', 'A', 'C', 'D', 'R', 'I', 'S'] as const;
export const enrolments = ['Y', 'N', 'U', 'B'] as const;
export const threeDSFlows = ['frictionless', 'challenge'] as const;

/** Statuses after which an order no longer waits for a payment. */
const finalStatuses: ReadonlySet<OrderStatus> = new Set([
  'processing',
  'paid',
  'expired',
  'cancelled',
  'refunded',
  'partially_refunded',
]);

/** Whether an order in this status can no longer be paid (paid already, or closed). */
export function isFinalStatus(status: OrderStatus): boolean {
  return finalStatuses.has(status);
}

/** Whether the shop holds the order as paid (being fulfilled included). */
export function isPaid(status: OrderStatus): boolean {
  return status === 'paid' || status === 'processing';
}

export function isOrderStatus(text: string): text is OrderStatus {
  return orderStatuses.some((status) => status === text);
}
