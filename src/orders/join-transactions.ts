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

const refundTotal = ':refunded';

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
  return inTimeOrder(withoutCountedTotals([...byId.values()]));
}

/** A total says nothing more once the refunds it is made of are there. */
function withoutCountedTotals(transactions: readonly Transaction[]): readonly Transaction[] {
  const isTotal = ({ id }: Transaction): boolean => id.endsWith(refundTotal);
  const refunded = transactions
    .filter((transaction) => transaction.type === 'refund' && !isTotal(transaction))
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return transactions.filter((each) => !isTotal(each) || (each.amount ?? 0) > refunded);
}

/** Positive where `a` tells the later state. Undecided states follow each other in time, decided ones by weight. */
function compareStates(a: Transaction, b: Transaction): number {
  const byTime = toEpochMs(a.at) - toEpochMs(b.at);
  const byFinality = finality[a.status] - finality[b.status];
  const byAmount = (a.amount ?? -1) - (b.amount ?? -1);
  const isOpen = isUndecided(a) && isUndecided(b);
  return (isOpen ? byTime || byFinality : byFinality || byAmount || byTime) || byAmount;
}

function joinTransaction(a: Transaction, b: Transaction): Transaction {
  const [older, newer] = compareStates(a, b) > 0 ? [b, a] : [a, b];
  const card = joinFields(older.card, newer.card);
  const threeDS = joinFields(older.threeDS, newer.threeDS);
  const notes = joinNotes(older.notes, newer.notes);
  return {
    ...older,
    ...newer,
    ...(card === undefined ? {} : { card }),
    ...(threeDS === undefined ? {} : { threeDS }),
    ...(notes === undefined ? {} : { notes }),
  };
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
