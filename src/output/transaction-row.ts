import { networkOf } from '../orders/card-network.ts';
import type { TransactionAnswer } from '../diagnostics/answers/read-transaction.ts';
import type { Reason } from '../diagnostics/answers/reasons.ts';
import { strengths } from '../diagnostics/answers/answer.ts';
import type { Transaction } from '../orders/order.ts';
import type { TransactionStatus, TransactionType } from '../orders/vocabulary.ts';
import type { ThreeDSTexts } from '../resolutions/terminal-texts.ts';
import { fill } from '../resolutions/template.ts';

/** One line of the transactions tab, as contract section 3 names its keys. */
export interface TransactionRow {
  readonly id: string;
  readonly at: string;
  readonly type: TransactionType;
  readonly status: TransactionStatus;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly network: string | null;
  readonly last4: string | null;
  readonly threeDS: Transaction['threeDS'] | null;
  /** The note that counts, word for word (card numbers masked). */
  readonly note: string | null;
  readonly code: string | null;
  readonly reason: Reason | null;
}

/** A success needs no reason; a reason is only shown where something was said. */
function reasonOf(said: TransactionAnswer | undefined): Reason | null {
  return said === undefined || said.answer.strength === strengths.none ? null : said.answer.reason;
}

export function toTransactionRow(
  transaction: Transaction,
  said: TransactionAnswer | undefined,
): TransactionRow {
  const { id, at, type, status, amount, currency, card, threeDS } = transaction;
  return {
    id,
    at,
    type: type ?? 'authorization',
    status,
    amount: amount ?? null,
    currency: currency ?? null,
    network: networkOf(transaction) ?? null,
    last4: card?.last4 ?? null,
    threeDS: threeDS ?? null,
    note: said?.note?.text ?? null,
    code: said?.note?.code ?? null,
    reason: reasonOf(said),
  };
}

/** The 3-D Secure fields in the few words of a table cell: `Y challenge`, `not enrolled`, `N (01)`. */
export function describeThreeDS(threeDS: TransactionRow['threeDS'], texts: ThreeDSTexts): string {
  if (threeDS === null || threeDS === undefined) return '';
  const { enrolled, transStatus, transStatusReason, flow, challengeSentAt, completedAt } = threeDS;
  if (transStatus === undefined && enrolled === 'N') return texts.notEnrolled;
  const waits = challengeSentAt !== undefined && completedAt === undefined && transStatus === undefined;
  const parts = [
    transStatus ?? (waits ? texts.noAnswer : enrolled && fill(texts.enrolled, { value: enrolled })),
    transStatusReason === undefined ? undefined : `(${transStatusReason})`,
    flow,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
