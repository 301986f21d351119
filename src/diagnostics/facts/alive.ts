import { dayMs, hourMs, minuteMs, toEpochMs } from '../../orders/instant.ts';
import type { Transaction } from '../../orders/order.ts';
import type { MerchantTerms } from '../merchant-terms.ts';
import type { Payment } from './payments.ts';

/**
 * What may still go through: `held` (an authorization), `approved` (a PayPal order the merchant has not captured),
 * `pending` (in process), `challenge` (the bank was asked to authenticate), `wallet` (the payer has to approve),
 * `started` (the customer is on the payment page).
 */
export type AliveKind = 'held' | 'approved' | 'pending' | 'challenge' | 'wallet' | 'started';

export interface Alive {
  readonly kind: AliveKind;
  readonly transaction: string;
  /** Longer without a final answer than such payments take: someone has to look. It stays alive all the same. */
  readonly isOverdue: boolean;
}

const holdsFor = 7 * dayMs;
const approvalHoldsFor = 3 * hourMs;
const attemptLivesMinutes = 60;
const challengeLivesMinutes = 15;

function isPayPalApproval({ provider, status, notes = [] }: Transaction): boolean {
  return (
    status === 'authorized' &&
    notes.some(({ code, scheme = provider }) => code === 'APPROVED' && scheme?.toLowerCase() === 'paypal')
  );
}

/** The bank was asked to authenticate and has not answered. */
export function awaitsAuthentication({ threeDS }: Transaction): boolean {
  if (threeDS === undefined || threeDS.completedAt !== undefined) return false;
  const { transStatus, challengeSentAt, flow } = threeDS;
  if (transStatus !== undefined) return transStatus === 'C' || transStatus === 'D';
  return challengeSentAt !== undefined || flow === 'challenge';
}

function unfinishedKind(transaction: Transaction): AliveKind {
  if (awaitsAuthentication(transaction)) return 'challenge';
  const isAnswered =
    transaction.threeDS?.completedAt !== undefined || transaction.threeDS?.transStatus === 'Y';
  if (transaction.status !== 'requires_action' || isAnswered) return 'started';
  return transaction.provider?.toLowerCase() === 'paypal' ? 'wallet' : 'challenge';
}

function livesUntil(transaction: Transaction, terms: MerchantTerms): number {
  const challengeSentAt = transaction.threeDS?.challengeSentAt;
  return challengeSentAt !== undefined && awaitsAuthentication(transaction)
    ? toEpochMs(challengeSentAt) + (terms.challengeLivesMinutes ?? challengeLivesMinutes) * minuteMs
    : toEpochMs(transaction.at) + (terms.attemptLivesMinutes ?? attemptLivesMinutes) * minuteMs;
}

/** The bank was asked a moment ago: the customer can still answer. */
function isChallengeOpen(first: Transaction, terms: MerchantTerms, now: number): boolean {
  return awaitsAuthentication(first) && now < livesUntil(first, terms);
}

function waitingForShop({ first, status }: Payment, terms: MerchantTerms, now: number): Alive {
  const age = now - toEpochMs(first.at);
  if (status === 'authorized' && isPayPalApproval(first)) {
    return { kind: 'approved', transaction: first.id, isOverdue: age > approvalHoldsFor };
  }
  const kind =
    status === 'authorized' ? 'held' : isChallengeOpen(first, terms, now) ? 'challenge' : 'pending';
  return { kind, transaction: first.id, isOverdue: age > holdsFor };
}

function waitingForPayer({ first }: Payment, terms: MerchantTerms, now: number): Alive | undefined {
  // Once the bank has said no to the authentication, nothing can follow it.
  const isRefused = first.threeDS?.transStatus === 'N' || first.threeDS?.transStatus === 'R';
  if (isRefused || now >= livesUntil(first, terms)) return undefined;
  return { kind: unfinishedKind(first), transaction: first.id, isOverdue: false };
}

/** Whether and how a payment may still go through at `now` (epoch ms); undefined once it is known to be dead or done. */
export function toAlive(payment: Payment, terms: MerchantTerms, now: number): Alive | undefined {
  if (payment.isCaptured || payment.isReleased) return undefined;
  switch (payment.status) {
    case 'authorized':
    case 'pending':
      return waitingForShop(payment, terms, now);
    case 'started':
    case 'requires_action':
      return waitingForPayer(payment, terms, now);
    case 'succeeded':
    case 'failed':
    case 'cancelled':
    case 'expired':
      return undefined;
  }
}

const weight: Record<AliveKind, number> = {
  held: 5,
  pending: 4,
  approved: 3,
  challenge: 2,
  wallet: 1,
  started: 0,
};

/** Of several payments alive, the one that weighs most: held money before a page that is still open. */
export function heaviest(alive: readonly Alive[]): Alive | undefined {
  return alive.reduce<Alive | undefined>(
    (best, next) => (best === undefined || weight[next.kind] > weight[best.kind] ? next : best),
    undefined,
  );
}

/** A card check is no payment, but while its bank check is open the customer is asked to answer it, not to pay. */
export function toOpenCheck(transaction: Transaction, terms: MerchantTerms, now: number): Alive | undefined {
  const { type, status, id } = transaction;
  const isUnfinished = status === 'started' || status === 'requires_action' || status === 'pending';
  if (type !== 'verification' || !isUnfinished || !isChallengeOpen(transaction, terms, now)) return undefined;
  return { kind: 'challenge', transaction: id, isOverdue: false };
}
