import { symptoms } from '../vocabulary.ts';
import type { Fact } from './fact.ts';
import type { FactValue, Situation } from './situation.ts';
import { isNoticeWorthAsking } from './worth-asking.ts';

function told(fact: string): (situation: Situation) => FactValue | undefined {
  return (situation) => situation.told.get(fact);
}

function hasReturned({ order, told: answers }: Situation): FactValue | undefined {
  if (order.events === undefined) return answers.get('payer.returned');
  // A list of events is complete: what is not in it did not happen.
  return order.events.some(({ type }) => type === 'returned_from_bank');
}

/** What only the customer, or a look at the bank or the mailbox, can tell. */
export const customerFacts = {
  symptom: {
    type: 'word',
    values: symptoms,
    meaning: 'What the customer says is wrong.',
    source: 'the customer',
    ask: symptoms.filter((symptom) => symptom !== 'other'),
    read: told('symptom'),
  },
  'bank.notified': {
    type: 'boolean',
    meaning: "The customer's bank asked for an approval or sent a code.",
    source: 'transactions: threeDS.challengeSentAt; the customer',
    ask: [true, false],
    isWorthAsking: isNoticeWorthAsking,
    read: (situation) =>
      situation.transactions?.some(({ threeDS }) => threeDS?.challengeSentAt !== undefined) === true
        ? true
        : situation.told.get('bank.notified'),
  },
  'bank.debited': {
    type: 'boolean',
    meaning: "The customer's bank shows the amount as debited or reserved.",
    source: 'the customer',
    ask: [true, false],
    read: told('bank.debited'),
  },
  'payer.returned': {
    type: 'boolean',
    meaning: 'The customer came back from the bank or wallet to the shop.',
    source: 'order: events; the customer, where they are unknown',
    ask: [true, false],
    read: hasReturned,
  },
  'mailbox.checked': {
    type: 'boolean',
    meaning: 'The customer looked into the mailbox of the billing address, spam folder included.',
    source: 'the customer',
    ask: [true, false],
    read: told('mailbox.checked'),
  },
  'other_card.tried': {
    type: 'boolean',
    meaning: 'The customer already tried another card.',
    source: 'the customer',
    ask: [true, false],
    read: told('other_card.tried'),
  },
} as const satisfies Record<string, Fact>;
