import type { Order, Transaction } from '../../orders/order.ts';
import { strictest } from '../answers/reasons.ts';
import { readTransaction, type TransactionAnswer } from '../answers/read-transaction.ts';
import type { Knowledge } from '../answers/knowledge.ts';
import type { MerchantTerms } from '../merchant-terms.ts';
import { awaitsAuthentication, heaviest, toAlive, toOpenCheck, type Alive } from './alive.ts';
import { toMoney, type Money } from './money.ts';
import { toPaymentHistory, type PaymentHistory } from './payments.ts';

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
function saidOf(transaction: Transaction, answers: Situation['answers']): TransactionAnswer | undefined {
  const said = answers.get(transaction);
  if (said === undefined || answers.size === 1) return said;
  const all = [...answers].filter(([{ id }]) => id === transaction.id).map(([, answer]) => answer);
  if (all.length === 1) return said;
  return {
    ...said,
    sayToCustomer: strictest(all.map((answer) => answer.sayToCustomer)),
    neverRetry: all.some((answer) => answer.neverRetry),
  };
}

function latestAttempt(
  { distinct }: PaymentHistory,
  answers: Situation['answers'],
  alive: readonly Alive[],
): Attempt | undefined {
  const transaction = distinct.findLast(
    (candidate) => isOver(candidate) && !alive.some(({ transaction: id }) => id === candidate.id),
  );
  const said = transaction && saidOf(transaction, answers);
  return said && { transaction, said, awaitsAuthentication: awaitsAuthentication(transaction) };
}

function allAlive(
  transactions: readonly Transaction[],
  { payments }: PaymentHistory,
  { terms, now }: Case,
): readonly Alive[] {
  const alive: Alive[] = [];
  for (const payment of payments) {
    const found = toAlive(payment, terms, now);
    if (found !== undefined) alive.push(found);
  }
  for (const transaction of transactions) {
    const found = toOpenCheck(transaction, terms, now);
    if (found !== undefined) alive.push(found);
  }
  return alive;
}

const noAnswers: Situation['answers'] = new Map();

function readAnswers(transactions: readonly Transaction[], knowledge: Knowledge): Situation['answers'] {
  if (transactions.length === 0) return noAnswers;
  const answers = new Map<Transaction, TransactionAnswer>();
  for (const transaction of transactions) answers.set(transaction, readTransaction(transaction, knowledge));
  return answers;
}

const notLoaded = { money: undefined, alive: undefined, attempt: undefined, answers: noAnswers };

export function toSituation(input: Case): Situation {
  const transactions = knownTransactions(input);
  const { money, alive, attempt, answers } =
    transactions === undefined ? notLoaded : followUp(transactions, input);
  const { order, terms, now, told, related, knowledge } = input;
  // Written out: to spread an object costs more than all of the arithmetic.
  return { order, terms, now, told, related, knowledge, transactions, money, alive, attempt, answers };
}

function followUp(
  transactions: readonly Transaction[],
  input: Case,
): Pick<Situation, 'money' | 'alive' | 'attempt' | 'answers'> {
  const history = toPaymentHistory(transactions);
  const alive = allAlive(transactions, history, input);
  const answers = readAnswers(transactions, input.knowledge);
  return {
    money: toMoney(input.order, history),
    alive: heaviest(alive),
    attempt: latestAttempt(history, answers, alive),
    answers,
  };
}
