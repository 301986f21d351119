import type { Rule } from '../rule.ts';

const waitsForTheBank = ['auth_stuck', 'no_code_received'] as const;

/** What the customer says, where no transaction says more. */
export const customerReportRules: readonly Rule[] = [
  {
    id: 'three-ds-blank-page',
    family: 'report',
    cause: 'card_not_enrolled_3ds',
    certainty: 'likely',
    when: {
      'order.payable': true,
      'order.maybeOnline': true,
      symptom: 'blank_page',
      'card.threeDSWorks': false,
    },
    resolution: { action: 'contact_bank', alternatives: ['try_other_card', 'try_other_method'] },
    source:
      "S1.6 to S1.8: the blank page is the bank's 3-D Secure page, and the card has not got it switched on",
    examples: [
      {
        facts: {
          'order.payable': true,
          'order.maybeOnline': true,
          symptom: 'blank_page',
          'card.threeDSWorks': false,
        },
        outcome: 'matched',
      },
      { facts: { 'order.payable': true, symptom: 'auth_stuck' }, outcome: 'not_matched' },
      {
        facts: { 'order.payable': true, 'order.maybeOnline': true, 'card.threeDSWorks': false },
        outcome: 'undecided',
      },
    ],
  },
  {
    id: 'card-without-three-ds',
    family: 'report',
    cause: 'card_not_enrolled_3ds',
    certainty: 'likely',
    when: { 'order.payable': true, 'order.maybeCard': true, 'card.threeDSEnabled': false },
    resolution: { action: 'contact_bank', alternatives: ['try_other_card', 'try_other_method'] },
    source: 'S1.4, S1.8: 3-D Secure is compulsory; the bank has to switch it on',
    examples: [
      {
        facts: { 'order.payable': true, 'order.maybeCard': true, 'card.threeDSEnabled': false },
        outcome: 'matched',
      },
      {
        facts: { 'order.payable': true, 'order.maybeCard': true, 'card.threeDSEnabled': true },
        outcome: 'not_matched',
      },
      {
        facts: { 'order.payable': true, 'order.maybeCard': false, 'card.threeDSEnabled': false },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true, 'order.maybeCard': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'blank-page-despite-three-ds',
    family: 'report',
    cause: 'three_ds_technical_error',
    certainty: 'possible',
    when: { 'order.payable': true, symptom: 'blank_page', 'card.threeDSWorks': true },
    resolution: { action: 'retry_same_card', alternatives: ['try_other_method', 'escalate'] },
    source:
      'S1.7: cookies, frames, a phone browser or the network can blank the page of a card that has 3-D Secure',
    examples: [
      {
        facts: { 'order.payable': true, symptom: 'blank_page', 'card.threeDSWorks': true },
        outcome: 'matched',
      },
      {
        facts: { 'order.payable': true, symptom: 'blank_page', 'card.threeDSWorks': false },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true, 'card.threeDSWorks': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'bank-notified-customer-stuck',
    family: 'report',
    cause: 'authentication_pending',
    certainty: 'likely',
    when: {
      'order.maybeOnline': true,
      any: [
        { 'order.payable': true, symptom: waitsForTheBank },
        { 'order.payable': true, 'bank.notified': true },
        { 'order.status': 'draft', 'order.pastDeadline': false, symptom: waitsForTheBank },
      ],
    },
    resolution: { action: 'contact_bank', alternatives: ['try_other_card', 'try_other_method'] },
    source: "S1.12, S2.17, S3.12: the way to authorise is the bank's; contact it, or use another card",
    examples: [
      {
        facts: { 'order.payable': true, 'order.maybeOnline': true, symptom: 'auth_stuck' },
        outcome: 'matched',
      },
      {
        facts: {
          'order.status': 'draft',
          'order.pastDeadline': false,
          'order.maybeOnline': true,
          symptom: 'no_code_received',
        },
        outcome: 'matched',
      },
      {
        facts: {
          'order.payable': true,
          'order.maybeOnline': true,
          symptom: 'no_pay_button',
          'bank.notified': false,
        },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true, 'order.maybeOnline': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'refused-without-a-trace',
    family: 'report',
    cause: 'generic_decline',
    certainty: 'possible',
    when: {
      'order.payable': true,
      'order.maybeOnline': true,
      symptom: 'payment_refused',
      'money.captured': { known: false },
    },
    resolution: { action: 'try_other_card', alternatives: ['contact_bank', 'try_other_method'] },
    source:
      'S1.9, S1.21: refused says nothing by itself; look at the card network and the transactions first',
    examples: [
      {
        facts: { 'order.payable': true, 'order.maybeOnline': true, symptom: 'payment_refused' },
        outcome: 'matched',
      },
      {
        facts: {
          'order.payable': true,
          'order.maybeOnline': true,
          symptom: 'payment_refused',
          'money.captured': 'none',
        },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true, 'order.maybeOnline': true }, outcome: 'undecided' },
    ],
  },
];
