import type { Order, Transaction } from '../../orders/order.ts';
import { strictest } from '../answers/reasons.ts';
import { readTransaction, type TransactionAnswer } from '../answers/read-transaction.ts';
import type { Knowledge } from '../answers/knowledge.ts';
import type { MerchantTerms } from '../merchant-terms.ts';
import { awaitsAuthentication, heaviest, toAlive, toOpenCheck, type Alive } from './alive.ts';
import { toMoney, type Money } from './money.ts';
import { distinctTransactions, toPaymentHistory } from './payments.ts';

export type FactValue = string | number | boolean;

/** What a case is made of: the order and everything known beside it. Nothing here reads a clock or a file. */
export interface Case {
  readonly order: Order;
  readonly terms: MerchantTerms;
  /** Epoch milliseconds; the only clock there is. */
  readonly now: number;
  /** What the agent was told (`symptom` among them): fact id -> value. */
  readonly told: ReadonlyMap<string, FactValue>;
  /** Other orders of the same customer, for `paid_in_another_order`. */
  readonly related: readonly Order[];
  /** What codes and notes mean. */
  readonly knowledge: Knowledge;
}

/** The attempt that decides: the latest that neither succeeded nor may still go through. */
export interface Attempt {
  readonly transaction: Transaction;
  readonly said: TransactionAnswer;
  readonly awaitsAuthentication: boolean;
}

/** What follows from a case by arithmetic alone, worked out once for all facts. */
export interface Situation extends Case {
  /** Undefined: not loaded. Empty: known to be none, from the order or from the agent's own look at the tab. */
  readonly transactions: readonly Transaction[] | undefined;
  readonly money: Money | undefined;
  readonly alive: Alive | undefined;
  readonly attempt: Attempt | undefined;
  /** What was said in every record of a transaction; an id may have several. */
  readonly answers: ReadonlyMap<Transaction, TransactionAnswer>;
}

function knownTransactions({ order, told }: Case): readonly Transaction[] | undefined {
  return order.transactions ?? (told.get('transactions.count') === 0 ? [] : undefined);
}

const unfinished: ReadonlySet<Transaction['status']> = new Set(['started', 'requires_action']);
const unsuccessful: ReadonlySet<Transaction['status']> = new Set(['failed', 'cancelled', 'expired']);

/** An attempt at the payment that brought nothing; a card check counts only once it has failed. */
function isOver({ type = 'authorization', status }: Transaction): boolean {
  if (type === 'verification') return unsuccessful.has(status);
  return (
    (type === 'authorization' || type === 'sale') && (unsuccessful.has(status) || unfinished.has(status))
  );
}

/** What was said of a transaction in all of its records: the latest counts, but a sensitive word stays. */
function saidOf(
  transaction: Transaction,
  answers: ReadonlyMap<Transaction, TransactionAnswer>,
): TransactionAnswer | undefined {
  const said = answers.get(transaction);
  if (said === undefined) return undefined;
  const all = [...answers].filter(([{ id }]) => id === transaction.id).map(([, answer]) => answer);
  return {
    ...said,
    sayToCustomer: strictest(all.map((answer) => answer.sayToCustomer)),
    neverRetry: all.some((answer) => answer.neverRetry),
  };
}

function latestAttempt(
  transactions: readonly Transaction[],
  answers: ReadonlyMap<Transaction, TransactionAnswer>,
  alive: readonly Alive[],
): Attempt | undefined {
  const isAlive = (id: string): boolean => alive.some(({ transaction }) => transaction === id);
  const transaction = distinctTransactions(transactions).findLast(
    (candidate) => isOver(candidate) && !isAlive(candidate.id),
  );
  const said = transaction && saidOf(transaction, answers);
  return said && { transaction, said, awaitsAuthentication: awaitsAuthentication(transaction) };
}

export function toSituation(input: Case): Situation {
  const transactions = knownTransactions(input);
  if (transactions === undefined) {
    return {
      ...input,
      transactions,
      money: undefined,
      alive: undefined,
      attempt: undefined,
      answers: new Map(),
    };
  }
  const history = toPaymentHistory(transactions);
  const alive = [
    ...history.payments.flatMap((payment) => toAlive(payment, input.terms, input.now) ?? []),
    ...transactions.flatMap((transaction) => toOpenCheck(transaction, input.terms, input.now) ?? []),
  ];
  const answers = new Map(
    transactions.map((transaction) => [transaction, readTransaction(transaction, input.knowledge)]),
  );
  return {
    ...input,
    transactions,
    money: toMoney(input.order, history),
    alive: heaviest(alive),
    attempt: latestAttempt(transactions, answers, alive),
    answers,
  };
}
