import { toEpochMs } from '../../orders/instant.ts';
import type { Transaction } from '../../orders/order.ts';
import { inTimeOrder } from '../../orders/timeline.ts';
import type { TransactionStatus } from '../../orders/vocabulary.ts';

/**
 * One payment: an authorization or sale with the captures, voids and refunds that belong to it.
 * Amounts are minor units; undefined where the record does not say.
 */
export interface Payment {
  readonly first: Transaction;
  readonly status: TransactionStatus;
  readonly authorized: number | undefined;
  captured: number | undefined;
  isCaptured: boolean;
  isReleased: boolean;
  capturedAt: number | undefined;
  /** The authorization itself reads `succeeded` (captured); a capture record then tells of the same money. */
  impliedCapture: boolean;
}

const typeOf = (transaction: Transaction): string => transaction.type ?? 'authorization';

/**
 * Records with the same id and type tell of one transaction: the latest state holds, except that a success is
 * not undone by a late `failed` (providers do send them in the wrong order).
 */
export function distinctTransactions(transactions: readonly Transaction[]): readonly Transaction[] {
  if (transactions.length < 2) return transactions;
  const byId = new Map<string, Transaction>();
  // Told in any order, the history is the same.
  for (const transaction of inTimeOrder(transactions)) {
    const key = `${typeOf(transaction)} ${transaction.id}`;
    if (byId.get(key)?.status !== 'succeeded') byId.set(key, transaction);
  }
  return [...byId.values()];
}

function startPayment(transaction: Transaction): Payment {
  const isCaptured = transaction.status === 'succeeded';
  return {
    first: transaction,
    status: transaction.status,
    authorized: transaction.amount,
    captured: isCaptured ? transaction.amount : 0,
    isCaptured,
    isReleased: false,
    capturedAt: isCaptured ? toEpochMs(transaction.at) : undefined,
    impliedCapture: isCaptured && typeOf(transaction) === 'authorization',
  };
}

function mayBelong(payment: Payment, later: Transaction): boolean {
  const { card, currency, provider } = payment.first;
  const agrees = <T>(a: T | undefined, b: T | undefined): boolean =>
    a === undefined || b === undefined || a === b;
  return (
    agrees(card?.last4, later.card?.last4) &&
    agrees(currency, later.currency) &&
    agrees(provider, later.provider) &&
    (payment.authorized === undefined || later.amount === undefined || later.amount <= payment.authorized)
  );
}

/** The payment a capture, void or refund belongs to: the same amount first, then the earliest that fits. */
function findPayment(
  payments: readonly Payment[],
  later: Transaction,
  isOpen: (payment: Payment) => boolean,
): Payment | undefined {
  const fitting = payments.filter((payment) => isOpen(payment) && mayBelong(payment, later));
  return fitting.find((payment) => payment.authorized === later.amount) ?? fitting[0];
}

function addCapture(payments: Payment[], capture: Transaction): void {
  const payment = findPayment(payments, capture, (candidate) => {
    if (typeOf(candidate.first) !== 'authorization') return false;
    if (!candidate.isCaptured || candidate.impliedCapture) return isHeld(candidate) || candidate.isCaptured;
    return (candidate.captured ?? 0) + (capture.amount ?? 0) <= (candidate.authorized ?? 0);
  });
  if (payment === undefined) {
    payments.push(startPayment(capture));
    return;
  }
  const before = payment.impliedCapture || payment.captured === undefined ? 0 : payment.captured;
  const amount = capture.amount ?? payment.authorized;
  payment.captured = amount === undefined ? undefined : before + amount;
  payment.isCaptured = true;
  payment.impliedCapture = false;
  payment.capturedAt = toEpochMs(capture.at);
}

function isHeld({ status, isCaptured, isReleased }: Payment): boolean {
  return !isCaptured && !isReleased && (status === 'authorized' || status === 'pending');
}

function isOver({ status }: Pick<Transaction, 'status'>): boolean {
  return status === 'failed' || status === 'cancelled' || status === 'expired';
}

/**
 * A void releases what is held, a refund gives back what was captured before it; each falls back to the other.
 * Gives the captured amount that came back; undefined when it is not told.
 */
function giveBack(payments: readonly Payment[], back: Transaction): number | undefined {
  const held = findPayment(payments, back, isHeld);
  const ended =
    back.type === 'void' && payments.some((payment) => isOver(payment) && mayBelong(payment, back));
  // In the same instant as a capture, a void belongs to the attempt that ended without one.
  const before = toEpochMs(back.at) - (ended ? 1 : 0);
  const wasCaptured = ({ isCaptured, capturedAt = 0 }: Payment): boolean =>
    isCaptured && capturedAt <= before;
  const captured = findPayment(payments, back, wasCaptured) ?? payments.find(wasCaptured);
  if (captured !== undefined && (back.type === 'refund' || held === undefined)) {
    return back.amount ?? (back.type === 'void' ? captured.captured : undefined);
  }
  // A part that is given back leaves the rest held.
  const isWhole = back.amount === undefined || back.amount >= (held?.authorized ?? 0);
  if (held !== undefined && isWhole) held.isReleased = true;
  return 0;
}

export interface PaymentHistory {
  /** The transactions, each once, in time order. */
  readonly distinct: readonly Transaction[];
  readonly payments: readonly Payment[];
  /** Captured money given back, in minor units; undefined when a refund does not tell its amount. */
  readonly refunded: number | undefined;
}

const plus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

/** The payments an order's transactions tell of, in any order; a card check (`verification`) is none. */
export function toPaymentHistory(transactions: readonly Transaction[]): PaymentHistory {
  const distinct = distinctTransactions(transactions);
  const payments: Payment[] = [];
  for (const start of distinct) {
    const { type = 'authorization' } = start;
    if (type === 'authorization' || type === 'sale') payments.push(startPayment(start));
  }
  for (const capture of distinct) {
    if (capture.type !== 'capture') continue;
    if (capture.status === 'succeeded') addCapture(payments, capture);
    else if (!isOver(capture)) payments.push(startPayment(capture));
    // What could not be captured had been authorized, whether or not that record is there.
    else if (payments.length === 0) payments.push(startPayment({ ...capture, status: 'authorized' }));
  }
  let refunded: number | undefined = 0;
  for (const back of distinct) {
    if (back.status !== 'succeeded' || (back.type !== 'void' && back.type !== 'refund')) continue;
    refunded = plus(refunded, giveBack(payments, back));
  }
  return { distinct, payments, refunded };
}
