import type { Rule } from '../rule.ts';

const bothKnown = { 'order.state': 'open', 'attempt.awaitsAuthentication': true } as const;

/** The latest attempt stopped without a bank's word: where it stopped says why. */
export const unfinishedAttemptRules: readonly Rule[] = [
  {
    id: 'authentication-without-result',
    family: 'answer',
    cause: 'authentication_pending',
    certainty: 'likely',
    when: {
      ...bothKnown,
      'attempt.status': ['started', 'requires_action', 'failed'],
      'attempt.saysWhy': false,
    },
    resolution: { action: 'contact_bank', alternatives: ['try_other_card', 'try_other_method'] },
    source: 'S1.12: notified by the bank but stuck, contact the bank or use another card',
    examples: [
      { facts: { ...bothKnown, 'attempt.status': 'started', 'attempt.saysWhy': false }, outcome: 'matched' },
      {
        facts: { ...bothKnown, 'attempt.status': 'expired', 'attempt.saysWhy': false },
        outcome: 'not_matched',
      },
      { facts: { 'order.state': 'open' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'authentication-left',
    family: 'answer',
    cause: 'challenge_abandoned',
    certainty: 'likely',
    when: { ...bothKnown, 'attempt.status': 'cancelled', 'attempt.saysWhy': false },
    resolution: { action: 'retry_same_card', alternatives: ['try_other_card'] },
    source: 'EMV 3-D Secure: a challenge that was sent and cancelled before a result',
    examples: [
      {
        facts: { ...bothKnown, 'attempt.status': 'cancelled', 'attempt.saysWhy': false },
        outcome: 'matched',
      },
      {
        facts: { ...bothKnown, 'attempt.status': 'failed', 'attempt.saysWhy': false },
        outcome: 'not_matched',
      },
      { facts: { 'order.state': 'open' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'authentication-ran-out',
    family: 'answer',
    cause: 'challenge_timeout',
    certainty: 'likely',
    when: { ...bothKnown, 'attempt.status': 'expired', 'attempt.saysWhy': false },
    resolution: { action: 'retry_same_card', alternatives: ['contact_bank', 'try_other_card'] },
    source: 'EMV 3-D Secure: a challenge that was sent and ran out of time',
    examples: [
      { facts: { ...bothKnown, 'attempt.status': 'expired', 'attempt.saysWhy': false }, outcome: 'matched' },
      {
        facts: { ...bothKnown, 'attempt.status': 'failed', 'attempt.saysWhy': false },
        outcome: 'not_matched',
      },
      { facts: { 'order.state': 'open' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'attempt-cancelled',
    family: 'answer',
    cause: 'customer_cancelled',
    certainty: 'likely',
    when: {
      'order.state': 'open',
      'attempt.status': 'cancelled',
      'attempt.saysWhy': false,
      'attempt.awaitsAuthentication': false,
    },
    resolution: { action: 'retry_same_card', alternatives: ['try_other_card', 'try_other_method'] },
    source: 'The attempt was cancelled and no bank said anything: the customer left the payment page',
    examples: [
      {
        facts: {
          'order.state': 'open',
          'attempt.status': 'cancelled',
          'attempt.saysWhy': false,
          'attempt.awaitsAuthentication': false,
        },
        outcome: 'matched',
      },
      { facts: { 'order.state': 'open', 'attempt.status': 'failed' }, outcome: 'not_matched' },
      { facts: { 'order.state': 'open' }, outcome: 'undecided' },
    ],
  },
  {
    id: 'attempt-ran-out',
    family: 'answer',
    cause: 'session_expired',
    certainty: 'likely',
    when: {
      'order.state': 'open',
      'attempt.status': ['expired', 'started', 'requires_action'],
      'attempt.saysWhy': false,
      'attempt.awaitsAuthentication': false,
    },
    resolution: { action: 'retry_same_card', alternatives: ['try_other_card', 'try_other_method'] },
    source:
      'contract: a started attempt lives for an hour; after it the payment page no longer accepts the payment',
    examples: [
      {
        facts: {
          'order.state': 'open',
          'attempt.status': 'started',
          'attempt.saysWhy': false,
          'attempt.awaitsAuthentication': false,
        },
        outcome: 'matched',
      },
      { facts: { 'order.state': 'open', 'attempt.status': 'failed' }, outcome: 'not_matched' },
      { facts: { 'order.state': 'open' }, outcome: 'undecided' },
    ],
  },
];
