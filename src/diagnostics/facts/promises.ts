import { hourMs, toEpochMs } from '../../orders/instant.ts';
import { afterWorkingDays, dayIn } from '../../orders/calendar/working-days.ts';
import type { Order } from '../../orders/order.ts';
import type { EventType, PaymentMethod } from '../../orders/vocabulary.ts';
import type { PromisedMessage } from '../merchant-terms.ts';
import { hasHappened } from './events.ts';
import type { Situation } from './situation.ts';

type Paid = Pick<Situation, 'order' | 'money'>;

/** When the order was paid, in epoch milliseconds: as the shop says, else as the money shows. */
function paidAtOf({ order, money }: Paid): number | undefined {
  return order.paidAt === undefined ? money?.lastCapturedAt : toEpochMs(order.paidAt);
}

/** Whether one of the order's product families is on the list; undefined where the order does not name them all. */
function includesProduct({ items = [] }: Order, list: readonly string[]): boolean | undefined {
  let namesAll = items.length > 0;
  for (const { product } of items) {
    if (product === undefined) namesAll = false;
    else if (list.includes(product)) return true;
  }
  return namesAll ? false : undefined;
}

/** Whether the order names product families, and only those on the list. */
function namesOnly({ items = [] }: Order, list: readonly string[]): boolean {
  let namesAny = false;
  for (const { product } of items) {
    if (product === undefined) continue;
    if (!list.includes(product)) return false;
    namesAny = true;
  }
  return namesAny;
}

/** Kleene's "and". */
function and(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === undefined ? undefined : other;
}

function isSame<T>(wanted: T | undefined, known: T | undefined): boolean | undefined {
  if (wanted === undefined) return true;
  return known === undefined ? undefined : wanted === known;
}

function isOneOf<T>(wanted: readonly T[] | undefined, known: T | undefined): boolean | undefined {
  if (wanted === undefined) return true;
  return known === undefined ? undefined : wanted.includes(known);
}

/** Whether a message is certain for this order; undefined where order or sources leave it open. */
function isPromised(order: Order, message: PromisedMessage): boolean | undefined {
  const { methods, instrument, products, unsureFor = [] } = message;
  const listed = products === undefined ? true : includesProduct(order, products);
  const isUnsure = listed !== true && includesProduct(order, unsureFor) === true;
  const ofPayment = and(isOneOf(methods, order.paymentMethod), isSame(instrument, order.instrument));
  return and(ofPayment, isUnsure ? undefined : listed);
}

/** The merchant's promise of a message of this kind: one certain way is enough. Undefined: nobody knows. */
function promiseOf({ order, terms }: Situation, event: EventType): boolean | undefined {
  let answer: boolean | undefined;
  let isOpen = false;
  for (const message of terms.messages ?? []) {
    if (message.event !== event) continue;
    answer = isPromised(order, message);
    if (answer === true) return true;
    isOpen ||= answer === undefined;
  }
  return isOpen ? undefined : answer;
}

export const messageStates = ['sent', 'due', 'missing', 'not_promised'] as const;

/** A message that comes right after the payment is missed once an hour has passed. */
const messageTakes = hourMs;

/** What became of a message that follows the payment; undefined where the events or the promise are not known. */
export function messageState(
  situation: Situation,
  event: EventType,
): (typeof messageStates)[number] | undefined {
  const wasSent = hasHappened(situation.order, event);
  if (wasSent === true) return 'sent';
  const isDue = promiseOf(situation, event);
  if (isDue === false) return 'not_promised';
  const paidAt = paidAtOf(situation);
  if (isDue === undefined || paidAt === undefined) return undefined;
  if (situation.now < paidAt + messageTakes) return 'due';
  return wasSent === false ? 'missing' : undefined;
}

/** Whether the products of the order renew by themselves; undefined where they differ or no source tells. */
export function isRenewable({ order, terms: { renewal } }: Situation): boolean | undefined {
  if (renewal === undefined) return undefined;
  const { availableFor, notAvailableFor = [] } = renewal;
  if (availableFor === undefined && notAvailableFor.length === 0) return true;
  if (namesOnly(order, notAvailableFor)) return false;
  return availableFor !== undefined && namesOnly(order, availableFor) ? true : undefined;
}

/** Whether paying this order switched automatic renewal on by default. */
export function isRenewedByDefault(situation: Situation): boolean | undefined {
  const { order, terms } = situation;
  if (order.autoRenewal === false) return false;
  const isDefault = isOneOf<PaymentMethod>(terms.renewal?.onByDefaultFor, order.paymentMethod);
  return and(isRenewable(situation), isDefault);
}

/**
 * The last of the promised working days in the merchant's zone and calendar, as midnight UTC of that day in epoch
 * milliseconds. Undefined without a promise, a payment day or a calendar of that country.
 */
export function lastInvoiceDay(paid: Paid & Pick<Situation, 'terms'>): number | undefined {
  const { order, terms } = paid;
  const from = terms.invoice?.datedOn === 'order_day' ? toEpochMs(order.placedAt) : paidAtOf(paid);
  if (terms.invoice === undefined || terms.zone === undefined || from === undefined) return undefined;
  const { workingDays, country } = terms.invoice;
  return afterWorkingDays(dayIn(terms.zone, from), workingDays, country);
}

/** Whether the invoice should have come; undefined where its last day is not known. */
export function isInvoiceDue(situation: Situation): boolean | undefined {
  const { terms, now } = situation;
  const last = lastInvoiceDay(situation);
  return last === undefined || terms.zone === undefined ? undefined : dayIn(terms.zone, now) > last;
}

/** Whether the payment of this order ends on a page outside the shop; undefined where its ways differ. */
export function leavesTheShop({ order, terms }: Situation): boolean | undefined {
  let answer: boolean | undefined;
  for (const { method, instrument, leavesTheShop: leaves } of terms.routes ?? []) {
    const isOther = order.paymentMethod !== undefined && order.paymentMethod !== method;
    const isOtherWay =
      order.instrument !== undefined && instrument !== undefined && order.instrument !== instrument;
    if (isOther || isOtherWay) continue;
    if (answer !== undefined && answer !== leaves) return undefined;
    answer = leaves;
  }
  return answer;
}
