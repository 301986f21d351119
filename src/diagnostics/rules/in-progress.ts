import type { Rule } from '../rule.ts';

/** Orders for which no money is registered, closed ones included: money may be on its way to them. */
const unsettled = ['awaiting_payment', 'on_hold', 'draft', 'quote', 'expired', 'cancelled'] as const;

/** Nothing is known to have been captured, and no attempt says why it failed: what a transaction says counts more. */
const nowhereExplained = [
  { 'money.captured': { known: false } },
  { 'money.captured': 'none', 'attempt.saysWhy': { known: false } },
  { 'money.captured': 'none', 'attempt.saysWhy': false },
] as const;

/** Something may still go through: nobody pays again before it is known to be dead. */
export const inProgressRules: readonly Rule[] = [
  {
    id: 'captured-just-now',
    family: 'in_progress',
    cause: 'payment_in_progress',
    certainty: 'likely',
    when: {
      'order.status': ['awaiting_payment', 'on_hold', 'draft', 'quote'],
      'money.captured': 'full',
      'money.minutesSinceCapture': { lt: 60 },
    },
    resolution: { action: 'wait' },
    source: 'systems 2.3: shops register a card payment within minutes',
    examples: [
      {
        facts: {
          'order.status': 'awaiting_payment',
          'money.captured': 'full',
          'money.minutesSinceCapture': 5,
        },
        outcome: 'matched',
      },
      {
        facts: {
          'order.status': 'awaiting_payment',
          'money.captured': 'full',
          'money.minutesSinceCapture': 90,
        },
        outcome: 'not_matched',
      },
      { facts: { 'order.status': 'awaiting_payment' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'captured-in-part',
    family: 'in_progress',
    cause: 'payment_in_progress',
    certainty: 'likely',
    when: { 'order.status': ['awaiting_payment', 'on_hold', 'draft', 'quote'], 'money.captured': 'part' },
    resolution: { action: 'escalate' },
    source:
      'Less than the amount of the order was captured: paying the whole again would charge that part twice',
    examples: [
      { facts: { 'order.status': 'awaiting_payment', 'money.captured': 'part' }, outcome: 'matched' },
      { facts: { 'order.status': 'awaiting_payment', 'money.captured': 'none' }, outcome: 'not_matched' },
      { facts: { 'order.status': 'awaiting_payment' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'payment-alive',
    family: 'in_progress',
    cause: 'payment_in_progress',
    certainty: 'certain',
    when: { 'payment.alive': ['held', 'approved', 'pending'], 'payment.overdue': false },
    resolution: { action: 'wait' },
    source: 'contract: authorized and pending are alive until a final status arrives',
    examples: [
      { facts: { 'payment.alive': 'held', 'payment.overdue': false }, outcome: 'matched' },
      { facts: { 'payment.alive': 'none', 'payment.overdue': false }, outcome: 'not_matched' },
      { facts: {}, outcome: 'undecided' },
    ],
  },
  {
    id: 'payment-alive-too-long',
    family: 'in_progress',
    cause: 'payment_in_progress',
    certainty: 'certain',
    when: { 'payment.alive': ['held', 'approved', 'pending', 'challenge'], 'payment.overdue': true },
    resolution: { action: 'escalate' },
    source: 'contract: after seven days (an approved PayPal order: three hours) someone has to look',
    examples: [
      { facts: { 'payment.alive': 'held', 'payment.overdue': true }, outcome: 'matched' },
      { facts: { 'payment.alive': 'held', 'payment.overdue': false }, outcome: 'not_matched' },
      { facts: { 'payment.alive': 'held' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'asynchronous-method-pending',
    family: 'in_progress',
    cause: 'payment_pending',
    certainty: 'certain',
    when: {
      'payment.alive': 'pending',
      'payment.overdue': false,
      'order.method': ['other', 'bank_transfer', 'invoice'],
    },
    resolution: { action: 'wait', retry: 'not_needed' },
    supersedes: ['payment-alive'],
    source: 'contract: payment_pending is a method that answers later',
    examples: [
      {
        facts: { 'payment.alive': 'pending', 'payment.overdue': false, 'order.method': 'other' },
        outcome: 'matched',
      },
      {
        facts: { 'payment.alive': 'pending', 'payment.overdue': false, 'order.method': 'card' },
        outcome: 'not_matched',
      },
      { facts: { 'payment.alive': 'pending', 'payment.overdue': false }, outcome: 'undecided' },
    ],
  },
  {
    id: 'payment-page-open',
    family: 'in_progress',
    cause: 'payment_in_progress',
    certainty: 'likely',
    when: { 'payment.alive': 'started' },
    resolution: { action: 'wait' },
    source: 'contract: a started attempt is alive for an hour',
    examples: [
      { facts: { 'payment.alive': 'started' }, outcome: 'matched' },
      { facts: { 'payment.alive': 'none' }, outcome: 'not_matched' },
      { facts: {}, outcome: 'undecided' },
    ],
  },
  {
    id: 'authentication-running',
    family: 'in_progress',
    cause: 'authentication_pending',
    certainty: 'certain',
    when: { 'payment.alive': 'challenge', 'payment.overdue': false },
    resolution: { action: 'complete_authentication', retry: 'after_auth' },
    source: 'contract: a 3-D Secure challenge is alive for 15 minutes; S2.17, S3.12',
    examples: [
      { facts: { 'payment.alive': 'challenge', 'payment.overdue': false }, outcome: 'matched' },
      { facts: { 'payment.alive': 'started', 'payment.overdue': false }, outcome: 'not_matched' },
      { facts: {}, outcome: 'undecided' },
    ],
  },
  {
    id: 'wallet-approval-running',
    family: 'in_progress',
    cause: 'payer_action_required',
    certainty: 'certain',
    when: { 'payment.alive': 'wallet' },
    resolution: { action: 'approve_in_wallet' },
    source: 'S4.10 to S4.13: the payer has to accept at PayPal',
    examples: [
      { facts: { 'payment.alive': 'wallet' }, outcome: 'matched' },
      { facts: { 'payment.alive': 'held' }, outcome: 'not_matched' },
      { facts: {}, outcome: 'undecided' },
    ],
  },
  {
    id: 'debited-but-unseen',
    family: 'in_progress',
    cause: 'payment_in_progress',
    certainty: 'likely',
    when: { 'order.status': unsettled, 'bank.debited': true, any: nowhereExplained },
    resolution: { action: 'escalate' },
    source: "The customer's bank shows the amount and the shop does not: find it before anybody pays again",
    examples: [
      { facts: { 'order.status': 'awaiting_payment', 'bank.debited': true }, outcome: 'matched' },
      { facts: { 'order.status': 'expired', 'bank.debited': true }, outcome: 'matched' },
      { facts: { 'order.status': 'awaiting_payment', 'bank.debited': false }, outcome: 'not_matched' },
      { facts: { 'order.status': 'awaiting_payment' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'payment-claimed',
    family: 'in_progress',
    cause: 'payment_in_progress',
    certainty: 'likely',
    when: { 'order.status': unsettled, symptom: ['charged_twice', 'no_confirmation'], any: nowhereExplained },
    resolution: { action: 'escalate' },
    source:
      'The customer says that he has paid and the shop holds no money: find it before anybody pays again',
    examples: [
      { facts: { 'order.status': 'awaiting_payment', symptom: 'no_confirmation' }, outcome: 'matched' },
      { facts: { 'order.status': 'awaiting_payment', symptom: 'blank_page' }, outcome: 'not_matched' },
      { facts: { 'order.status': 'awaiting_payment' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'on-hold-online',
    family: 'in_progress',
    cause: 'payment_in_progress',
    certainty: 'possible',
    when: {
      'order.status': 'on_hold',
      'order.pastDeadline': false,
      'order.methodKind': 'online',
      'payment.alive': { known: false },
    },
    resolution: { action: 'wait' },
    source: 'systems 5.1: an order on hold waits for an answer of the gateway',
    examples: [
      {
        facts: { 'order.status': 'on_hold', 'order.pastDeadline': false, 'order.methodKind': 'online' },
        outcome: 'matched',
      },
      { facts: { 'order.status': 'awaiting_payment' }, outcome: 'not_matched' },
      { facts: { 'order.status': 'on_hold', 'order.pastDeadline': false }, outcome: 'undecided' },
    ],
  },
];
