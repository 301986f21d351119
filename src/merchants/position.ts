import type { FactValue } from '../diagnostics/facts/situation.ts';
import type { Order, Transaction } from '../orders/order.ts';
import type { Journey, Step } from './journey.ts';
import type { MerchantProfile } from './profile.ts';

export type StepState = 'done' | 'here' | 'to_come';

export interface StepPosition {
  readonly step: Step;
  readonly state: StepState;
}

/** Where a customer stands on the way to pay. */
export interface Position {
  readonly journey: Journey;
  /** Every step of the journey, in order; none is `here` once all are done. */
  readonly steps: readonly StepPosition[];
  /** False where neither events, transactions nor the customer tell: then the path begins at its first step. */
  readonly isKnown: boolean;
}

const paidStatuses: ReadonlySet<Order['status']> = new Set([
  'paid',
  'processing',
  'partially_refunded',
  'refunded',
]);

/** The way the order is paid: by method and instrument, the first in the profile's order where several fit. */
function findJourney(
  { paymentMethod = 'card', instrument }: Order,
  { journeys = [] }: MerchantProfile,
): Journey | undefined {
  const ofMethod = journeys.filter(({ method }) => method === paymentMethod);
  return (
    ofMethod.find((journey) => journey.instrument !== undefined && journey.instrument === instrument) ??
    ofMethod.find((journey) => journey.instrument === undefined && journey.needsSignIn) ??
    ofMethod[0]
  );
}

const isAttempt = ({ type = 'authorization' }: Transaction): boolean =>
  type === 'authorization' || type === 'sale' || type === 'capture';

/** Nothing is left for the customer to do at the bank: it said yes, or the payment is being processed. */
const isGranted = ({ status }: Transaction): boolean =>
  status === 'authorized' || status === 'succeeded' || status === 'pending';

const asksTheBank = ({ threeDS }: Transaction): boolean =>
  threeDS?.challengeSentAt !== undefined || threeDS?.transStatus !== undefined;

/** Position of the first step outside the shop, where its pages are known; else of the last step. */
function firstOutside({ steps, hostedPage }: Journey): number {
  const outside = steps.findIndex(
    ({ page }) => page !== undefined && (hostedPage === undefined || page === hostedPage),
  );
  return outside === -1 ? steps.length - 1 : outside;
}

const authorising: ReadonlySet<string> = new Set(['authorise', 'authenticate', 'pay']);

/** Position of the step in which the bank is asked: the last one where none says so. */
function authorisingStep({ steps }: Journey): number {
  const position = steps.findLastIndex(({ id }) => authorising.has(id));
  return position === -1 ? steps.length - 1 : position;
}

/** Steps done as the transactions show: an attempt means that the shop lies behind, a yes that the bank does too. */
function doneByTransactions(journey: Journey, transactions: readonly Transaction[]): number {
  const attempts = transactions.filter(isAttempt);
  if (attempts.length === 0) return 0;
  const authorisation = authorisingStep(journey);
  if (attempts.some(isGranted)) return authorisation + 1;
  return attempts.some(asksTheBank) ? authorisation : firstOutside(journey);
}

/** Steps done as the events show, whatever their order in time: clocks differ and logs come late. */
function doneByEvents(journey: Journey, { events = [] }: Order): number {
  const happened = new Set(events.map(({ type }) => type));
  const shown =
    journey.steps.findLastIndex(({ shownBy }) => shownBy !== undefined && happened.has(shownBy)) + 1;
  if (happened.has('returned_from_bank')) return journey.steps.length;
  return happened.has('redirected_to_bank') ? Math.max(shown, firstOutside(journey)) : shown;
}

/** What can only go wrong once the bank was asked; a blank page may come up as soon as the shop is left. */
const atTheBank: ReadonlySet<FactValue | undefined> = new Set(['auth_stuck', 'no_code_received']);

/** Steps done as the customer tells it. */
function doneBySymptom(journey: Journey, symptom: FactValue | undefined): number {
  if (atTheBank.has(symptom)) return authorisingStep(journey);
  return symptom === 'blank_page' ? firstOutside(journey) : 0;
}

/**
 * How far the customer got on the way to pay this order, from its status, events, transactions and what he says
 * (`symptom`). Undefined where the profile describes no way for the order's method.
 */
export function findPosition(
  order: Order,
  profile: MerchantProfile,
  symptom?: FactValue,
): Position | undefined {
  const journey = findJourney(order, profile);
  if (journey === undefined || journey.steps.length === 0) return undefined;
  const isPaid = paidStatuses.has(order.status);
  const done = isPaid
    ? journey.steps.length
    : Math.max(
        doneByEvents(journey, order),
        doneByTransactions(journey, order.transactions ?? []),
        doneBySymptom(journey, symptom),
      );
  // What came back and was refused begins again at the first step outside the shop.
  const reached = !isPaid && done === journey.steps.length ? restartOf(journey, order) : done;
  return {
    journey,
    isKnown:
      isPaid ||
      order.events !== undefined ||
      order.transactions !== undefined ||
      doneBySymptom(journey, symptom) > 0,
    steps: journey.steps.map((step, index) => ({
      step,
      state: index < reached ? 'done' : index === reached ? 'here' : 'to_come',
    })),
  };
}

/** A customer who came back without having paid starts over; one whose bank said yes is done. */
function restartOf(journey: Journey, { transactions = [] }: Order): number {
  return transactions.some((transaction) => isAttempt(transaction) && isGranted(transaction))
    ? journey.steps.length
    : firstOutside(journey);
}
