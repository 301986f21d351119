import type { Rule } from '../rule.ts';

const unfinished = ['quote', 'draft', 'awaiting_payment'] as const;
const byLink = {
  'order.status': unfinished,
  'order.pastDeadline': false,
  'merchant.paysByLink': true,
} as const;
const stopped = {
  'order.status': ['draft', 'awaiting_payment'],
  'order.pastDeadline': false,
  'checkout.stage': ['cart', 'checkout', 'billing'],
} as const;
const atBilling = {
  'order.status': 'awaiting_payment',
  'order.pastDeadline': false,
  'checkout.stage': 'billing',
} as const;
const awayFromTheShop = {
  'order.status': ['awaiting_payment', 'on_hold', 'draft'],
  'journey.leavesTheShop': true,
  'checkout.stage': 'bank',
  'payer.returned': false,
} as const;
const away = { ...awayFromTheShop, 'order.status': 'awaiting_payment' } as const;

const noAttemptIsLikely = {
  any: [
    { 'transactions.count': 0 },
    { 'transactions.count': { known: false }, symptom: { known: false } },
    // Who waits for the bank has begun to pay, and the attempt may be alive.
    { 'transactions.count': { known: false }, symptom: { not: ['auth_stuck', 'no_code_received'] } },
  ],
} as const;

const weaker = [
  'no-transaction-at-all',
  'no-transaction-by-other-method',
  'nothing-wrong-found',
  'order-waits-for-payment',
  'pay-button-not-found',
];

/** Where an order stands on its way to the payment: quote, link, checkout, the bank's page. */
export const beforePaymentRules: readonly Rule[] = [
  {
    id: 'return-to-shop-missing',
    family: 'not_returned',
    cause: 'return_to_shop_missing',
    certainty: 'likely',
    when: {
      ...awayFromTheShop,
      any: [
        { 'payment.alive': 'held', 'payment.overdue': false },
        { 'money.captured': 'full', 'money.minutesSinceCapture': { lt: 60 } },
      ],
    },
    resolution: { action: 'return_to_shop' },
    source: 'S3.13: the bank has authorised, and the click back to the shop finishes the procedure',
    examples: [
      { facts: { ...away, 'payment.alive': 'held', 'payment.overdue': false }, outcome: 'matched' },
      {
        facts: { ...away, 'payment.alive': 'none', 'money.captured': 'full', 'money.minutesSinceCapture': 3 },
        outcome: 'matched',
      },
      {
        facts: { ...away, 'payer.returned': true, 'payment.alive': 'held', 'payment.overdue': false },
        outcome: 'not_matched',
      },
      { facts: { ...away, 'payment.alive': 'held' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'renewal-not-for-this-product-unpaid',
    family: 'report',
    cause: 'renewal_not_available',
    certainty: 'certain',
    when: { 'order.payable': true, symptom: 'renewal_question', 'renewal.available': false },
    resolution: { action: 'pay_from_customer_area' },
    source: 'S3.15, S4.5, Q3.5: no automatic renewal for these products: the order is paid by hand',
    examples: [
      {
        facts: { 'order.payable': true, symptom: 'renewal_question', 'renewal.available': false },
        outcome: 'matched',
      },
      {
        facts: { 'order.payable': true, symptom: 'renewal_question', 'renewal.available': true },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true, symptom: 'renewal_question' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'quote-not-approved',
    family: 'silence',
    cause: 'payment_link_not_sent',
    certainty: 'certain',
    when: { ...byLink, 'quote.approved': false },
    resolution: { action: 'approve_quote' },
    supersedes: ['quote-still-open', 'link-asked-for', 'draft-not-finished', ...weaker],
    source: 'S5.5, Q5.1: without an approved quote no link is sent',
    examples: [
      {
        facts: {
          'order.status': 'quote',
          'order.pastDeadline': false,
          'merchant.paysByLink': true,
          'quote.approved': false,
        },
        outcome: 'matched',
      },
      {
        facts: {
          'order.status': 'quote',
          'order.pastDeadline': false,
          'merchant.paysByLink': true,
          'quote.approved': true,
        },
        outcome: 'not_matched',
      },
      {
        facts: { 'order.status': 'quote', 'order.pastDeadline': false, 'merchant.paysByLink': true },
        outcome: 'undecided',
      },
    ],
  },
  {
    id: 'link-not-sent',
    family: 'silence',
    cause: 'payment_link_not_sent',
    certainty: 'certain',
    when: { ...byLink, 'quote.approved': true, 'paymentLink.sent': false },
    resolution: { action: 'send_payment_link' },
    supersedes: ['quote-still-open', 'link-asked-for', 'draft-not-finished', ...weaker],
    source: 'S5.5: the link is sent on receipt of the approved quote, and the log does not show it',
    examples: [
      {
        facts: {
          'order.status': 'awaiting_payment',
          'order.pastDeadline': false,
          'merchant.paysByLink': true,
          'quote.approved': true,
          'paymentLink.sent': false,
        },
        outcome: 'matched',
      },
      { facts: { 'paymentLink.sent': true }, outcome: 'not_matched' },
      {
        facts: {
          'order.status': 'awaiting_payment',
          'order.pastDeadline': false,
          'merchant.paysByLink': true,
          'quote.approved': true,
        },
        outcome: 'undecided',
      },
    ],
  },
  {
    id: 'quote-still-open',
    family: 'silence',
    cause: 'payment_link_not_sent',
    certainty: 'likely',
    when: { 'order.status': 'quote', 'order.pastDeadline': false, 'quote.approved': { known: false } },
    resolution: { action: 'approve_quote' },
    source: 'S5.5: the order is still a quote, so its link has not gone out',
    examples: [
      { facts: { 'order.status': 'quote', 'order.pastDeadline': false }, outcome: 'matched' },
      { facts: { 'order.status': 'paid', 'order.pastDeadline': false }, outcome: 'not_matched' },
      { facts: { 'order.status': 'quote' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'link-asked-for',
    family: 'silence',
    cause: 'payment_link_not_sent',
    certainty: 'likely',
    when: {
      'order.payable': true,
      'merchant.paysByLink': true,
      symptom: 'no_payment_link',
      'paymentLink.sent': { known: false },
    },
    resolution: { action: 'send_payment_link' },
    supersedes: weaker,
    source: 'S5.5, Q5.1: the customer waits for the link and nobody knows whether it went out',
    examples: [
      {
        facts: { 'order.payable': true, 'merchant.paysByLink': true, symptom: 'no_payment_link' },
        outcome: 'matched',
      },
      {
        facts: { 'order.payable': true, 'merchant.paysByLink': false, symptom: 'no_payment_link' },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true, 'merchant.paysByLink': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'link-sent-not-found',
    family: 'silence',
    cause: 'awaiting_customer_payment',
    certainty: 'likely',
    when: { 'order.payable': true, symptom: 'no_payment_link', 'paymentLink.sent': true },
    resolution: { action: 'check_mailbox', alternatives: ['send_payment_link'] },
    supersedes: weaker,
    source: 'S5.5, Q5.1: the link went out: look in the mailbox it was sent to',
    examples: [
      {
        facts: { 'order.payable': true, symptom: 'no_payment_link', 'paymentLink.sent': true },
        outcome: 'matched',
      },
      {
        facts: { 'order.payable': true, symptom: 'no_payment_link', 'paymentLink.sent': false },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true, symptom: 'no_payment_link' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'checkout-stopped',
    family: 'silence',
    cause: 'checkout_not_completed',
    certainty: 'certain',
    when: { ...stopped, 'transactions.count': 0 },
    resolution: { action: 'pay_from_customer_area' },
    supersedes: ['checkout-stopped-by-events', 'draft-not-finished', 'link-sent-not-found', ...weaker],
    source: 'S5.6 to S5.9: the events end in the cart, the checkout or the billing details',
    examples: [
      { facts: { ...atBilling, 'transactions.count': 0 }, outcome: 'matched' },
      { facts: { ...atBilling, 'transactions.count': 1 }, outcome: 'not_matched' },
      { facts: atBilling, outcome: 'undecided' },
    ],
  },
  {
    id: 'checkout-stopped-by-events',
    family: 'silence',
    cause: 'checkout_not_completed',
    certainty: 'likely',
    when: { ...stopped, 'transactions.count': { known: false } },
    resolution: { action: 'pay_from_customer_area' },
    supersedes: ['draft-not-finished', 'link-sent-not-found', ...weaker],
    source: 'S5.6 to S5.9: the events end before the bank; the transactions are not loaded',
    examples: [
      { facts: atBilling, outcome: 'matched' },
      { facts: { ...atBilling, 'transactions.count': 0 }, outcome: 'not_matched' },
      { facts: { 'order.status': 'awaiting_payment', 'order.pastDeadline': false }, outcome: 'undecided' },
    ],
  },
  {
    id: 'draft-not-finished',
    family: 'silence',
    cause: 'checkout_not_completed',
    certainty: 'likely',
    when: {
      'order.status': 'draft',
      'order.pastDeadline': false,
      ...noAttemptIsLikely,
    },
    resolution: { action: 'pay_from_customer_area' },
    supersedes: weaker,
    source: 'contract: a draft is an order that the customer has not finished',
    examples: [
      { facts: { 'order.status': 'draft', 'order.pastDeadline': false }, outcome: 'matched' },
      {
        facts: { 'order.status': 'draft', 'order.pastDeadline': false, symptom: 'auth_stuck' },
        outcome: 'undecided',
      },
      { facts: { 'order.status': 'paid', 'order.pastDeadline': false }, outcome: 'not_matched' },
      { facts: { 'order.status': 'draft' }, outcome: 'undecided' },
    ],
  },
];
