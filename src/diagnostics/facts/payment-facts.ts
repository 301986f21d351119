import { reasons } from '../answers/reasons.ts';
import { networkOf } from '../answers/read-transaction.ts';
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

/** Facts about money and about what may still go through. */
const moneyFacts = {
  'transactions.count': {
    type: 'number',
    meaning: "How many transactions the shop's own tab shows; 0 means known to be none.",
    source: 'transactions',
    ask: [0, 1],
    read: ({ transactions, told }) => transactions?.length ?? told.get('transactions.count'),
  },
  'money.captured': {
    type: 'word',
    values: ['none', 'part', 'full', 'excess'],
    meaning: "Captures and sales less refunds, against the order's amount.",
    source: 'transactions',
    read: ({ money }) => money?.captured,
    transaction: moneyTransaction,
  },
  'money.capturedTooLate': {
    type: 'boolean',
    meaning: 'Money was taken although the order was cancelled or had expired.',
    source: 'transactions, status, expiresAt',
    read: ({ order, money }) => money && isCapturedTooLate(order, money),
    transaction: moneyTransaction,
  },
  'payment.alive': {
    type: 'word',
    values: ['none', 'held', 'approved', 'pending', 'challenge', 'wallet', 'started'],
    meaning:
      'What may still go through: money held, a payment in process, a bank check or a page still open.',
    source: 'transactions, --now',
    read: ({ transactions, alive }) => (transactions === undefined ? undefined : (alive?.kind ?? 'none')),
    transaction: aliveTransaction,
  },
  'payment.overdue': {
    type: 'boolean',
    meaning: 'What may still go through has waited longer for its final answer than such payments take.',
    source: 'transactions, --now',
    read: ({ transactions, alive }) => (transactions === undefined ? undefined : (alive?.isOverdue ?? false)),
    transaction: aliveTransaction,
  },
} as const satisfies Record<string, Fact>;

/** Facts about the attempt that decides: the latest that failed, was left or ran out. */
const attemptFacts = {
  'attempt.status': {
    type: 'word',
    values: transactionStatuses,
    meaning: 'Status of the latest attempt that neither succeeded nor may still go through.',
    source: 'transactions',
    read: ({ attempt }) => attempt?.transaction.status,
    transaction: attemptTransaction,
  },
  'attempt.reason': {
    type: 'word',
    values: reasons,
    meaning: "What bank, network or provider said about that attempt, as one of the taxonomy's reasons.",
    source: 'transactions: notes, codes and 3-D Secure fields',
    read: ({ attempt }) =>
      attempt === undefined || attempt.said.answer.strength <= strengths.success
        ? undefined
        : attempt.said.answer.reason,
    transaction: attemptTransaction,
  },
  'attempt.certainty': {
    type: 'word',
    values: certainties,
    meaning: 'How sure that reading is.',
    source: 'transactions: notes, codes and 3-D Secure fields',
    read: ({ attempt }) => attempt?.said.answer.certainty,
  },
  'attempt.retry': {
    type: 'word',
    values: retries,
    meaning: 'Whether the same card may be tried again, network advice included.',
    source: 'transactions: notes and codes',
    read: ({ attempt }) => attempt?.said.answer.retry,
  },
  'attempt.saysWhy': {
    type: 'boolean',
    meaning: 'Something was said about that attempt that can be diagnosed.',
    source: 'transactions: notes, codes and 3-D Secure fields',
    read: ({ attempt }) => attempt && attempt.said.answer.strength > strengths.success,
  },
  'attempt.awaitsAuthentication': {
    type: 'boolean',
    meaning: 'The bank was asked to authenticate that attempt and never answered.',
    source: 'transactions: 3-D Secure fields',
    read: ({ attempt }) => attempt?.awaitsAuthentication,
    transaction: attemptTransaction,
  },
  'attempt.storedCard': {
    type: 'boolean',
    meaning: 'The attempt used a card or account that the shop had stored.',
    source: 'transactions, instrument',
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
    meaning: 'The network of the card used last, or of the card the customer holds.',
    source: 'transactions: card.network, card.bin; the customer',
    ask: ['visa', 'mastercard', 'amex', 'diners', 'maestro', 'postfinance'],
    isWorthAsking: isCardWorthAsking,
    read: cardNetwork,
  },
  'card.accepted': {
    type: 'boolean',
    meaning: "The merchant takes cards of this card's network.",
    source: 'card.network, merchant profile',
    read: (situation) => {
      const network = cardNetwork(situation);
      return network === undefined ? undefined : situation.terms.networks?.includes(network);
    },
  },
  'card.threeDSEnabled': {
    type: 'boolean',
    meaning: 'The card has 3-D Secure switched on.',
    source: 'transactions: 3-D Secure fields; the customer or the bank',
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
    meaning: 'Something contradicts that the card lacks 3-D Secure; false where nothing does.',
    source: 'card.threeDSEnabled',
    read: (situation) => threeDSSeenWorking(situation) || situation.told.get('card.threeDSEnabled') === true,
  },
} as const satisfies Record<string, Fact>;

export const paymentFacts = { ...moneyFacts, ...attemptFacts, ...cardFacts } as const;
