import { hasHappened, stageNames, stageOf } from './events.ts';
import type { Fact } from './fact.ts';
import {
  isInvoiceDue,
  isRenewable,
  isRenewedByDefault,
  leavesTheShop,
  messageState,
  messageStates,
} from './promises.ts';
import type { Situation } from './situation.ts';

/** A quote whose link went out has been approved; a quote that is still one has not. */
function isApproved({ order }: Situation): boolean | undefined {
  if (order.events === undefined) return undefined;
  if (hasHappened(order, 'quote_approved') === true || hasHappened(order, 'payment_link_sent') === true)
    return true;
  return order.status === 'quote' || hasHappened(order, 'quote_sent') === true ? false : undefined;
}

/** Facts about the way to pay and about what the merchant promises beside it. */
export const promiseFacts = {
  'quote.approved': {
    type: 'boolean',
    meaning: 'The customer approved the quote; unknown for an order that came without one.',
    source: 'order: events, status',
    read: isApproved,
  },
  'merchant.paysByLink': {
    type: 'boolean',
    meaning: 'At this merchant a link to pay is sent once the quote is approved.',
    source: 'merchant: payPlace',
    read: ({ terms }) => terms.paysByLink,
  },
  'paymentLink.sent': {
    type: 'boolean',
    meaning: 'The link to pay was sent to the customer.',
    source: 'order: events',
    read: ({ order }) => hasHappened(order, 'payment_link_sent'),
  },
  'checkout.stage': {
    type: 'word',
    values: stageNames,
    meaning: 'How far the customer got: cart, checkout, billing details, the bank or back from it.',
    source: 'order: events',
    read: ({ order }) => stageOf(order),
  },
  'journey.leavesTheShop': {
    type: 'boolean',
    meaning: 'The payment ends on a page outside the shop, from which the customer has to come back.',
    source: 'order: paymentMethod, instrument; merchant: journeys',
    read: leavesTheShop,
  },
  'confirmation.state': {
    type: 'word',
    values: messageStates,
    meaning: 'What became of the message that confirms the payment; it is missed after an hour.',
    source: 'order: events, paidAt; merchant: messages; --now',
    read: (situation) => messageState(situation, 'payment_confirmation_sent'),
  },
  'renewal.available': {
    type: 'boolean',
    meaning: 'The products of the order can renew by themselves; unknown where they differ.',
    source: 'order: items; merchant: renewal',
    read: isRenewable,
  },
  'renewal.byDefault': {
    type: 'boolean',
    meaning: 'Paying this order switched automatic renewal on without being asked.',
    source: 'order: autoRenewal, paymentMethod, items; merchant: renewal',
    read: isRenewedByDefault,
  },
  'renewal.isOn': {
    type: 'boolean',
    meaning: 'Automatic renewal is switched on.',
    source: 'order: autoRenewal',
    read: ({ order }) => order.autoRenewal,
  },
  'renewal.messageState': {
    type: 'word',
    values: messageStates,
    meaning: 'What became of the message that automatic renewal was switched on; it is missed after an hour.',
    source: 'order: events, paidAt, items; merchant: messages, renewal; --now',
    read: (situation) => messageState(situation, 'renewal_confirmation_sent'),
  },
  'invoice.sent': {
    type: 'boolean',
    meaning: 'The invoice was sent.',
    source: 'order: events',
    read: ({ order }) => hasHappened(order, 'invoice_sent'),
  },
  'invoice.due': {
    type: 'boolean',
    meaning: 'The working days within which the merchant promises the invoice are over.',
    source: 'order: paidAt; merchant: invoice; --now',
    read: isInvoiceDue,
  },
} as const satisfies Record<string, Fact>;
