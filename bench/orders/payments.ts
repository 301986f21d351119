import { minuteMs } from '../../src/orders/instant.ts';
import type { Order, Transaction } from '../../src/orders/order.ts';
import type { TransactionStatus } from '../../src/orders/vocabulary.ts';
import { approvalNote, authenticationNote, refusalNote } from './bank-notes.ts';
import type { Language } from './people.ts';
import { pickWeighted, type Random } from './random.ts';
import { toTime } from './time.ts';

export interface Payment {
  readonly random: Random;
  readonly language: Language;
  readonly provider: string;
  readonly amount: number;
  readonly currency: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

type Card = NonNullable<Transaction['card']>;

const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function transactionId(random: Random, provider: string): string {
  if (provider === 'axerve') return random.digits(9);
  const length = provider === 'paypal' ? 17 : 24;
  let id = provider === 'paypal' ? '' : 'pi_3';
  while (id.length < length) id += idLetters.charAt(random.between(0, idLetters.length));
  return provider === 'paypal' ? id.toUpperCase() : id;
}

function cardOf(random: Random): Card {
  const [network, bin] = pickWeighted(random, [
    [['visa', '4'], 48],
    [['mastercard', '5'], 42],
    [['amex', '37'], 6],
    [['maestro', '6759'], 4],
  ]);
  return {
    network,
    bin: bin + random.digits(6 - bin.length),
    last4: random.digits(4),
    expiry: `20${random.between(25, 31)}-${String(random.between(1, 13)).padStart(2, '0')}`,
    funding: random.pick(['debit', 'credit', 'prepaid']),
    country: random.pick(['CH', 'FR', 'IT', 'DE', 'GB']),
  };
}

function noteOf({ random, language }: Payment, status: TransactionStatus, at: string): Transaction['notes'] {
  switch (status) {
    case 'failed':
      return [refusalNote(random, language, at)];
    case 'requires_action':
    case 'pending':
      return [authenticationNote(random, language, at)];
    default:
      return random.chance(0.5) ? [approvalNote(language, at)] : [];
  }
}

function attempt(payment: Payment, card: Card, status: TransactionStatus, minute: number): Transaction {
  const { random, provider, amount, currency } = payment;
  const at = toTime(payment.startedAt + minute * minuteMs + random.between(0, minuteMs));
  return {
    id: transactionId(random, provider),
    at,
    type: 'authorization',
    status,
    amount,
    currency,
    provider,
    card,
    threeDS: {
      version: '2.2.0',
      transStatus: status === 'failed' ? random.pick(['N', 'Y', 'R']) : status === 'succeeded' ? 'Y' : 'C',
      eci: status === 'succeeded' ? '05' : '07',
      flow: random.chance(0.4) ? 'frictionless' : 'challenge',
    },
    notes: noteOf(payment, status, at) ?? [],
  };
}

/** The attempts at paying an order in this status: up to three failures, then what the status says. */
export function transactionsOf(payment: Payment, status: Order['status']): readonly Transaction[] {
  const { random } = payment;
  const isPaid = ['paid', 'processing', 'refunded', 'partially_refunded'].includes(status);
  const failures = pickWeighted(
    random,
    isPaid
      ? [
          [0, 86],
          [1, 10],
          [2, 4],
        ]
      : [
          [0, 25],
          [1, 45],
          [2, 20],
          [3, 10],
        ],
  );
  let card = cardOf(random);
  const attempts: Transaction[] = [];
  for (let index = 0; index < failures; index += 1) {
    attempts.push(attempt(payment, card, 'failed', index * 4));
    if (random.chance(0.4)) card = cardOf(random);
  }
  const last: TransactionStatus | undefined = isPaid
    ? 'succeeded'
    : random.chance(0.2)
      ? random.pick(['requires_action', 'pending', 'authorized'])
      : undefined;
  if (last !== undefined) attempts.push(attempt(payment, card, last, failures * 4 + 1));
  if (status === 'refunded') attempts.push({ ...attempt(payment, card, 'succeeded', 3000), type: 'refund' });
  return attempts;
}
