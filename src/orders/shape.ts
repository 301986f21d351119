import { networkOf } from './card-network.ts';
import { toEpochMs } from './instant.ts';
import type { Note, Order, ThreeDS, Transaction } from './order.ts';
import { inTimeOrder } from './timeline.ts';

/** What an order has in common with others that are diagnosed alike. */
export interface Likeness {
  /**
   * All that diagnosing reads of an order, without what only names it: ids, amounts and times are there as how they
   * compare with each other. A few hundred characters, the same for two orders only if all of that is.
   */
  readonly shape: string;
  /** Epoch milliseconds: the last of the times that diagnosing compares with the clock. */
  readonly latest: number;
}

const absent = '-';

/** With its length before it, no text can pass for two. */
const toText = (value: string | undefined): string =>
  value === undefined ? absent : `${value.length}:${value}`;
const toFlag = (value: boolean | undefined): string => (value === undefined ? absent : value ? 'y' : 'n');
const toPresence = (value: unknown): string => (value === undefined ? absent : 'y');

function toList<T>(items: readonly T[] | undefined, toWord: (item: T) => string | undefined): string {
  if (items === undefined) return absent;
  let text = `${items.length}`;
  for (const item of items) text += ` ${toText(toWord(item))}`;
  return text;
}

/** Thousands of amounts up to this one, in minor units, add up without rounding; sums of larger ones may be off. */
const exactAtMost = 2 ** 40;

/** Amounts as they compare with the whole: sums of wholes and nothings compare with it alike, whatever it is. */
class Amounts {
  readonly #whole: number | undefined;
  #doesWholeCount: boolean;

  constructor(whole: number | undefined) {
    this.#whole = whole;
    this.#doesWholeCount = whole === 0 || (whole !== undefined && whole > exactAtMost);
  }

  describe(amount: number | undefined): string {
    if (amount === undefined) return absent;
    if (amount === 0) return '0';
    if (amount === this.#whole) return '=';
    this.#doesWholeCount = true;
    return `${amount}`;
  }

  /** The whole itself counts where another amount is compared with it, so this is asked for last. */
  describeWhole(): string {
    if (this.#whole === undefined) return absent;
    return this.#doesWholeCount ? `${this.#whole}` : '=';
  }
}

/** How times follow each other: the place of each among those that differ. */
function toPlaces(times: readonly number[]): readonly number[] {
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  return times.map((time) => sorted.indexOf(time));
}

const onePlace = [0] as const;

function describeNotes(notes: readonly Note[]): string {
  const places =
    notes.length === 1 ? onePlace : toPlaces(notes.map(({ at }) => (at === undefined ? 0 : toEpochMs(at))));
  let described = `${notes.length}`;
  for (const [index, { from, code, scheme, text }] of notes.entries()) {
    described += `,${places[index] ?? 0} ${from ?? absent} ${toText(code)} ${toText(scheme)} ${toText(text)}`;
  }
  return described;
}

/** `flow` is looked at only where there is no status. */
function describeThreeDS(threeDS: ThreeDS | undefined): string {
  if (threeDS === undefined) return absent;
  const { enrolled, transStatus, transStatusReason, flow, challengeSentAt, completedAt, errorCode } = threeDS;
  const words = `${enrolled ?? absent} ${transStatus ?? `(${flow ?? absent})`} ${toText(transStatusReason)}`;
  return `${words} ${toPresence(challengeSentAt)} ${toPresence(completedAt)} ${toText(errorCode)}`;
}

/** Of the last digits matters only which are the same. */
function describeCard(card: Transaction['card'], all: readonly Transaction[]): string {
  if (card === undefined) return absent;
  const { last4, stored } = card;
  const same = last4 === undefined ? absent : all.findIndex((other) => other.card?.last4 === last4);
  return `${toText(networkOf({ card }))} ${same} ${toFlag(stored)}`;
}

function describeTransaction(
  transaction: Transaction,
  all: readonly Transaction[],
  amounts: Amounts,
): string {
  const { id, type, status, amount, currency, provider, card, threeDS, notes = [] } = transaction;
  const first = all.findIndex((other) => other.id === id);
  const money = `${amounts.describe(amount)} ${toText(currency)} ${toText(provider)}`;
  const answers = `${describeThreeDS(threeDS)} ${describeNotes(notes)}`;
  return `;${first} ${type ?? absent} ${status} ${money} ${describeCard(card, all)} ${answers}`;
}

/** In time order: two of the same time stand in the order in which a history takes them. */
function describeTransactions({ transactions, expiresAt }: Order, amounts: Amounts): string {
  if (transactions === undefined) return absent;
  const sorted = inTimeOrder(transactions);
  let described = `${sorted.length}`;
  for (const transaction of sorted) described += describeTransaction(transaction, sorted, amounts);
  if (sorted.length === 1 && expiresAt === undefined) return described;
  const times = sorted.map(({ at }) => toEpochMs(at));
  const places = toPlaces(expiresAt === undefined ? times : [...times, toEpochMs(expiresAt)]);
  return `${described} ${places.join(' ')}`;
}

function latestOf({ placedAt, paidAt, expiresAt, transactions = [] }: Order): number {
  let latest = toEpochMs(placedAt);
  const take = (time: string | undefined): void => {
    if (time !== undefined) latest = Math.max(latest, toEpochMs(time));
  };
  take(paidAt);
  take(expiresAt);
  for (const { at, threeDS } of transactions) {
    take(at);
    take(threeDS?.challengeSentAt);
  }
  return latest;
}

/**
 * What an order has in common with others. A test holds that orders of one shape are diagnosed alike a good while after
 * `latest`, where nothing else is known of the customer.
 */
export function likenessOf(order: Order): Likeness {
  const { merchant, status, kind, amount, currency, paymentMethod, instrument, autoRenewal } = order;
  const amounts = new Amounts(amount);
  const payments = describeTransactions(order, amounts);
  const words = `${toText(merchant)} ${status} ${kind ?? absent} ${paymentMethod ?? absent} ${instrument ?? absent}`;
  const money = `${toFlag(autoRenewal)} ${amounts.describeWhole()} ${toText(currency)}`;
  const times = `${toPresence(order.paidAt)} ${toPresence(order.expiresAt)}`;
  const products = toList(order.items, ({ product }) => product);
  const events = toList(order.events, ({ type }) => type);
  return {
    shape: `${words} ${money} ${times} ${products} ${events} ${payments}`,
    latest: latestOf(order),
  };
}
