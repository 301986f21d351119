import { dayMs, minuteMs, toEpochMs } from '../../orders/instant.ts';
import {
  orderKinds,
  orderStatuses,
  paymentMethods,
  type OrderStatus,
  type PaymentMethod,
} from '../../orders/vocabulary.ts';
import { findPaidTwin } from './related.ts';
import type { Fact } from './fact.ts';
import type { Situation } from './situation.ts';

const closedStatuses: ReadonlySet<OrderStatus> = new Set([
  'expired',
  'cancelled',
  'refunded',
  'partially_refunded',
]);
const paidStatuses: ReadonlySet<OrderStatus> = new Set(['paid', 'processing']);
const payableStatuses: ReadonlySet<OrderStatus> = new Set(['awaiting_payment', 'on_hold']);
const onlineMethods: ReadonlySet<PaymentMethod> = new Set(['card', 'paypal', 'twint', 'postfinance']);
const offlineMethods: ReadonlySet<PaymentMethod> = new Set(['bank_transfer', 'cheque', 'invoice']);

function isPastDeadline({ order, now }: Situation): boolean {
  return order.expiresAt !== undefined && now > toEpochMs(order.expiresAt);
}

function stateOf(situation: Situation): 'open' | 'paid' | 'closed' {
  const { status } = situation.order;
  if (paidStatuses.has(status)) return 'paid';
  return closedStatuses.has(status) || isPastDeadline(situation) ? 'closed' : 'open';
}

function kindOfMethod(method: PaymentMethod | undefined): string | undefined {
  if (method === undefined) return undefined;
  if (onlineMethods.has(method)) return 'online';
  return offlineMethods.has(method) ? 'offline' : undefined;
}

/** Facts about the order itself. */
export const orderFacts = {
  'order.status': {
    type: 'word',
    values: orderStatuses,
    meaning: "The order's status.",
    source: 'status',
    always: true,
    read: ({ order }) => order.status,
  },
  'order.state': {
    type: 'word',
    values: ['open', 'paid', 'closed'],
    meaning:
      'Whether the order can still be paid, is paid, or is closed (cancelled, refunded or past its deadline).',
    source: 'status, expiresAt',
    always: true,
    read: stateOf,
  },
  'order.payable': {
    type: 'boolean',
    meaning: 'The order waits for money: awaiting payment or on hold, and not past its deadline.',
    source: 'status, expiresAt',
    always: true,
    read: (situation) => payableStatuses.has(situation.order.status) && !isPastDeadline(situation),
  },
  'order.pastDeadline': {
    type: 'boolean',
    meaning: 'The time until which the order could be paid is over.',
    source: 'expiresAt',
    always: true,
    read: isPastDeadline,
  },
  'order.kind': {
    type: 'word',
    values: orderKinds,
    meaning: 'A purchase or a renewal.',
    source: 'kind',
    read: ({ order }) => order.kind,
  },
  'order.method': {
    type: 'word',
    values: paymentMethods,
    meaning: 'The payment method chosen; unknown where none was chosen yet.',
    source: 'paymentMethod',
    read: ({ order }) => order.paymentMethod,
  },
  'order.methodKind': {
    type: 'word',
    values: ['online', 'offline'],
    meaning: 'Online: card, PayPal, TWINT, PostFinance. Offline: transfer, cheque, invoice.',
    source: 'paymentMethod',
    read: ({ order }) => kindOfMethod(order.paymentMethod),
  },
  'order.maybeOnline': {
    type: 'boolean',
    meaning: 'The chosen method is an online one, or none is known.',
    source: 'paymentMethod',
    always: true,
    read: ({ order }) => order.paymentMethod === undefined || kindOfMethod(order.paymentMethod) !== 'offline',
  },
  'order.maybeCard': {
    type: 'boolean',
    meaning: 'The chosen method is a card, or none is known.',
    source: 'paymentMethod',
    always: true,
    read: ({ order }) => order.paymentMethod === undefined || order.paymentMethod === 'card',
  },
  'order.ageDays': {
    type: 'number',
    meaning: 'Days since the order was placed.',
    source: 'placedAt, --now',
    always: true,
    read: ({ order, now }) => Math.floor((now - toEpochMs(order.placedAt)) / dayMs),
  },
  'order.paidTwin': {
    type: 'word',
    meaning: 'Number of a later, paid order of the same customer for the same thing.',
    source: 'other orders of the same customer',
    read: ({ order, related }) => findPaidTwin(order, related)?.number,
  },
  'order.amount': {
    type: 'number',
    meaning: "The order's amount in the minor unit of its currency.",
    source: 'amount',
    read: ({ order }) => order.amount,
  },
  'order.currency': {
    type: 'word',
    meaning: "The order's currency, ISO 4217.",
    source: 'currency',
    read: ({ order }) => order.currency,
  },
  'merchant.id': {
    type: 'word',
    meaning: "The merchant's id, as the order names it.",
    source: 'merchant',
    always: true,
    read: ({ order }) => order.merchant,
  },
  'merchant.paysWhenOrdering': {
    type: 'boolean',
    meaning: 'At this merchant paying is part of ordering; elsewhere an order may be paid later.',
    source: 'merchant profile',
    read: ({ terms }) => terms.paysWhenOrdering,
  },
  'method.accepted': {
    type: 'boolean',
    meaning: 'The merchant takes the chosen payment method.',
    source: 'paymentMethod, merchant profile',
    read: ({ order, terms }) =>
      order.paymentMethod === undefined || order.paymentMethod === 'other'
        ? undefined
        : terms.methods?.includes(order.paymentMethod),
  },
  'money.minutesSinceCapture': {
    type: 'number',
    meaning: 'Minutes since money was last captured.',
    source: 'transactions, --now',
    read: ({ money, now }) =>
      money?.lastCapturedAt === undefined ? undefined : Math.floor((now - money.lastCapturedAt) / minuteMs),
  },
} as const satisfies Record<string, Fact>;
