import { toEpochMs } from './instant.ts';
import { familyOf, joinReferences } from './join-references.ts';
import { isApproval, isUndecided, joinTransactions } from './join-transactions.ts';
import type { Customer, Order, Transaction } from './order.ts';
import { isFinalStatus, type OrderStatus } from './vocabulary.ts';

/** How far an order has come: joining never goes back. */
const progress: Record<OrderStatus, number> = {
  quote: 0,
  draft: 1,
  on_hold: 2,
  awaiting_payment: 3,
  expired: 4,
  cancelled: 5,
  paid: 6,
  processing: 7,
  partially_refunded: 8,
  refunded: 9,
};

/**
 * Two records of one order that were both made from payments, as one. The order they come in makes no difference:
 * every transaction is kept in its last state, and a status that was reached is never left again.
 */
export function joinPayments(known: Order, incoming: Order): Order {
  const [older, newer] = compareVersions(known, incoming) > 0 ? [incoming, known] : [known, incoming];
  const reached = progress[known.status] > progress[incoming.status] ? known.status : incoming.status;
  const joined: Order = {
    ...older,
    ...newer,
    ...customerOf(joinCustomers(known.customer, incoming.customer)),
    placedAt: pickTime([known.placedAt, incoming.placedAt], Math.min) ?? newer.placedAt,
    ...timesOf(known, incoming),
    status: reached,
    ...paymentsOf(known, incoming, reached),
  };
  return { ...joined, status: afterRefunds(joined) };
}

/**
 * A shop's order with what its payments add: transactions, references and missing customer fields. Status, times and
 * amount stay the shop's own, for an order that still waits although it was paid is what has to be found.
 */
export function addPayments(order: Order, payments: Order): Order {
  const { amount, currency, paymentMethod } = payments;
  return {
    ...(paymentMethod === undefined ? {} : { paymentMethod }),
    ...(amount === undefined || currency === undefined || order.currency !== undefined
      ? {}
      : { amount, currency }),
    ...order,
    ...customerOf({ ...payments.customer, ...order.customer }),
    ...paymentsOf(order, payments, payments.status),
  };
}

function paymentsOf(a: Order, b: Order, status: OrderStatus): Pick<Order, 'references' | 'transactions'> {
  const references = joinReferences(a.references, b.references);
  const all = joinTransactions(a.transactions, b.transactions);
  const transactions = all?.filter(
    (each) => !isOvertaken(each, all, references, status) && !isCounted(each, all, references),
  );
  return {
    ...(references === undefined ? {} : { references }),
    ...(transactions === undefined ? {} : { transactions }),
  };
}

/**
 * A provider's payment waits for the customer under its own id and goes on as an attempt with another one. The wait is
 * over once there is such an attempt, or the payment is done or cancelled; beside a second payment nothing is certain.
 */
function isOvertaken(
  step: Transaction,
  all: readonly Transaction[],
  references: Order['references'],
  status: OrderStatus,
): boolean {
  if (!isUndecided(step) && !isApproval(step)) return false;
  const name = Object.entries(references ?? {}).find(([, value]) => value === step.id)?.[0];
  if (name === undefined || familyOf(references, name).length > 1) return false;
  const since = toEpochMs(step.at);
  return (
    isFinalStatus(status) ||
    all.some(({ id, type, at }) => id !== step.id && type !== 'refund' && toEpochMs(at) >= since)
  );
}

/** Names of what a provider collects payments under: a shop may know a payment only by this id. */
const collections = ['payment_intent', 'mollie_order', 'paypal_order'] as const;

/** Whether this success is told under the id of its collection, and by the payment in there as well: money once. */
function isCounted(paid: Transaction, all: readonly Transaction[], references: Order['references']): boolean {
  if (paid.status !== 'succeeded') return false;
  const name = collections.find((each) => references?.[each] === paid.id);
  if (name === undefined || familyOf(references, name).length > 1) return false;
  return all.some(({ id, type, status }) => id !== paid.id && type !== 'refund' && status === 'succeeded');
}

/** One of several payments given back in full leaves the order paid in part; a refund that came back leaves it paid. */
function afterRefunds({ status, transactions = [] }: Order): OrderStatus {
  if (status !== 'refunded' && status !== 'partially_refunded') return status;
  const refunds = transactions.filter(({ type }) => type === 'refund');
  const captured = capturedSum(transactions);
  const refunded = successfulSum(refunds);
  if (captured === 0 || refunds.length === 0) return status;
  if (refunded === 0) return refunds.every((each) => each.status === 'failed') ? 'paid' : status;
  return refunded >= captured ? 'refunded' : 'partially_refunded';
}

/** A captured authorization and its captures are the same money. */
function capturedSum(transactions: readonly Transaction[]): number {
  const captures = successfulSum(transactions.filter(({ type }) => type === 'capture'));
  const isAuthorization = ({ type }: Transaction): boolean => type === undefined || type === 'authorization';
  const authorized = successfulSum(transactions.filter(isAuthorization));
  return Math.max(captures, authorized) + successfulSum(transactions.filter(({ type }) => type === 'sale'));
}

function successfulSum(transactions: readonly Transaction[]): number {
  return transactions
    .filter(({ status }) => status === 'succeeded')
    .reduce((total, { amount }) => total + (amount ?? 0), 0);
}

function compareVersions(a: Order, b: Order): number {
  const time = ({ updatedAt }: Order): number => (updatedAt === undefined ? 0 : toEpochMs(updatedAt));
  const word = ({ nativeStatus = '' }: Order): string => nativeStatus;
  return time(a) - time(b) || (word(a) < word(b) ? -1 : word(a) > word(b) ? 1 : 0);
}

function timesOf(a: Order, b: Order): Pick<Order, 'paidAt' | 'updatedAt'> {
  const paidAt = pickTime([a.paidAt, b.paidAt], Math.max);
  const updatedAt = pickTime([a.updatedAt, b.updatedAt], Math.max);
  return { ...(paidAt === undefined ? {} : { paidAt }), ...(updatedAt === undefined ? {} : { updatedAt }) };
}

function pickTime(
  times: readonly (string | undefined)[],
  pick: (...values: readonly number[]) => number,
): string | undefined {
  const known = times.filter((time) => time !== undefined);
  const picked = pick(...known.map(toEpochMs));
  return known.find((time) => toEpochMs(time) === picked);
}

function customerOf(customer: Customer | undefined): Pick<Order, 'customer'> {
  return customer === undefined || Object.keys(customer).length === 0 ? {} : { customer };
}

/** Of two values the longer one, for it tells more; equally long ones are chosen the same way each time. */
function joinCustomers(a: Customer | undefined, b: Customer | undefined): Customer | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const later = (x: string, y: string): boolean => x.length > y.length || (x.length === y.length && x > y);
  const fields = Object.entries(b).filter(([key, value]) => {
    const known = Object.entries(a).find(([name]) => name === key)?.[1];
    return known === undefined || later(value, known);
  });
  return { ...a, ...Object.fromEntries(fields) };
}
