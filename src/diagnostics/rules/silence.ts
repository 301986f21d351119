import type { Rule } from '../rule.ts';

const tried = ['blank_page', 'payment_refused', 'auth_stuck', 'no_code_received'] as const;
const nothingTried = { 'order.payable': true, 'order.maybeOnline': true, 'transactions.count': 0 } as const;

/** Transactions are known and none of them is an attempt, alive or over; a card check that was given back is none. */
const nothingAlive = {
  'order.payable': true,
  'order.maybeOnline': true,
  'money.captured': 'none',
  'payment.alive': 'none',
} as const;
const nothingHappened = { ...nothingAlive, 'attempt.status': { known: false } } as const;

/** Nobody says why: what the absence of transactions, or of any word in them, tells. */
export const silenceRules: readonly Rule[] = [
  {
    id: 'no-transaction-at-all',
    family: 'silence',
    cause: 'payment_not_started',
    certainty: 'likely',
    when: { ...nothingTried, any: [{ 'merchant.paysWhenOrdering': true }, { symptom: tried }] },
    resolution: { action: 'try_other_card', alternatives: ['try_other_method'] },
    supersedes: ['nothing-wrong-found', 'order-waits-for-payment', 'pay-button-not-found'],
    source:
      'S1.19, S1.20: a tab with 0 transactions means that the payment could not begin; check the network',
    examples: [
      { facts: { ...nothingTried, 'merchant.paysWhenOrdering': true }, outcome: 'matched' },
      { facts: { ...nothingTried, symptom: 'payment_refused' }, outcome: 'matched' },
      { facts: { ...nothingTried, 'transactions.count': 2 }, outcome: 'not_matched' },
      { facts: { 'order.payable': true, 'order.maybeOnline': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'no-transaction-by-other-method',
    family: 'silence',
    cause: 'payment_not_started',
    certainty: 'likely',
    when: {
      ...nothingTried,
      'order.maybeCard': false,
      any: [{ 'merchant.paysWhenOrdering': true }, { symptom: tried }],
    },
    resolution: { action: 'try_other_method' },
    supersedes: [
      'no-transaction-at-all',
      'nothing-wrong-found',
      'order-waits-for-payment',
      'pay-button-not-found',
    ],
    source: 'S1.19, S1.21: the payment could not begin; with a wallet there is no card to look at',
    examples: [
      {
        facts: { ...nothingTried, 'order.maybeCard': false, 'merchant.paysWhenOrdering': true },
        outcome: 'matched',
      },
      {
        facts: { ...nothingTried, 'order.maybeCard': true, 'merchant.paysWhenOrdering': true },
        outcome: 'not_matched',
      },
      {
        facts: { 'order.payable': true, 'order.maybeOnline': true, 'order.maybeCard': false },
        outcome: 'undecided',
      },
    ],
  },
  {
    id: 'failed-without-a-word',
    family: 'silence',
    cause: 'generic_decline',
    certainty: 'possible',
    when: { 'order.payable': true, 'attempt.status': 'failed', 'attempt.saysWhy': false },
    resolution: { action: 'try_other_card', alternatives: ['contact_bank', 'try_other_method'] },
    supersedes: ['nothing-wrong-found', 'order-waits-for-payment', 'pay-button-not-found'],
    source: 'S1.18, S1.21: a failed attempt whose note says nothing; one of the two ways to help',
    examples: [
      {
        facts: { 'order.payable': true, 'attempt.status': 'failed', 'attempt.saysWhy': false },
        outcome: 'matched',
      },
      {
        facts: { 'order.payable': true, 'attempt.status': 'failed', 'attempt.saysWhy': true },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'pay-button-not-found',
    family: 'silence',
    cause: 'awaiting_customer_payment',
    certainty: 'likely',
    when: { 'order.payable': true, 'order.maybeOnline': true, symptom: 'no_pay_button' },
    resolution: { action: 'pay_from_customer_area' },
    source: 'S2.7, S3.5, S4.4: the pay button stands beside the order that waits for payment',
    examples: [
      {
        facts: { 'order.payable': true, 'order.maybeOnline': true, symptom: 'no_pay_button' },
        outcome: 'matched',
      },
      { facts: { 'order.payable': false }, outcome: 'not_matched' },
      { facts: { 'order.payable': true, 'order.maybeOnline': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'nothing-wrong-found',
    family: 'silence',
    cause: 'awaiting_customer_payment',
    certainty: 'likely',
    when: { ...nothingHappened, 'merchant.paysWhenOrdering': false },
    resolution: { action: 'pay_from_customer_area' },
    supersedes: ['order-waits-for-payment'],
    source:
      'S2.2, S2.3, S3.2, S4.1: an order that was not paid can be paid at any time, and is not ordered anew',
    examples: [
      { facts: { ...nothingAlive, 'merchant.paysWhenOrdering': false }, outcome: 'matched' },
      { facts: { ...nothingAlive, 'merchant.paysWhenOrdering': true }, outcome: 'not_matched' },
      {
        facts: { ...nothingAlive, 'merchant.paysWhenOrdering': false, 'attempt.status': 'failed' },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true, 'order.maybeOnline': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'order-waits-for-payment',
    family: 'silence',
    cause: 'awaiting_customer_payment',
    certainty: 'possible',
    when: { 'order.payable': true, 'order.maybeOnline': true, 'attempt.saysWhy': { known: false } },
    resolution: { action: 'pay_from_customer_area' },
    source: 'The order waits for payment and nothing more is known of it',
    examples: [
      { facts: { 'order.payable': true, 'order.maybeOnline': true }, outcome: 'matched' },
      {
        facts: { 'order.payable': true, 'order.maybeOnline': true, 'attempt.saysWhy': true },
        outcome: 'not_matched',
      },
      {
        facts: { 'order.payable': true, 'order.maybeOnline': true, 'attempt.saysWhy': false },
        outcome: 'not_matched',
      },
    ],
  },
];
