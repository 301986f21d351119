import type { Rule } from '../rule.ts';

/** What the merchant does not take, and what is paid by another way than online. */
export const acceptanceRules: readonly Rule[] = [
  {
    id: 'other-method-chosen',
    family: 'other_method',
    cause: 'other_method_pending',
    certainty: 'certain',
    when: { 'order.payable': true, 'order.methodKind': 'offline' },
    resolution: { action: 'wait', actor: 'customer' },
    source: 'S5.2, systems 2.3: a transfer, cheque or invoice takes days to be registered',
    examples: [
      { facts: { 'order.payable': true, 'order.methodKind': 'offline' }, outcome: 'matched' },
      { facts: { 'order.payable': true, 'order.methodKind': 'online' }, outcome: 'not_matched' },
      { facts: { 'order.payable': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'card-network-not-accepted',
    family: 'acceptance',
    cause: 'network_not_supported',
    certainty: 'certain',
    when: { 'order.state': 'open', 'order.maybeCard': true, 'card.accepted': false },
    resolution: { action: 'try_other_card', alternatives: ['try_other_method'] },
    source: 'S1.9 to S1.11: only Visa and Mastercard, not American Express',
    examples: [
      {
        facts: { 'order.state': 'open', 'order.maybeCard': true, 'card.accepted': false },
        outcome: 'matched',
      },
      {
        facts: { 'order.state': 'open', 'order.maybeCard': true, 'card.accepted': true },
        outcome: 'not_matched',
      },
      { facts: { 'order.state': 'open', 'order.maybeCard': true }, outcome: 'undecided' },
    ],
  },
  {
    id: 'payment-method-not-accepted',
    family: 'acceptance',
    cause: 'network_not_supported',
    certainty: 'likely',
    when: { 'order.payable': true, 'order.methodKind': 'online', 'method.accepted': false },
    resolution: { action: 'try_other_method', retry: 'other_method' },
    source: "The merchant's profile does not list the chosen method",
    examples: [
      {
        facts: { 'order.payable': true, 'order.methodKind': 'online', 'method.accepted': false },
        outcome: 'matched',
      },
      {
        facts: { 'order.payable': true, 'order.methodKind': 'online', 'method.accepted': true },
        outcome: 'not_matched',
      },
      { facts: { 'order.payable': true, 'order.methodKind': 'online' }, outcome: 'undecided' },
    ],
  },
];
