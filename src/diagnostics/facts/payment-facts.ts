import { reasons } from '../answers/reasons.ts';
import { networkOf } from '../../orders/card-network.ts';
import { strengths } from '../answers/answer.ts';
import { certainties, retries } from '../vocabulary.ts';
import { transactionStatuses } from '../../orders/vocabulary.ts';
import type { Transaction } from '../../orders/order.ts';
import type { Fact } from './fact.ts';
import { isCapturedTooLate } from './money.ts';
import type { Situation } from './situation.ts';
import { isCardWorthAsking } from './worth-asking.ts';

const attemptTransaction = ({ attempt }: Situation): string | undefined => attempt?.transaction.id;
const moneyTransaction = ({ money }: Situation): string | undefined => money?.transaction;
const aliveTransaction = ({ alive }: Situation): string | undefined => alive?.transaction;

function notesOf(transaction: Transaction | undefined): string | undefined {
  const texts = transaction?.notes?.flatMap(({ text }) => text ?? []) ?? [];
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** Facts about money and about what may still go through. */
const moneyFacts = {
  'transactions.count': {
    type: 'number',
    meaning:
      "How many transactions the order has; 0 means known to be none. Asked for, 1 stands for one or more in the shop's own tab.",
    source: 'transactions; the agent, where they are not loaded',
    ask: [0, 1],
    read: ({ transactions, told }) => transactions?.length ?? told.get('transactions.count'),
  },
  'money.captured': {
    type: 'word',
    values: ['none', 'part', 'full', 'excess'],
    meaning: "Captures and sales less refunds, against the order's amount; unknown while none are loaded.",
    source: 'transactions: type, status, amount; order: amount',
    read: ({ money }) => money?.captured,
    transaction: moneyTransaction,
  },
  'money.capturedTooLate': {
    type: 'boolean',
    meaning: 'The shop holds money although the order was cancelled or had expired.',
    source: 'transactions: type, status, amount, at; order: status, expiresAt',
    read: ({ order, money }) => money && isCapturedTooLate(order, money),
    transaction: moneyTransaction,
  },
  'payment.alive': {
    type: 'word',
    values: ['none', 'held', 'approved', 'pending', 'challenge', 'wallet', 'started'],
    meaning:
      'What may still go through, the heaviest first: an authorization (held), a payment in process (pending), a PayPal order not captured (approved), a bank check (challenge), an approval in a wallet (wallet), an open payment page (started).',
    source: 'transactions: status, at, threeDS; merchant: attemptLivesMinutes, challengeLivesMinutes; --now',
    read: ({ transactions, alive }) => (transactions === undefined ? undefined : (alive?.kind ?? 'none')),
    transaction: aliveTransaction,
  },
  'payment.overdue': {
    type: 'boolean',
    meaning:
      'What may still go through has waited longer for its final answer than such payments take: 7 days, an approved PayPal order 3 hours.',
    source: 'transactions: status, at; --now',
    read: ({ transactions, alive }) => (transactions === undefined ? undefined : (alive?.isOverdue ?? false)),
    transaction: aliveTransaction,
  },
} as const satisfies Record<string, Fact>;

/** Facts about the attempt that decides: the latest that failed, was left or ran out. */
const attemptFacts = {
  'attempt.status': {
    type: 'word',
    values: transactionStatuses,
    meaning:
      'Status of the latest attempt that neither succeeded nor may still go through; unknown where there is none. The other attempt facts are about the same one.',
    source: 'transactions: status, at',
    read: ({ attempt }) => attempt?.transaction.status,
    transaction: attemptTransaction,
  },
  'attempt.reason': {
    type: 'word',
    values: reasons,
    meaning:
      'What bank, network or provider said about that attempt, as a reason; unknown where it says nothing that can be diagnosed.',
    source: 'transactions: notes, codes, threeDS',
    read: ({ attempt }) =>
      attempt === undefined || attempt.said.answer.strength <= strengths.success
        ? undefined
        : attempt.said.answer.reason,
    transaction: attemptTransaction,
  },
  'attempt.note': {
    type: 'word',
    meaning: 'The notes of that attempt word for word, one a line.',
    source: 'transactions: notes',
    read: ({ attempt }) => notesOf(attempt?.transaction),
    transaction: attemptTransaction,
  },
  'attempt.certainty': {
    type: 'word',
    values: certainties,
    meaning: 'How sure the reading of that reason is.',
    source: 'transactions: notes, codes, threeDS',
    read: ({ attempt }) => attempt?.said.answer.certainty,
  },
  'attempt.retry': {
    type: 'word',
    values: retries,
    meaning: 'Whether and how the payment may be tried again after that answer, network advice included.',
    source: 'transactions: notes, codes',
    read: ({ attempt }) => attempt?.said.answer.retry,
  },
  'attempt.saysWhy': {
    type: 'boolean',
    meaning: 'Whether anything was said about that attempt that can be diagnosed.',
    source: 'transactions: notes, codes, threeDS',
    read: ({ attempt }) => attempt && attempt.said.answer.strength > strengths.success,
  },
  'attempt.awaitsAuthentication': {
    type: 'boolean',
    meaning: 'The bank was asked to authenticate that attempt (3-D Secure) and never answered.',
    source: 'transactions: threeDS',
    read: ({ attempt }) => attempt?.awaitsAuthentication,
    transaction: attemptTransaction,
  },
  'attempt.storedCard': {
    type: 'boolean',
    meaning: 'The attempt used a card or account that the shop had stored.',
    source: 'transactions: card.stored; order: instrument',
    read: ({ attempt, order }) =>
      attempt?.transaction.card?.stored ??
      (order.instrument === undefined ? undefined : order.instrument === 'saved'),
  },
} as const satisfies Record<string, Fact>;

const usesCard = ({ type = 'authorization' }: Transaction): boolean =>
  type === 'authorization' || type === 'sale' || type === 'verification';

/** Only the card used last tells: the customer may have changed cards, as he was told. */
function cardNetwork({ transactions, told }: Situation): string | undefined {
  const latest = transactions?.findLast(usesCard);
  const said = told.get('card.network');
  return (latest && networkOf(latest)) ?? (typeof said === 'string' ? said : undefined);
}

/** A challenge, a completed authentication or a provider's "enrolled" shows that 3-D Secure works on the card. */
function threeDSSeenWorking({ transactions = [] }: Situation): boolean {
  return transactions.some(
    ({ threeDS }) =>
      threeDS?.enrolled === 'Y' ||
      threeDS?.challengeSentAt !== undefined ||
      threeDS?.transStatus !== undefined,
  );
}

const cardFacts = {
  'card.network': {
    type: 'word',
    meaning: 'The network of the card used last; where no transaction tells, of the card the customer holds.',
    source: 'transactions: card.network, card.bin; the customer',
    ask: ['visa', 'mastercard', 'amex', 'diners', 'maestro', 'postfinance'],
    isWorthAsking: isCardWorthAsking,
    read: cardNetwork,
  },
  'card.accepted': {
    type: 'boolean',
    meaning:
      "The merchant takes cards of this network; unknown where the merchant's full list of networks is not known.",
    source: 'fact: card.network; merchant: networks',
    read: (situation) => {
      const network = cardNetwork(situation);
      return network === undefined ? undefined : situation.terms.networks?.includes(network);
    },
  },
  'card.threeDSEnabled': {
    type: 'boolean',
    meaning: 'The card has 3-D Secure switched on.',
    source: 'transactions: threeDS; the customer or the bank',
    ask: [true, false],
    isWorthAsking: isCardWorthAsking,
    read: (situation) => {
      if (threeDSSeenWorking(situation)) return true;
      const told = situation.told.get('card.threeDSEnabled');
      return typeof told === 'boolean' ? told : undefined;
    },
  },
  'card.threeDSWorks': {
    type: 'boolean',
    meaning: 'Something shows that 3-D Secure works on the card; false where nothing does, never unknown.',
    source: 'fact: card.threeDSEnabled',
    always: true,
    read: (situation) => threeDSSeenWorking(situation) || situation.told.get('card.threeDSEnabled') === true,
  },
} as const satisfies Record<string, Fact>;

export const paymentFacts = { ...moneyFacts, ...attemptFacts, ...cardFacts } as const;
