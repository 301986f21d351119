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
    meaning: "The order's status, as the shop's own word was read.",
    source: 'order: status',
    always: true,
    read: ({ order }) => order.status,
  },
  'order.state': {
    type: 'word',
    values: ['open', 'paid', 'closed'],
    meaning:
      'Paid: paid or being fulfilled. Closed: expired, cancelled, refunded in whole or part, or unpaid past its deadline. Open: everything else.',
    source: 'order: status, expiresAt; --now',
    always: true,
    read: stateOf,
  },
  'order.payable': {
    type: 'boolean',
    meaning: 'The order waits for money: awaiting payment or on hold, and not past its deadline.',
    source: 'order: status, expiresAt; --now',
    always: true,
    read: (situation) => payableStatuses.has(situation.order.status) && !isPastDeadline(situation),
  },
  'order.pastDeadline': {
    type: 'boolean',
    meaning: 'The time until which the order can be paid is over; false where it has no such time.',
    source: 'order: expiresAt; --now',
    always: true,
    read: isPastDeadline,
  },
  'order.kind': {
    type: 'word',
    values: orderKinds,
    meaning: 'A purchase, or the renewal of something bought before.',
    source: 'order: kind',
    read: ({ order }) => order.kind,
  },
  'order.method': {
    type: 'word',
    values: paymentMethods,
    meaning: 'The payment method chosen; unknown where none was chosen yet.',
    source: 'order: paymentMethod',
    read: ({ order }) => order.paymentMethod,
  },
  'order.methodKind': {
    type: 'word',
    values: ['online', 'offline'],
    meaning:
      'Online: card, PayPal, TWINT, PostFinance. Offline: bank transfer, cheque, invoice. Unknown for any other method, or none.',
    source: 'order: paymentMethod',
    read: ({ order }) => kindOfMethod(order.paymentMethod),
  },
  'order.maybeOnline': {
    type: 'boolean',
    meaning: 'The chosen method is not an offline one, or none was chosen; never unknown.',
    source: 'order: paymentMethod',
    always: true,
    read: ({ order }) => order.paymentMethod === undefined || kindOfMethod(order.paymentMethod) !== 'offline',
  },
  'order.maybeCard': {
    type: 'boolean',
    meaning: 'The chosen method is a card, or none was chosen; never unknown.',
    source: 'order: paymentMethod',
    always: true,
    read: ({ order }) => order.paymentMethod === undefined || order.paymentMethod === 'card',
  },
  'order.ageDays': {
    type: 'number',
    meaning: 'Whole days since the order was placed.',
    source: 'order: placedAt; --now',
    always: true,
    read: ({ order, now }) => Math.floor((now - toEpochMs(order.placedAt)) / dayMs),
  },
  'order.paidTwin': {
    type: 'word',
    meaning:
      'Number of a later order of the same customer for the same thing, paid within seven days; unknown where none was found.',
    source:
      'other orders of the same customer: in the store, the files of diagnose --from, or batch --related',
    read: ({ order, related }) => findPaidTwin(order, related)?.number,
  },
  'order.amount': {
    type: 'number',
    meaning: "The order's amount in the minor unit of its currency.",
    source: 'order: amount',
    read: ({ order }) => order.amount,
  },
  'order.currency': {
    type: 'word',
    meaning: "The order's currency, ISO 4217.",
    source: 'order: currency',
    read: ({ order }) => order.currency,
  },
  'merchant.id': {
    type: 'word',
    meaning: "The merchant's id, as the order names it.",
    source: 'order: merchant',
    always: true,
    read: ({ order }) => order.merchant,
  },
  'merchant.paysWhenOrdering': {
    type: 'boolean',
    meaning: 'At this merchant paying is part of ordering; elsewhere an order may be paid later.',
    source: 'merchant: paysWhenOrdering',
    read: ({ terms }) => terms.paysWhenOrdering,
  },
  'method.accepted': {
    type: 'boolean',
    meaning:
      "The merchant takes the chosen payment method; unknown where the merchant's list of methods is not known.",
    source: 'order: paymentMethod; merchant: methods',
    read: ({ order, terms }) =>
      order.paymentMethod === undefined || order.paymentMethod === 'other'
        ? undefined
        : terms.methods?.includes(order.paymentMethod),
  },
  'money.minutesSinceCapture': {
    type: 'number',
    meaning: 'Whole minutes since money was last captured; unknown where none was.',
    source: 'transactions: status, at; --now',
    read: ({ money, now }) =>
      money?.lastCapturedAt === undefined ? undefined : Math.floor((now - money.lastCapturedAt) / minuteMs),
  },
} as const satisfies Record<string, Fact>;
