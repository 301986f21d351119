import type { Rule } from '../rule.ts';

/** A closed order hides what was tried before: nothing can be paid on it. */
export const closedOrderRules: readonly Rule[] = [
  {
    id: 'order-past-deadline',
    family: 'closed',
    cause: 'order_expired',
    certainty: 'certain',
    when: {
      any: [
        { 'order.status': 'expired' },
        { 'order.pastDeadline': true, 'order.status': ['awaiting_payment', 'on_hold', 'draft', 'quote'] },
      ],
    },
    resolution: { action: 'place_new_order' },
    source: 'status expired, or expiresAt is over; systems 1.2 (payment deadline)',
    examples: [
      { facts: { 'order.status': 'expired', 'order.pastDeadline': false }, outcome: 'matched' },
      { facts: { 'order.status': 'awaiting_payment', 'order.pastDeadline': true }, outcome: 'matched' },
      { facts: { 'order.status': 'awaiting_payment', 'order.pastDeadline': false }, outcome: 'not_matched' },
    ],
  },
  {
    id: 'order-cancelled',
    family: 'closed',
    cause: 'order_cancelled',
    certainty: 'certain',
    when: { 'order.status': 'cancelled' },
    resolution: { action: 'place_new_order' },
    source: 'status cancelled',
    examples: [
      { facts: { 'order.status': 'cancelled' }, outcome: 'matched' },
      { facts: { 'order.status': 'awaiting_payment' }, outcome: 'not_matched' },
    ],
  },
  {
    id: 'order-refunded',
    family: 'closed',
    cause: 'order_refunded',
    certainty: 'certain',
    when: { 'order.status': ['refunded', 'partially_refunded'] },
    resolution: { action: 'none' },
    source: 'status refunded or partially refunded',
    examples: [
      { facts: { 'order.status': 'refunded' }, outcome: 'matched' },
      { facts: { 'order.status': 'paid' }, outcome: 'not_matched' },
    ],
  },
];
