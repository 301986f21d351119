import type { Rule } from '../rule.ts';

/** Money first: taken too often, taken too late, paid, captured and not registered, paid in another order. */
export const moneyRules: readonly Rule[] = [
  {
    id: 'charged-more-than-due',
    family: 'overcharge',
    cause: 'charged_twice',
    certainty: 'certain',
    when: { 'money.captured': 'excess' },
    resolution: { action: 'review_refund' },
    source: 'Sum of captures and sales, less refunds, against the amount of the order',
    examples: [
      { facts: { 'money.captured': 'excess' }, outcome: 'matched' },
      { facts: { 'money.captured': 'full' }, outcome: 'not_matched' },
      { facts: {}, outcome: 'undecided' },
    ],
  },
  {
    id: 'charged-twice-reported',
    family: 'overcharge',
    cause: 'charged_twice',
    certainty: 'likely',
    when: { symptom: 'charged_twice', 'money.captured': { known: false } },
    resolution: { action: 'review_refund' },
    source: 'The customer sees two charges and the transactions are not loaded',
    examples: [
      { facts: { symptom: 'charged_twice' }, outcome: 'matched' },
      {
        facts: { symptom: 'charged_twice', 'money.captured': 'full' },
        outcome: 'not_matched',
      },
      { facts: {}, outcome: 'undecided' },
    ],
  },
  {
    id: 'captured-after-closing',
    family: 'late_capture',
    cause: 'paid_after_cancellation',
    certainty: 'certain',
    when: { 'money.capturedTooLate': true },
    resolution: { action: 'review_refund' },
    source: 'Money captured for an order that is cancelled or past its deadline',
    examples: [
      { facts: { 'money.capturedTooLate': true }, outcome: 'matched' },
      { facts: { 'money.capturedTooLate': false }, outcome: 'not_matched' },
      { facts: {}, outcome: 'undecided' },
    ],
  },
  {
    id: 'order-paid',
    family: 'paid',
    cause: 'already_paid',
    certainty: 'certain',
    when: { 'order.state': 'paid' },
    resolution: { action: 'none' },
    source: "The shop's status: paid, or being fulfilled",
    examples: [
      { facts: { 'order.state': 'paid' }, outcome: 'matched' },
      { facts: { 'order.state': 'open' }, outcome: 'not_matched' },
    ],
  },
  {
    id: 'captured-order-open',
    family: 'not_registered',
    cause: 'paid_but_not_registered',
    certainty: 'certain',
    when: {
      'order.status': ['awaiting_payment', 'on_hold', 'draft', 'quote'],
      'money.captured': 'full',
      any: [{ 'payer.returned': true }, { 'money.minutesSinceCapture': { gte: 60 } }],
    },
    resolution: { action: 'escalate' },
    source:
      'S3.13, systems 2.3: a card payment is registered at once; an hour without it is a fault of the shop',
    examples: [
      {
        facts: {
          'order.status': 'awaiting_payment',
          'money.captured': 'full',
          'money.minutesSinceCapture': 90,
        },
        outcome: 'matched',
      },
      {
        facts: {
          'order.status': 'awaiting_payment',
          'money.captured': 'full',
          'money.minutesSinceCapture': 5,
        },
        outcome: 'undecided',
      },
      { facts: { 'order.status': 'paid', 'money.captured': 'full' }, outcome: 'not_matched' },
    ],
  },
  {
    id: 'paid-in-another-order',
    family: 'paid_elsewhere',
    cause: 'paid_in_another_order',
    certainty: 'likely',
    when: { 'order.state': { not: 'paid' }, 'order.paidTwin': { known: true } },
    resolution: { action: 'none' },
    source: 'Same customer, merchant, amount and items, paid within seven days: an inference, never certain',
    examples: [
      { facts: { 'order.state': 'open', 'order.paidTwin': '1002' }, outcome: 'matched' },
      { facts: { 'order.state': 'open' }, outcome: 'not_matched' },
    ],
  },
];
