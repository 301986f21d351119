import { toEpochMs } from './instant.ts';
import type { Note, Transaction } from './order.ts';
import { inTimeOrder } from './timeline.ts';
import type { TransactionStatus } from './vocabulary.ts';

/** How much a status says about the end of an attempt; a success is never overwritten. */
const finality: Record<TransactionStatus, number> = {
  started: 0,
  requires_action: 1,
  pending: 2,
  authorized: 3,
  cancelled: 4,
  expired: 5,
  failed: 6,
  succeeded: 7,
};

/** Whether an attempt still waits for its outcome. */
export function isUndecided({ status }: Transaction): boolean {
  return finality[status] <= finality.pending;
}

/** Whether a PayPal order waits, approved by its payer: what follows is a payment with an id of its own. */
export function isApproval({ status, provider, notes = [] }: Transaction): boolean {
  return status === 'authorized' && provider === 'paypal' && notes.some(({ code }) => code === 'APPROVED');
}

const refundTotal = ':refunded';
const toldByShop = 'shop:';

/** Id of a transaction that only the shop tells of and that its provider will know under another id. */
export function toldByShopId(name: string): string {
  return `${toldByShop}${name}`;
}

/** Whether the id was given by the shop's own story of a payment, not by the provider. */
export function isToldByShop({ id }: Pick<Transaction, 'id'>): boolean {
  return id.startsWith(toldByShop);
}

/** Id of the transaction that stands for all refunds of a charge, as long as they are not known one by one. */
export function refundTotalId(chargeId: string): string {
  return `${chargeId}${refundTotal}`;
}

/** The transactions of two records of one order: every id once, in time order. */
export function joinTransactions(
  a: readonly Transaction[] | undefined,
  b: readonly Transaction[] | undefined,
): readonly Transaction[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const byId = new Map<string, Transaction>();
  for (const transaction of [...a, ...b]) {
    const known = byId.get(transaction.id);
    byId.set(transaction.id, known === undefined ? transaction : joinTransaction(known, transaction));
  }
  return inTimeOrder(withoutEchoes(withoutCountedTotals([...byId.values()])));
}

/** A total says nothing more once the refunds it is made of are there. */
function withoutCountedTotals(transactions: readonly Transaction[]): readonly Transaction[] {
  const isTotal = ({ id }: Transaction): boolean => id.endsWith(refundTotal);
  const refunded = transactions
    .filter((transaction) => transaction.type === 'refund' && !isTotal(transaction))
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return transactions.filter((each) => !isTotal(each) || (each.amount ?? 0) > refunded);
}

const sameMoment = 120_000;

/** What a shop wrote of a payment says nothing more once the provider's own record of it is there. */
function withoutEchoes(transactions: readonly Transaction[]): readonly Transaction[] {
  const own = transactions.filter((each) => !isToldByShop(each));
  const isEcho = (told: Transaction): boolean =>
    isToldByShop(told) &&
    own.some(
      (each) => isRefund(each) === isRefund(told) && each.status === told.status && isOneEvent(told, each),
    );
  return transactions.filter((each) => !isEcho(each));
}

function isRefund({ type }: Transaction): boolean {
  return type === 'refund';
}

/** An order is paid once, whenever the shop got to hear of it; it may be refused, or paid back, many times. */
function isOneEvent(told: Transaction, other: Transaction): boolean {
  if (isRefund(told)) return told.amount === other.amount;
  return told.status === 'succeeded' || Math.abs(toEpochMs(told.at) - toEpochMs(other.at)) <= sameMoment;
}

/** Positive where `a` tells the later state. Undecided states follow each other in time, decided ones by weight. */
function compareStates(a: Transaction, b: Transaction): number {
  const byTime = toEpochMs(a.at) - toEpochMs(b.at);
  const byFinality = finality[a.status] - finality[b.status];
  const byAmount = (a.amount ?? -1) - (b.amount ?? -1);
  const isOpen = isUndecided(a) && isUndecided(b);
  const goesBack = isModification(a) && isModification(b) && !isUndecided(a) && !isUndecided(b);
  return (isOpen || goesBack ? byTime || byFinality : byFinality || byAmount || byTime) || byAmount;
}

/** What was done to a payment may be undone days later, as a refund that the customer's bank returns is. */
function isModification({ type }: Transaction): boolean {
  return type === 'refund' || type === 'capture';
}

function joinTransaction(a: Transaction, b: Transaction): Transaction {
  const [older, newer] = compareStates(a, b) > 0 ? [b, a] : [a, b];
  const card = joinFields(older.card, newer.card);
  const threeDS = joinFields(older.threeDS, newer.threeDS);
  const notes = joinNotes(older.notes, newer.notes);
  return {
    ...older,
    ...newer,
    ...(isDatedLate(older, newer) ? { at: earlier(older.at, newer.at) } : {}),
    ...(card === undefined ? {} : { card }),
    ...(threeDS === undefined ? {} : { threeDS }),
    ...(notes === undefined ? {} : { notes }),
  };
}

/**
 * The same outcome told twice came about when it was first told of: most providers' answers have no time of their own and
 * count as of their file. Stripe's intents, on the contrary, date a charge they only name too early.
 */
function isDatedLate(older: Transaction, newer: Transaction): boolean {
  return older.status === newer.status && !isUndecided(newer) && newer.provider !== 'stripe';
}

function earlier(a: string, b: string): string {
  return toEpochMs(b) < toEpochMs(a) ? b : a;
}

function joinFields<T extends object>(older: T | undefined, newer: T | undefined): T | undefined {
  return older === undefined || newer === undefined ? (older ?? newer) : { ...older, ...newer };
}

/** What a note is about: the same code told twice, in two wordings, is one fact. */
function factOf({ from, scheme, code, text }: Note): string {
  return JSON.stringify([from, scheme, code, code === undefined ? text : undefined]);
}

function joinNotes(
  a: readonly Note[] | undefined,
  b: readonly Note[] | undefined,
): readonly Note[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const byFact = new Map<string, Note>();
  for (const note of [...a, ...b]) {
    const fact = factOf(note);
    const known = byFact.get(fact);
    byFact.set(fact, known === undefined ? note : fuller(known, note));
  }
  return [...byFact].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, note]) => note);
}

/** The wording that says more; of two equally long ones the same each time. */
function fuller(a: Note, b: Note): Note {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x.length > y.length || (x.length === y.length && x > y) ? a : b;
}
